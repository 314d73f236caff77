using System.Text.Json;
using Aplomb.Commands;
using Aplomb.Support;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Aplomb.Readers.Forecasts;

public sealed class ForecasterTests(ITestOutputHelper output)
{
    private static readonly Reader Reader = Reader.Load();
    private static readonly Forecaster Forecaster = Forecaster.Load(Reader);

    [Fact]
    public void Insults_and_accusations_are_riskier_than_thanks()
    {
        var heated = Forecaster.Risk([
            "You reverted my edit again without a reason.",
            "Because it was wrong. You clearly have no idea what you are talking about.",
            "Stop lying. You are biased and everybody here knows it, this is ridiculous.",
        ]);
        var calm = Forecaster.Risk([
            "Could you please have a look at my edit?",
            "Sure, I think the second source may be a little old, perhaps there is a newer one.",
            "Thanks, I appreciate it! I will look for one tomorrow.",
        ]);

        Assert.True(heated > 0.6, $"heated {heated}");
        Assert.True(calm < 0.4, $"calm {calm}");
    }

    [Fact]
    public void The_last_turn_counts_more_than_the_same_words_long_ago()
    {
        const string Insult = "You are a liar and your whole company is pathetic.";
        string[] calm =
        [
            "Thank you, I will wait.",
            "We may have it by Friday.",
            "Great, thanks!",
            "Good point, I agree.",
        ];

        Assert.True(Forecaster.Risk([.. calm, Insult]) > Forecaster.Risk([Insult, .. calm]));
    }

    [Fact]
    public async Task Each_talk_gets_its_risk_and_a_bad_line_is_named()
    {
        using var input = new StringReader(
            """
            {"id":"a","turns":["Where is my parcel?","You are all thieves."]}
            {"id":"b"}
            {"id":"c","turns":"no list"}
            {"id":4,"turns":[]}
            {"id":5,"turns":["", null, " "]}
            """
        );
        using var answers = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };

        var status = await LineFilter.RunAsync(
            input,
            answers,
            errors,
            ForecastCommand.Answering(Forecaster),
            CancellationToken.None
        );

        var lines = Lines(answers);
        Assert.Equal(2, status);
        Assert.Equal(["a", "4", "5"], lines.Select(line => line.GetProperty("id").ToString()));
        Assert.All(lines, line => Assert.Equal(["id", "risk"], line.EnumerateObject().Select(field => field.Name)));
        Assert.All(lines, line => Assert.InRange(line.GetProperty("risk").GetDouble(), 0, 1));
        Assert.Equal([2, 3], Lines(errors).Select(line => line.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Any_turns_at_all_get_a_risk() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll<string?[]>(turns => Forecaster.Risk(turns) is >= 0 and <= 1));

    [Fact]
    public void Huge_and_broken_turns_are_read_in_bounded_time()
    {
        var flood = string.Concat(Enumerable.Repeat("\uD83D😡 you\u202E z\u0300\u0301 ", 60_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var risk = Forecaster.Risk([.. Enumerable.Repeat(flood, 1_000), "\uDE00", new string('a', 1 << 20)]);

        Assert.InRange(risk, 0, 1);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_model_is_the_same_after_it_was_stored()
    {
        var model = ForecastModel.Load();
        using var stored = new MemoryStream();
        model.Save(stored);
        Assert.InRange(stored.Length, 1, 500_000);
        stored.Position = 0;

        var again = new Forecaster(Reader, ForecastModel.Read(stored));

        string[] turns = ["Why did you do this?", "I do not know what you mean, you are wrong."];
        Assert.Equal(Forecaster.Risk(turns), again.Risk(turns));
    }

    [Fact]
    public void Real_talks_that_went_wrong_get_higher_risks()
    {
        var data = Path.Combine(Places.Root, "../shared/data");
        if (!File.Exists(Path.Combine(data, "derailment.jsonl.gz")))
        {
            output.WriteLine($"Left out: {data} is not here.");
            return;
        }

        var talks = TalkRows.Talks(data);
        var auc = Ranks.Auc(talks.ConvertAll(talk => (talk.Derails, Forecaster.Risk(talk.Turns))));

        output.WriteLine($"AUC {auc:0.000} on talks that it learned from: a check of the shipped file, not a measure.");
        Assert.InRange(auc, 0.66, 1);
    }

    private static List<JsonElement> Lines(StringWriter text) =>
        [
            .. text.ToString()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
}
