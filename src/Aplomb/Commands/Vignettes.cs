using System.Text.Json;
using Aplomb.Playbooks;

namespace Aplomb.Commands;

/// <summary>Tries a playbook on situations with a key: which moves may come first, which must be there, which are wrong.</summary>
internal static class Vignettes
{
    /// <param name="Missing">What must be advised and is not.</param>
    /// <param name="Broken">What is advised and is wrong.</param>
    internal sealed record Trial(
        string Name,
        int Line,
        string Step,
        IReadOnlyList<string> Advised,
        IReadOnlyList<string> First,
        IReadOnlyList<string> Missing,
        IReadOnlyList<string> Broken
    )
    {
        public bool FirstFits => First.Count is 0 || First.Contains(Advised[0], StringComparer.Ordinal);
        public bool Met => FirstFits && Missing.Count is 0 && Broken.Count is 0;
    }

    internal sealed record Results(IReadOnlyList<Trial> Tried, IReadOnlyList<(int Line, string Error)> Bad);

    private sealed record Key(
        string? Id,
        AdviseCommand.Told? Situation,
        string[]? First,
        string[]? Must,
        string[]? Never
    );

    public static Results Try(
        Playbook playbook,
        AdviseCommand.Listener listener,
        IReadOnlyList<string> lines,
        Action<int> step
    )
    {
        var tried = new List<Trial>();
        var bad = new List<(int, string)>();
        foreach (var (at, line) in lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            try
            {
                tried.Add(One(playbook, listener, at + 1, JsonSerializer.Deserialize<Key>(line, LineFilter.Json)!));
            }
            catch (Exception error) when (error is JsonException or FormatException)
            {
                bad.Add((at + 1, error.Message));
            }

            step(1);
        }

        return new Results(tried, bad);
    }

    private static Trial One(Playbook playbook, AdviseCommand.Listener listener, int line, Key key)
    {
        var told = key.Situation ?? throw new FormatException("`situation` is missing.");
        var counsel = Advisor.Advise(playbook, listener.Hear(told));
        var advised = counsel.Advice.Select(one => Spelling.Of(one.Do)).ToList();
        return new Trial(
            key.Id ?? "?",
            line,
            counsel.Advice[0].Step,
            advised,
            Known(key.First),
            [.. Known(key.Must).Except(advised, StringComparer.Ordinal)],
            [.. Known(key.Never).Intersect(advised, StringComparer.Ordinal)]
        );
    }

    /// <exception cref="FormatException">A word is no move.</exception>
    private static string[] Known(string[]? moves) =>
        Array.Find(moves ?? [], move => !Spelling.TryRead<Move>(move, out _)) is { } wrong
            ? throw new FormatException(
                $"`{wrong}` is no move{(Nearest.Of(wrong, Spelling.All<Move>()) is { } near ? $"; did you mean `{near}`?" : ".")}"
            )
            : moves ?? [];
}
