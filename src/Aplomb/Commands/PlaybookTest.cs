using System.CommandLine;
using System.Globalization;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Modules.Playbooks;
using Aplomb.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Commands;

/// <summary>
/// <c>./aplomb playbook test FILE [--vignettes FILE.jsonl] [--data DIR …]</c>: what a playbook says of situations with a key, and what it
/// would have changed on a desk. Exit status 0: every key is met; 1: some are not; 2: something cannot be read.
/// </summary>
internal static class PlaybookTest
{
    private const int CasesAtOnce = 50;
    private const int ChangesShown = 50;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The playbook, a YAML file." };
        var vignettes = new Option<FileInfo?>("--vignettes")
        {
            Description = "Situations with a key: first, must, never; one JSON object a line.",
        };
        var days = new Option<int>("--days")
        {
            Description = "How far back to look on the desk that --data names.",
            DefaultValueFactory = _ => 31,
        };
        var command = new Command(
            "test",
            "Tries a playbook on situations with a key, and on the cases of a desk. Exit status 0: every key is met; 1: some are not; 2: something cannot be read."
        )
        {
            file,
            vignettes,
            days,
        };
        command.SetAction(
            (parsed, ct) =>
                DeskCommand.InWordsAsync(() =>
                    RunAsync(parsed, parsed.GetValue(file)!, parsed.GetValue(vignettes), parsed.GetValue(days), ct)
                )
        );
        return command.WithDeskOptions();
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        FileInfo file,
        FileInfo? vignettes,
        int days,
        CancellationToken ct
    )
    {
        var (playbook, faults) = PlaybookFile.Load(file.FullName);
        if (playbook is null)
        {
            return await PlaybookCommand.TellAsync(file.ToString(), faults, Console.Error);
        }

        if (vignettes is null && !parsed.NamesDesk())
        {
            throw new FormatException("Say on what to try it: --vignettes FILE.jsonl, --data DIR, or both.");
        }

        var status = 0;
        if (vignettes is { } key)
        {
            var listener = AdviseCommand.Listener.Load();
            var lines = await LinesAsync(key, ct);
            var results = await Bar.AsideAsync(
                "Situations",
                lines.Count,
                step => Task.FromResult(Vignettes.Try(playbook, listener, lines, step))
            );
            status = await TellAsync(key.Name, results, Console.Out, Console.Error);
        }

        if (parsed.NamesDesk())
        {
            await parsed.OnDeskAsync(desk => OnDeskAsync(desk, playbook, TimeSpan.FromDays(days), ct), ct);
        }

        return status;
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(FileInfo file, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllLinesAsync(file.FullName, ct);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FormatException(error.Message, error);
        }
    }

    /// <summary>Tells the shares, then each disagreement. Answers the exit status.</summary>
    internal static async Task<int> TellAsync(
        string name,
        Vignettes.Results results,
        TextWriter output,
        TextWriter errors
    )
    {
        foreach (var (line, error) in results.Bad)
        {
            await errors.WriteLineAsync($"{name}:{line}: {error}");
        }

        var all = results.Tried;
        await output.WriteLineAsync(
            $"{name}: {all.Count} situations. First move acceptable {Share(all, one => one.FirstFits)}, every must there {Share(all, one => one.Missing.Count is 0)}, nothing wrong advised {Share(all, one => one.Broken.Count is 0)}."
        );
        foreach (var one in all.Where(one => !one.Met))
        {
            await output.WriteLineAsync($"  {one.Name}, line {one.Line}, step {one.Step}: {Say(one)}");
        }

        return results.Bad.Count > 0 ? 2
            : all.All(one => one.Met) ? 0
            : 1;
    }

    private static string Say(Vignettes.Trial one)
    {
        string?[] parts =
        [
            one.FirstFits ? null : $"first {one.Advised[0]}, acceptable {string.Join(" or ", one.First)}",
            one.Missing.Count is 0 ? null : $"missing {string.Join(", ", one.Missing)}",
            one.Broken.Count is 0 ? null : $"wrong here {string.Join(", ", one.Broken)}",
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string Share(IReadOnlyCollection<Vignettes.Trial> all, Func<Vignettes.Trial, bool> good) =>
        all.Count is 0
            ? "0"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{all.Count(good)} ({all.Count(good) / (double)all.Count:P1})"
            );

    private static async Task<int> OnDeskAsync(
        IServiceProvider desk,
        Playbook playbook,
        TimeSpan back,
        CancellationToken ct
    )
    {
        var run = ActivatorUtilities.CreateInstance<DryRun>(desk);
        var since = desk.GetRequiredService<TimeProvider>().GetUtcNow() - back;
        await using var db = await desk.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(ct);
        foreach (var brand in await db.Brands.AsNoTracking().OrderBy(row => row.Name).ToListAsync(ct))
        {
            var all = await run.CountAsync(brand.Id, since, ct);
            var found = await Bar.AsideAsync(
                brand.Name,
                all,
                step => OverAsync(run, playbook, brand.Id, since, step, ct)
            );
            await Console.Out.WriteLineAsync(
                $"{brand.Name}: {found.Cases} cases, {found.Advices} advices; {found.Changed.Count} would be different."
            );
            foreach (var one in found.Changed.Take(ChangesShown))
            {
                await Console.Out.WriteLineAsync($"  {one.Case}: {Moves(one.Change.Old)} → {Moves(one.Change.Now)}");
            }
        }

        return 0;
    }

    private static async Task<Tried> OverAsync(
        DryRun run,
        Playbook playbook,
        Guid brand,
        DateTimeOffset since,
        Action<int> step,
        CancellationToken ct
    )
    {
        var reach = new Reach(Actor.Desk, All: true, []);
        var sum = new Tried(0, 0, []);
        while (true)
        {
            var cases = await run.CasesAsync(brand, since, sum.Cases, CasesAtOnce, ct);
            if (cases.Count is 0)
            {
                return sum;
            }

            var part = await run.RunAsync(cases, playbook, since, reach, ct);
            sum = new Tried(sum.Cases + part.Cases, sum.Advices + part.Advices, [.. sum.Changed, .. part.Changed]);
            step(part.Cases);
        }
    }

    private static string Moves(Counsel counsel) =>
        string.Join(", ", counsel.Advice.Select(one => Spelling.Of(one.Do)));
}
