namespace Aplomb.Playbooks;

/// <summary>Says what a playbook would do next, and why.</summary>
public static class Advisor
{
    /// <summary>The longest piece of a post that a reason repeats, in UTF-16 units.</summary>
    private const int LongestQuote = 60;

    private static readonly Advice Fallback = new(
        "look",
        Move.Pause,
        Within: null,
        "No step of the playbook fits: a person looks first.",
        "Read it once more, and ask a colleague if in doubt.",
        []
    );

    /// <summary>
    /// The first step that holds and has a move left that is not forbidden gives the advice, the first thing to do first.
    /// There is always at least one piece of advice, and never one that is also forbidden.
    /// </summary>
    public static Counsel Advise(Playbook playbook, Situation situation)
    {
        var scene = new Scene(situation);
        var never = Forbidden(playbook, scene);
        foreach (var step in playbook.Steps.Where(step => step.When.Holds(scene)))
        {
            var here = never.Concat(step.Never).DistinctBy(ban => ban.Move).ToList();
            var advice = Moves(step, scene, here).Select(move => Say(step, move, scene)).ToList();
            if (advice.Count > 0)
            {
                return new Counsel(advice, here);
            }
        }

        return new Counsel([Fallback], [.. never.Where(ban => ban.Move != Fallback.Do)]);
    }

    private static List<Forbidden> Forbidden(Playbook playbook, Scene scene) =>
        [
            .. Limits
                .Of(scene)
                .Concat(
                    playbook
                        .Bans.Where(ban => ban.When.Holds(scene))
                        .Select(ban => new Forbidden(ban.Move, ban.Because))
                )
                .DistinctBy(ban => ban.Move),
        ];

    private static IEnumerable<Move> Moves(PlaybookStep step, Scene scene, List<Forbidden> never) =>
        step
            .Do.Where(each => each.When?.Holds(scene) is not false)
            .Select(each => each.Move)
            .Distinct()
            .Where(move => never.TrueForAll(ban => ban.Move != move));

    private static Advice Say(PlaybookStep step, Move move, Scene scene) =>
        new(step.Id, move, step.Within, step.Because, step.Say, step.Needs, Words(step.When, scene))
        {
            Evidence = step.Evidence,
        };

    private static string? Words(Condition when, Scene scene)
    {
        var clue = Signs(when).Select(scene.Look).FirstOrDefault(clue => clue is { Length: > 1 });
        if (clue is not { } words)
        {
            return null;
        }

        var text = scene
            .Post.Original.Substring(words.Start, Math.Min(words.Length, LongestQuote))
            .ReplaceLineEndings(" ");
        return text.Trim() + (words.Length > LongestQuote ? "…" : "");
    }

    private static IEnumerable<string> Signs(Condition condition) =>
        condition switch
        {
            Condition.Sign sign => [sign.Name],
            Condition.All all => all.Of.SelectMany(Signs),
            Condition.Any any => any.Of.SelectMany(Signs),
            _ => [],
        };
}
