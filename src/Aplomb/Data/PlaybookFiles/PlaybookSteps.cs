using Aplomb.Playbooks;

namespace Aplomb.Data.PlaybookFiles;

/// <summary>Reads <c>steps</c> and <c>never</c>.</summary>
internal static class PlaybookSteps
{
    private static readonly string[] Known =
    [
        "id",
        "when",
        "do",
        "needs",
        "within",
        "say",
        "because",
        "evidence",
        "never",
    ];
    private static readonly string[] KnownOfBan = ["do", "when", "because"];

    public static IReadOnlyList<PlaybookStep> Steps(FieldReader top)
    {
        var items = top.Items("steps");
        if (items.Count == 0)
        {
            top.Fault(top.Tree, "`steps` is missing or empty; expected at least one step.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. items.Select(item => Step(top.Inside(item, Known), seen))];
    }

    public static IReadOnlyList<Ban> Bans(FieldReader top) =>
        [
            .. top.Items("never")
                .Select(item => top.Inside(item, KnownOfBan))
                .SelectMany(ban =>
                {
                    var when = When(ban);
                    var because = ban.Text("because", needed: true) ?? "";
                    return Needed(ban).Words<Move>("do").Select(move => new Ban(move, when, because)).ToList();
                }),
        ];

    private static PlaybookStep Step(FieldReader step, HashSet<string> seen)
    {
        var id = step.Text("id", needed: true);
        if (id is not null && !seen.Add(id))
        {
            step.Fault(step.At("id")!, $"`{id}` is the id of an earlier step; expected a new one.");
        }

        return new PlaybookStep(
            id ?? "",
            When(step),
            Moves(Needed(step)),
            Needs(step),
            step.Time("within"),
            step.Text("say"),
            step.Text("because", needed: true) ?? "",
            Never(step.Group("never", Spelling.All<Move>()))
        )
        {
            Evidence = step.Text("evidence"),
        };
    }

    private static FieldReader Needed(FieldReader step)
    {
        if (step.Items("do").Count == 0)
        {
            step.Fault(step.Tree, "`do` is missing or empty; expected at least one move.");
        }

        return step;
    }

    private static Condition When(FieldReader step)
    {
        if (step.At("when") is { } when)
        {
            return PlaybookConditions.Read(step, when);
        }

        step.Fault(step.Tree, "`when` is missing; `when: { all: [] }` always holds.");
        return new Condition.All([]);
    }

    private static List<StepMove> Moves(FieldReader step)
    {
        var moves = new List<StepMove>();
        foreach (var item in step.Items("do"))
        {
            if (item is YamlTree.Leaf leaf)
            {
                Add(step, leaf, when: null, moves);
                continue;
            }

            foreach (var (key, value) in (item as YamlTree.Fields)?.Pairs ?? [])
            {
                Add(step, key, PlaybookConditions.Read(step, value), moves);
            }

            if (item is YamlTree.Rows)
            {
                step.Fault(item, "a list stands here; expected a move.");
            }
        }

        return moves;
    }

    private static void Add(FieldReader step, YamlTree.Leaf name, Condition? when, List<StepMove> moves)
    {
        if (Spelling.TryRead<Move>(name.Text, out var move))
        {
            moves.Add(new StepMove(move, when));
        }
        else
        {
            step.Unknown(name, "is no move", Spelling.All<Move>());
        }
    }

    private static List<string> Needs(FieldReader step)
    {
        var needs = step.Leaves("needs").ToList();
        foreach (var need in needs.Where(need => !Gates.All.ContainsKey(need.Text)))
        {
            step.Unknown(need, "is not known here", [.. Gates.All.Keys]);
        }

        return [.. needs.Select(need => need.Text)];
    }

    private static IReadOnlyList<Forbidden> Never(FieldReader? never) =>
        [
            .. (never?.Names ?? []).Select(name => new Forbidden(
                Spelling.TryRead<Move>(name, out var move) ? move : Move.Hide,
                never!.Text(name, needed: true) ?? ""
            )),
        ];
}
