using Aplomb.Playbooks;

namespace Aplomb.Modules.Shell;

public sealed class MoveWordsTests
{
    public static TheoryData<Move> Moves => [.. Enum.GetValues<Move>()];

    [Theory, MemberData(nameof(Moves))]
    public void A_move_is_said_in_words_and_never_as_a_code(Move move)
    {
        var words = MoveWords.Do(move);

        Assert.Contains(' ', words);
        Assert.True(char.IsUpper(words[0]));
        Assert.False(words.EndsWith('.'));
        AssertNoCode(words);
    }

    [Theory, MemberData(nameof(Moves))]
    public void A_forbidden_move_is_a_whole_sentence_that_says_not(Move move)
    {
        var words = MoveWords.DoNot(move);

        Assert.StartsWith("Do not ", words, StringComparison.Ordinal);
        Assert.EndsWith(".", words, StringComparison.Ordinal);
        AssertNoCode(words);
    }

    [Fact]
    public void No_two_moves_share_their_words() =>
        Assert.Equal(
            Enum.GetValues<Move>().Length * 2,
            Enum.GetValues<Move>()
                .SelectMany(move => new[] { MoveWords.Do(move), MoveWords.DoNot(move) })
                .Distinct(StringComparer.Ordinal)
                .Count()
        );

    [Fact]
    public void Taking_it_private_and_not_hiding_read_as_a_colleague_would_say_them()
    {
        Assert.Equal("Move to private messages", MoveWords.Do(Move.TakePrivate));
        Assert.Equal("Do not hide the comment.", MoveWords.DoNot(Move.Hide));
    }

    private static void AssertNoCode(string words)
    {
        Assert.DoesNotContain('_', words);
        Assert.DoesNotContain('!', words);
        Assert.DoesNotContain(words.Split(' '), word => word.Skip(1).Any(char.IsUpper));
    }
}
