namespace Aplomb.Replies;

public sealed class LengthsTests
{
    [Theory]
    [InlineData("", 0, 0, 0, 0, 0)]
    [InlineData("Zoë", 3, 3, 3, 4, 3)]
    [InlineData("👨‍👩‍👧‍👦", 7, 1, 2, 25, 11)]
    [InlineData("日本", 2, 2, 4, 6, 2)]
    [InlineData("see https://example.com/a/very/long/path/indeed now", 51, 51, 31, 51, 51)]
    public void Each_network_counts_in_its_own_way(
        string text,
        int characters,
        int graphemes,
        int weighted,
        int bytes,
        int utf16
    )
    {
        Assert.Equal(characters, Lengths.Measure(text, LengthUnit.Characters));
        Assert.Equal(graphemes, Lengths.Measure(text, LengthUnit.Graphemes));
        Assert.Equal(weighted, Lengths.Measure(text, LengthUnit.Weighted));
        Assert.Equal(bytes, Lengths.Measure(text, LengthUnit.Bytes));
        Assert.Equal(utf16, Lengths.Measure(text, LengthUnit.Utf16));
    }

    [Fact]
    public void A_letter_with_a_loose_accent_weighs_as_the_letter_with_its_own() =>
        Assert.Equal(Lengths.Measure("é", LengthUnit.Weighted), Lengths.Measure("e\u0301", LengthUnit.Weighted));
}
