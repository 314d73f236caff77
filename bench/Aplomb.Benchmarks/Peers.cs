using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Aplomb.Posts;
using Aplomb.Readers;
using Aplomb.Readers.Training;
using Spectre.Console;

namespace Aplomb.Benchmarks;

/// <summary>
/// Our reader beside the readers of sentiment that a user would take from npm, on the same open posts in one run. Ours
/// reads all its fields while the others read sentiment. None of these posts taught our model.
/// </summary>
internal static class Peers
{
    private const int Rounds = 3;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string[] Sets = ["sentiment_airline", "sentiment_brands"];

    internal sealed record Answer(string Peer, double Seconds, string[] Moods);

    /// <summary>One reader on one set; posts a second is the best of several rounds, one thread.</summary>
    internal sealed record Result(string Set, string Peer, double Accuracy, double MacroF1, double PostsPerSecond);

    public static async Task RunAsync(string root)
    {
        var corpus = new Corpus(Path.Combine(root, "../shared/data"));
        var reader = Reader.Load();
        var results = new List<Result>();
        foreach (var set in Sets.Where(corpus.Has))
        {
            var rows = corpus.Of(set).Where(row => row.Labels[0] is "negative" or "neutral" or "positive").ToList();
            var texts = rows.Select(row => row.Text).ToArray();
            var answers = new List<Answer>();
            for (var round = 0; round < Rounds; round++)
            {
                answers.Add(Ours(reader, texts));
                answers.AddRange(await TheirsAsync(Path.Combine(root, "bench/peers"), texts));
            }

            results.AddRange(
                answers.GroupBy(answer => answer.Peer, StringComparer.Ordinal).Select(same => Of(set, rows, [.. same]))
            );
        }

        Print(results);
        var plot = Path.Combine(root, "bench/peers.svg");
        await File.WriteAllTextAsync(plot, PeersPlot.Draw(results));
        Console.WriteLine("Plot: " + plot);
    }

    private static Result Of(string set, List<Row> rows, List<Answer> rounds)
    {
        var pairs = rows.Zip(rounds[0].Moods, (row, mood) => (row.Labels[0], mood)).ToList();
        var fastest = rounds.Min(round => round.Seconds);
        return new Result(set, rounds[0].Peer, Measures.Accuracy(pairs), Measures.MacroF1(pairs), rows.Count / fastest);
    }

    private static Answer Ours(Reader reader, string[] texts)
    {
        var watch = Stopwatch.StartNew();
        string[] moods = [.. texts.Select(text => MoodOf(reader.Read(text, evidence: false).Sentiment))];
        return new Answer("Aplomb", watch.Elapsed.TotalSeconds, moods);
    }

    private static string MoodOf(Sentiment sentiment) =>
        sentiment.Negative >= Math.Max(sentiment.Neutral, sentiment.Positive) ? "negative"
        : sentiment.Positive >= sentiment.Neutral ? "positive"
        : "neutral";

    private static async Task<List<Answer>> TheirsAsync(string folder, string[] texts)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "peers.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node does not start.");
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(texts, Json));
        node.StandardInput.Close();
        var answers = new List<Answer>();
        while (await node.StandardOutput.ReadLineAsync() is { } line)
        {
            // one of the packages prints words of its own
            if (line.StartsWith('{'))
            {
                answers.Add(JsonSerializer.Deserialize<Answer>(line, Json)!);
            }
        }

        return answers;
    }

    private static void Print(List<Result> results)
    {
        var table = new Spectre.Console.Table()
            .Border(TableBorder.Ascii2)
            .AddColumns("set", "reader", "accuracy", "macro-F1", "posts a second", "our speed to theirs");
        foreach (var result in results)
        {
            var ours = results.First(r => r.Peer == "Aplomb" && r.Set == result.Set);
            _ = table.AddRow(
                result.Set,
                result.Peer,
                result.Accuracy.ToString("0.000", CultureInfo.InvariantCulture),
                result.MacroF1.ToString("0.000", CultureInfo.InvariantCulture),
                result.PostsPerSecond.ToString("N0", CultureInfo.InvariantCulture),
                (ours.PostsPerSecond / result.PostsPerSecond).ToString("0.00", CultureInfo.InvariantCulture)
            );
        }

        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
        AnsiConsole.Write(table);
    }
}
