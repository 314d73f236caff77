using Aplomb.Commands;
using Aplomb.Data.PlaybookFiles;

namespace Aplomb.Playbooks;

/// <summary>
/// Situations of our own, from many trades, in English and German, read by the reader that ships. Each batch was measured blind
/// before anything was mended (docs/playbook.md has those figures); the floors here keep what was won since.
/// </summary>
public sealed class OwnVignetteTests
{
    private static readonly Lazy<AdviseCommand.Listener> Ours = new(AdviseCommand.Listener.Load);

    [
        Theory,
        InlineData("own-vignettes-1.jsonl", 0.90, 0.90, 0.97),
        InlineData("own-vignettes-2.jsonl", 0.90, 0.90, 0.97),
        InlineData("own-vignettes-3.jsonl", 0.90, 0.90, 0.97),
        InlineData("own-vignettes-4.jsonl", 0.88, 0.86, 0.95),
        InlineData("own-vignettes-5.jsonl", 0.85, 0.82, 0.96),
        InlineData("own-vignettes-6.jsonl", 0.93, 0.87, 0.96),
        InlineData("own-vignettes-7.jsonl", 0.87, 0.86, 0.94),
        InlineData("own-vignettes-8.jsonl", 0.94, 0.94, 0.98),
        InlineData("own-vignettes-9.jsonl", 0.9, 0.88, 0.97),
        InlineData("own-vignettes-10.jsonl", 0.9, 0.89, 0.98),
        InlineData("own-vignettes-11.jsonl", 0.94, 0.95, 0.98),
        InlineData("own-vignettes-12.jsonl", 0.93, 0.92, 0.99)
    ]
    public void The_shipped_playbook_meets_our_own_keys(string file, double first, double musts, double unharmed)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Playbooks", file));

        var (tried, bad) = Vignettes.Try(PlaybookFile.Default(), Ours.Value, lines, static _ => { });

        Assert.Empty(bad);
        Assert.Equal(lines.Length, tried.Count);
        Assert.InRange(Share(tried, one => one.FirstFits), first, 1);
        Assert.InRange(Share(tried, one => one.Missing.Count is 0), musts, 1);
        Assert.InRange(Share(tried, one => one.Broken.Count is 0), unharmed, 1);
    }

    private static double Share(IReadOnlyCollection<Vignettes.Trial> all, Func<Vignettes.Trial, bool> good) =>
        all.Count(good) / (double)all.Count;
}
