using Aplomb.Posts;

namespace Aplomb.Modules.Shell;

public sealed class WordsTests
{
    public static TheoryData<Heat> Heats => [.. Enum.GetValues<Heat>()];

    [Theory, MemberData(nameof(Heats))]
    public void A_heat_is_a_word_and_no_code(Heat heat)
    {
        Assert.Matches("^[A-Z][a-z]+( [a-z]+)?$", HeatWords.Of(heat));
        Assert.InRange(HeatWords.Bars(heat), 0, 3);
    }

    [Theory]
    [InlineData("facebook", "Facebook")]
    [InlineData("x", "X")]
    [InlineData("linkedin", "LinkedIn")]
    [InlineData("some_other_place", "Some other place")]
    public void A_network_is_told_by_its_own_name(string network, string name) =>
        Assert.Equal(name, NetworkWords.Name(network));

    [Theory]
    [InlineData("facebook")]
    [InlineData("sandbox")]
    [InlineData("anything-else")]
    public void Every_network_has_a_sign(string network) =>
        Assert.Contains(NetworkWords.Icon(network), IconPaths.ByName.Keys);

    [Fact]
    public void Every_entry_of_the_rail_has_a_sign() =>
        Assert.All(Rail.Entries, entry => Assert.Contains(entry.Icon, IconPaths.ByName.Keys));

    [Theory]
    [InlineData(0, "none")]
    [InlineData(6, "six")]
    [InlineData(12, "twelve")]
    [InlineData(1204, "1,204")]
    public void Small_numbers_are_letters(int number, string words) => Assert.Equal(words, CountWords.Of(number));

    [Theory]
    [InlineData("/inbox", "/inbox", true)]
    [InlineData("/inbox", "/cases/0190", true)]
    [InlineData("/check", "/check", true)]
    [InlineData("/check", "/checks", false)]
    [InlineData("/paste", "/inbox", false)]
    public void A_page_lights_its_entry_of_the_rail(string entry, string path, bool lit) =>
        Assert.Equal(lit, Rail.IsAt(entry, path));
}
