using System.Text.Json;
using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

public sealed class CheckAnswerTests
{
    private static readonly Tone Even = new(0, 0, 0, 0, 0, 0);

    [Fact]
    public void The_composer_gets_the_names_that_its_script_reads()
    {
        var answer = CheckAnswer.Of(
            new Draft
            {
                Text = "Soon.",
                Channel = Channel.Public,
                Limit = new LengthLimit(LengthUnit.Characters, 500),
            },
            Found(new Finding("no-step", Level.Warn, 0, 4, "Says no time.", "By noon"))
        );

        var json = JsonSerializer.SerializeToElement(answer, CheckJson.Options);

        var finding = json.GetProperty("findings")[0];
        Assert.Equal("revise", json.GetProperty("verdict").GetString());
        Assert.Equal("warn", finding.GetProperty("level").GetString());
        Assert.Equal("Says no next step", finding.GetProperty("head").GetString());
        Assert.Equal(495, json.GetProperty("left").GetInt32());
        Assert.Equal("characters", json.GetProperty("unit").GetString());
        Assert.Contains("without a next step", json.GetProperty("reads").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_limit_is_known_nothing_is_said_of_length()
    {
        var answer = CheckAnswer.Of(new Draft { Text = "Hi", Channel = Channel.Private }, Found());

        Assert.Null(answer.Left);
        Assert.Null(answer.Unit);
    }

    [Theory]
    [InlineData("Hi Ann, it leaves today. ^Amara", true)]
    [InlineData("Hi Ann, it leaves today.\nAmara Nwosu", true)]
    [InlineData("Hi Ann, it leaves today – Amara", true)]
    [InlineData("Hi Ann, it leaves today.", false)]
    [InlineData("", false)]
    public void A_name_at_the_end_is_seen(string text, bool ends) =>
        Assert.Equal(ends, GoodReply.Of(text, Found())[GoodReply.Signed]);

    [Fact]
    public void A_reply_without_words_has_nothing_of_a_good_one() =>
        Assert.All(GoodReply.Of(" ", Found()).Values, Assert.False);

    [Fact]
    public void A_language_that_the_check_does_not_know_gets_no_verdict_on_its_tone() =>
        Assert.Equal("", ReadsAs.Words(Found() with { Supported = false }));

    private static Check Found(params Finding[] findings) =>
        new(findings.Length > 0 ? Verdict.Revise : Verdict.Ready, findings, 0.8, 0.2, Even);
}
