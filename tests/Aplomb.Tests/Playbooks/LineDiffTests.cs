using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Playbooks;

public sealed class LineDiffTests
{
    private static readonly Arbitrary<(string Old, string Now)> Texts = (
        from old in Text
        from now in Text
        select (old, now)
    ).ToArbitrary();

    private static Gen<string> Text =>
        Gen.Elements("a", "b", "c", "", "steps:").ListOf().Select(lines => string.Join('\n', lines).TrimEnd('\n'));

    [Fact]
    public void Both_texts_can_be_made_from_the_difference() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Texts,
                pair =>
                {
                    var diff = LineDiff.Between(pair.Old, pair.Now);
                    return Of(diff, LineFate.Cut) == pair.Old && Of(diff, LineFate.Added) == pair.Now;
                }
            )
        );

    [Fact]
    public void One_changed_line_is_one_line_cut_and_one_added()
    {
        var diff = LineDiff.Between("a\nb\nc\nd\ne\nf", "a\nb\nx\nd\ne\nf");

        Assert.Equal(
            [(LineFate.Cut, 3, "c"), (LineFate.Added, 3, "x")],
            diff.Where(line => line.Fate is not LineFate.Same).Select(line => (line.Fate, line.Number, line.Text))
        );
        Assert.Equal(["b", "c", "x", "d"], Assert.Single(LineDiff.Pieces(diff, around: 1)).Select(line => line.Text));
    }

    [Fact]
    public void The_same_text_has_no_pieces() => Assert.Empty(LineDiff.Pieces(LineDiff.Between("a\r\nb\n", "a\nb")));

    [Theory]
    [InlineData("wen", "when")]
    [InlineData("shwos", "shows")]
    [InlineData("take-private", "take_private")]
    [InlineData("zeppelin", null)]
    [InlineData("", null)]
    public void The_nearest_known_word_is_guessed_only_where_it_is_near(string word, string? near) =>
        Assert.Equal(near, Nearest.Of(word, ["when", "shows", "take_private", "because"]));

    private static string Of(IReadOnlyList<DiffLine> diff, LineFate side) =>
        string.Join(
            '\n',
            diff.Where(line => line.Fate is LineFate.Same || line.Fate == side).Select(line => line.Text)
        );
}
