using Aplomb.Support;

namespace Aplomb.People;

public sealed class LinkingTests
{
    private static readonly Guid Me = Number(1);
    private static readonly HashSet<Guid> Nobody = [];

    [Fact]
    public void What_one_says_counts_from_either_side_and_what_two_say_of_a_third_does_not()
    {
        SignSeen[] signs =
        [
            new(Me, SignKind.Says, 7),
            new(Number(2), SignKind.Profile, 7),
            new(Number(3), SignKind.Says, 7),
        ];

        Assert.Equal([(Number(2), LinkReason.SaysSo)], Told(Me, signs));
        Assert.Equal(
            [(Me, LinkReason.SaysSo), (Number(3), LinkReason.SaysSo)],
            Told(Number(2), signs).OrderBy(one => one.Item1)
        );
    }

    [Fact]
    public void A_sign_that_many_share_says_nothing()
    {
        var few = Enumerable
            .Range(1, Linking.MostShare)
            .Select(i => new SignSeen(Number(i), SignKind.Link, 7))
            .ToList();
        List<SignSeen> many = [.. few, new SignSeen(Number(99), SignKind.Link, 7)];

        Assert.Equal(Linking.MostShare - 1, Told(Me, few).Count);
        Assert.Empty(Told(Me, many));
    }

    [Fact]
    public void The_same_words_of_two_are_a_reason_and_of_three_are_none()
    {
        CopySeen[] two = [new(Me, Number(7), A.At()), new(Number(2), Number(7), A.At())];
        CopySeen[] three = [.. two, new(Number(3), Number(7), A.At())];

        Assert.Equal(LinkReason.SameWords, Assert.Single(Linking.Suggest(Me, [], two, Nobody)).Reasons.Single());
        Assert.Empty(Linking.Suggest(Me, [], three, Nobody));
        Assert.Equal(3, Linking.Profiles(Me, three, A.At(5)));
    }

    [Fact]
    public void Reasons_add_up_the_surest_first_and_what_was_settled_is_not_asked_again()
    {
        SignSeen[] signs =
        [
            new(Me, SignKind.Name, 1),
            new(Number(2), SignKind.Name, 1),
            new(Me, SignKind.Number, 2),
            new(Number(2), SignKind.Number, 2),
            new(Me, SignKind.Link, 3),
            new(Number(3), SignKind.Link, 3),
        ];

        var told = Linking.Suggest(Me, signs, [], Nobody);

        Assert.Equal([Number(2), Number(3)], told.Select(one => one.Other));
        Assert.Equal([LinkReason.SameNumber, LinkReason.SameName], told[0].Reasons);
        Assert.Equal(
            [Number(3)],
            Linking.Suggest(Me, signs, [], new HashSet<Guid> { Number(2) }).Select(one => one.Other)
        );
    }

    [Fact]
    public void What_was_said_long_ago_or_is_to_come_is_not_the_same_complaint()
    {
        CopySeen[] copies =
        [
            new(Number(2), Number(7), A.At() - Linking.SameTime - TimeSpan.FromMinutes(1)),
            new(Number(3), Number(7), A.At(10)),
            new(Number(4), Number(7), A.At(-10)),
        ];

        Assert.Equal(2, Linking.Profiles(Me, copies, A.At()));
    }

    private static List<(Guid, LinkReason)> Told(Guid person, IReadOnlyCollection<SignSeen> signs) =>
        [.. Linking.Suggest(person, signs, [], Nobody).Select(one => (one.Other, one.Reasons.Single()))];

    private static Guid Number(int number) => new(number, 0, 0, new byte[8]);
}
