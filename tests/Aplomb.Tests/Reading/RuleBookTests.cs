namespace Aplomb.Readers;

public sealed class RuleBookTests
{
    [Fact]
    public void A_fault_in_a_rule_file_names_the_file_and_the_line()
    {
        using var text = new StringReader("[threat]\n2 kill you\nnonsense");
        var error = Assert.Throws<FormatException>(() => new RuleParser().Read("my.rules", text));
        Assert.Contains("my.rules, line 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_without_a_name_is_a_fault()
    {
        using var text = new StringReader("[threat]\n2 {nobody} you");
        var error = Assert.Throws<FormatException>(() => new RuleParser().Read("my.rules", text));
        Assert.Contains("{nobody}", error.Message, StringComparison.Ordinal);
    }
}
