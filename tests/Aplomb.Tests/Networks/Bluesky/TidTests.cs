using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Networks.Bluesky;

public sealed class TidTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 6, 0, 0, TimeSpan.Zero);

    /// <summary>The form that the specification asks for.</summary>
    private const string Form = "^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$";

    [Fact]
    public void The_same_reply_has_the_same_key() => Assert.Equal(Tid.Of(At, "a"), Tid.Of(At, "a"));

    [Fact]
    public void Two_replies_of_one_moment_have_two_keys() => Assert.NotEqual(Tid.Of(At, "a"), Tid.Of(At, "b"));

    [Fact]
    public void Keys_sort_as_time_does() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<PositiveInt, NonNull<string>, NonNull<string>>(
                (later, one, other) =>
                    string.CompareOrdinal(Tid.Of(At, one.Get), Tid.Of(At.AddMilliseconds(later.Get), other.Get)) < 0
            )
        );

    [Fact]
    public void A_key_has_the_form_that_servers_accept() => Assert.Matches(Form, Tid.Of(At, "a"));

    /// <summary>The example of atproto.com/specs/tid, at that microsecond.</summary>
    [Fact]
    public void The_first_signs_are_the_moment() =>
        Assert.StartsWith(
            "3n2u",
            Tid.Of(new DateTimeOffset(2026, 11, 22, 6, 7, 54, TimeSpan.Zero), "a"),
            StringComparison.Ordinal
        );
}
