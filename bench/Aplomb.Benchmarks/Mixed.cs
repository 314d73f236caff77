using System.Globalization;
using Aplomb.Data;
using Aplomb.Mixed;
using Microsoft.Data.Sqlite;

namespace Aplomb.Benchmarks;

/// <summary>
/// Ten thousand posts over six networks at a steady rate, one in twenty with a mishap, through a served desk; how long each took from the
/// network to the inbox. <c>bench/mixed.sh</c> runs it on both databases.
/// </summary>
internal static class Mixed
{
    private const int Every = 20;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(40);

    /// <param name="args">How many posts, how many a second, and how to reach an empty PostgreSQL database.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var posts = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        var rate = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 20;
        var folder = Directory.CreateTempSubdirectory("aplomb-mixed-");
        try
        {
            var options = new DeskOptions
            {
                DataFolder = folder.FullName,
                Store = args.Length > 2 ? StoreKind.Postgres : StoreKind.Sqlite,
                Connection = args.Length > 2 ? args[2] : null,
                Urls = "http://127.0.0.1:0",
            };
            var time = TimeProvider.System;
            var begun = (long?)null;
            var run = new MixedRun(
                posts,
                Every,
                async number =>
                {
                    begun ??= time.GetTimestamp();
                    var wait = TimeSpan.FromSeconds(number / rate) - time.GetElapsedTime(begun.Value);
                    if (wait > TimeSpan.Zero)
                    {
                        await Task.Delay(wait, time);
                    }
                },
                () => Task.Delay(Look, time),
                Patience
            );
            return Print(await run.RunAsync(options, time), options, rate);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static int Print(MixedResult result, DeskOptions options, double rate)
    {
        Say(
            $"{options.Store}: {result.Said} posts at {rate} a second, {result.Took.TotalSeconds:0} s until all was done"
        );
        Say($"stored {result.Stored}, put into cases {result.Received}");
        Say($"replies: {result.Written} written, {result.Sent} sent, {result.Standing} standing there once");
        Say(
            $"mishaps: {result.Mishaps.Values.Sum()} ({string.Join(", ", result.Mishaps.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}"))})"
        );
        Console.WriteLine("| from the network to the inbox | posts | p50 | p95 | p99 | longest |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var (network, waits) in result.Waits.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(Row(network, waits));
        }

        Console.WriteLine(Row("all", result.AllWaits));
        foreach (var trouble in result.Troubles)
        {
            Say($"TROUBLE {trouble}");
        }

        var isWell =
            result.Troubles.Count is 0
            && (result.Stored, result.Received) == (result.Said, result.Said)
            && (result.Sent, result.Standing) == (result.Written, result.Written);
        Console.WriteLine(isWell ? "All stored once, all replies there once." : "NOT as it should be.");
        return isWell ? 0 : 1;
    }

    private static string Row(string name, IReadOnlyList<TimeSpan> waits) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {waits.Count} | {At(waits, 50):0.00} s | {At(waits, 95):0.00} s | {At(waits, 99):0.00} s | {At(waits, 100):0.00} s |"
        );

    private static double At(IReadOnlyList<TimeSpan> waits, int percent) =>
        MixedResult.Percentile(waits, percent).TotalSeconds;

    private static void Say(FormattableString words) => Console.WriteLine(FormattableString.Invariant(words));
}
