using System.CommandLine;
using System.Globalization;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Spectre.Console;

namespace Aplomb.Commands;

/// <summary><c>import FILE --account NAME</c>: posts from a CSV or JSONL file, safe to repeat and to interrupt.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A .csv or .jsonl file." };
        file.AcceptExistingOnly();
        var account = new Option<string>("--account")
        {
            Description = "The account that the posts belong to; made if it is not there.",
            Required = true,
        };
        var brand = new Option<string?>("--brand") { Description = "The brand of a new account; else its own name." };
        var map = new Option<string[]>("--map")
        {
            Description = "Which column holds what, where the names do not tell: text=body,at=dt",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("import", "Bring in posts from a file.") { file, account, brand, map };
        command.SetAction(
            (parsed, ct) =>
                parsed.OnDeskAsync(
                    desk =>
                        RunAsync(
                            desk,
                            parsed.GetValue(file)!,
                            parsed.GetValue(account)!,
                            parsed.GetValue(brand),
                            Map(parsed.GetValue(map)),
                            ct
                        ),
                    ct
                )
        );
        return command.WithDeskOptions();
    }

    private static async Task<int> RunAsync(
        IServiceProvider desk,
        FileInfo file,
        string accountName,
        string? brand,
        Dictionary<string, string> map,
        CancellationToken ct
    )
    {
        var (account, made) = await desk.GetRequiredService<AddAccount>()
            .RunAsync(new AddAccount.Request(Network: null, accountName, brand), ct);
        if (made)
        {
            Console.WriteLine($"Made the account “{account.Name}”.");
        }

        var work = desk.GetRequiredService<WorkPosts>();
        await using var stream = file.OpenRead();
        var refused = new List<ImportFile.Refusal>();
        var result = await BarAsync(
            stream.Length,
            tell =>
                desk.GetRequiredService<ImportFile>()
                    .RunAsync(
                        account,
                        stream,
                        csv: !file.Extension.StartsWith(".json", StringComparison.OrdinalIgnoreCase),
                        map,
                        refused.Add,
                        async progress =>
                        {
                            await work.RunAsync(ct);
                            tell(progress);
                        },
                        ct
                    )
        );
        foreach (var refusal in refused)
        {
            await Console.Error.WriteLineAsync($"{file.Name}, line {refusal.Line}: {refusal.Error}");
        }

        Console.WriteLine(Say(result));
        return result.Refused > 0 ? 2 : 0;
    }

    private static string Say(ImportFile.Result result)
    {
        var unused = result.Unused.Count > 0 ? $" Columns left out: {string.Join(", ", result.Unused)}." : "";
        var refused =
            result.Refused > 0
                ? string.Create(CultureInfo.InvariantCulture, $", {result.Refused:N0} lines refused")
                : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Stored + result.Known:N0} posts read: {result.Stored:N0} stored, {result.Known:N0} known already{refused}.{unused}"
        );
    }

    /// <summary>A bar where somebody looks; nothing where the output goes into a file.</summary>
    private static async Task<ImportFile.Result> BarAsync(
        long bytes,
        Func<Action<ImportFile.Progress>, Task<ImportFile.Result>> run
    )
    {
        if (Console.IsOutputRedirected)
        {
            return await run(static _ => { });
        }

        return await AnsiConsole
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async bar =>
            {
                var task = bar.AddTask("Bringing in posts", maxValue: Math.Max(1, bytes));
                return await run(progress =>
                {
                    task.Value = progress.Bytes;
                    task.Description = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{progress.Stored:N0} stored, {progress.Known:N0} known"
                    );
                });
            });
    }

    /// <exception cref="FormatException">A pair is not <c>part=column</c>.</exception>
    private static Dictionary<string, string> Map(string[]? pairs) =>
        (pairs ?? [])
            .SelectMany(one => one.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(pair =>
                pair.Split('=', 2) is [{ Length: > 0 } part, { Length: > 0 } column]
                    ? (part, column)
                    : throw new FormatException($"--map wants part=column, and “{pair}” is not that.")
            )
            .ToDictionary(pair => pair.part.Trim(), pair => pair.column.Trim(), StringComparer.OrdinalIgnoreCase);
}
