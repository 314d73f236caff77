using System.Text.Json;
using Aplomb.Commands;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Posts;

namespace Aplomb.Playbooks;

/// <summary>The playbook that ships, over situations with a key; the words alone are read, without any model.</summary>
public sealed class VignetteTests
{
    [Theory, InlineData("vignettes.jsonl"), InlineData("more-vignettes.jsonl")]
    public void The_shipped_playbook_meets_the_key(string file)
    {
        var met = All(file).Select(each => (each.Id, each.Advised, each.Key)).ToList();

        Assert.True(Share(met, each => each.Key.First.Contains(each.Advised[0])) >= 0.85, "first move");
        Assert.True(Share(met, each => each.Key.Must.All(each.Advised.Contains)) >= 0.90, "what must be there");
        Assert.Empty(met.Where(each => each.Key.Never.Any(each.Advised.Contains)).Select(each => each.Id));
    }

    [Theory, InlineData("vignettes.jsonl"), InlineData("more-vignettes.jsonl")]
    public void Danger_and_law_are_always_met(string file) =>
        Assert.Empty(
            All(file)
                .Where(each => each.Key.Why.Contains("[A", StringComparison.Ordinal))
                .Where(each => !each.Key.First.Contains(each.Advised[0]) || !each.Key.Must.All(each.Advised.Contains))
                .Select(each => each.Id)
        );

    private static IEnumerable<(string Id, List<string> Advised, Key Key)> All(string file)
    {
        var playbook = PlaybookFile.Default();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Playbooks", file)))
        {
            var key = JsonSerializer.Deserialize<Key>(line, LineFilter.Json)!;
            var told = JsonSerializer.Deserialize<AdviseCommand.Line>(line, LineFilter.Json)!;
            var answer = AdviseCommand.Advise(
                playbook,
                new AdviseCommand.Listener(static _ => Reading.Nothing, signs: null),
                told
            );
            yield return (key.Id, [.. answer.Advice.Select(each => Spelling.Of(each.Do))], key);
        }
    }

    private static double Share<T>(List<T> all, Func<T, bool> good) => all.Count(good) / (double)all.Count;

    private sealed record Key(string Id, string[] First, string[] Must, string[] Never, string Why);
}
