namespace Aplomb.Replies;

public sealed class SnippetTextTests
{
    private static readonly Dictionary<string, string?> Known = new(StringComparer.Ordinal)
    {
        ["name"] = null,
        ["handle"] = "@farida.rhm",
        ["ticket"] = "3F9A2C",
        ["first_name"] = "Amara",
    };

    [Fact]
    public void What_is_known_is_filled_in_and_the_rest_stays_to_be_marked()
    {
        var text = SnippetText.Fill("Hi {name}, see {ticket}. {handle} {other} ^{first_name}", Known);

        Assert.Equal("Hi {name}, see 3F9A2C. @farida.rhm {other} ^Amara", text);
        var missing = Assert.Single(SnippetText.Missing(text));
        Assert.Equal(("{name}", Level.Stop), (text.Substring(missing.Start, missing.Length), missing.Level));
        Assert.Equal(["other"], SnippetText.Unknown("{name} {other} {other}"));
    }

    [Theory]
    [InlineData("We open at  nine.\nAmara", true)]
    [InlineData("as said: we OPEN at nine. Amara", true)]
    [InlineData("We open at ten. Amara", false)]
    [InlineData("", false)]
    public void Saved_words_are_known_again_whatever_the_spaces_and_the_case(string reply, bool holds) =>
        Assert.Equal(holds, SnippetText.Holds(reply, "We open at nine. Amara"));

    [Fact]
    public void Words_without_letters_are_in_no_reply() => Assert.False(SnippetText.Holds("Anything", "  "));
}
