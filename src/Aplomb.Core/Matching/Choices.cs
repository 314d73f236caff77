namespace Aplomb.Matching;

/// <summary>
/// Folds choices that begin alike into one (<c>call|calm</c> to <c>cal(l|m)</c>), which keeps automata small. The order of choices is
/// kept wherever two of them could begin with the same symbol, so what is met stays the same.
/// </summary>
internal static class Choices
{
    private sealed record Group(UInt128 First, List<Node> Parts, bool Alike);

    public static Node Fold(IReadOnlyList<Node> parts)
    {
        if (parts is [var only])
        {
            return only;
        }

        var groups = new List<Group>();
        foreach (var part in parts)
        {
            Put(groups, part);
        }

        var folded = groups.ConvertAll(group => group.Alike ? Join(group) : group.Parts[0]);
        return folded is [var one] ? one : new Node.Choice(folded);
    }

    /// <summary>The symbols that a part may begin with; all where it may be empty.</summary>
    public static UInt128 First(Node node) => Begin(node) is var (set, empty) && empty ? UInt128.MaxValue : set;

    private static void Put(List<Group> groups, Node part)
    {
        var first = First(part);
        var alike = Head(part) is not null;
        for (var i = groups.Count - 1; alike && i >= 0; i--)
        {
            if (groups[i].Alike && groups[i].First == first)
            {
                groups[i].Parts.Add(part);
                return;
            }

            if ((groups[i].First & first) != 0)
            {
                break;
            }
        }

        groups.Add(new Group(first, [part], alike));
    }

    private static Node Join(Group group) =>
        group.Parts is [var only] ? only : new Node.Row([Head(group.Parts[0])!, Fold(group.Parts.ConvertAll(Rest))]);

    private static Node.Set? Head(Node node) =>
        node switch
        {
            Node.Set set => set,
            Node.Row { Parts: [Node.Set set, ..] } => set,
            _ => null,
        };

    private static Node Rest(Node node) =>
        node is not Node.Row row ? new Node.Row([])
        : row.Parts is [_, var last] ? last
        : new Node.Row([.. row.Parts.Skip(1)]);

    private static (UInt128 Set, bool Empty) Begin(Node node)
    {
        switch (node)
        {
            case Node.Set only:
                return (only.Symbols, false);
            case Node.Choice choice:
                var each = choice.Parts.Select(Begin).ToList();
                return (each.Aggregate(UInt128.Zero, (all, one) => all | one.Set), each.Exists(one => one.Empty));
            case Node.Repeat repeat:
                var (set, empty) = Begin(repeat.Part);
                return (set, empty || repeat.Least is 0);
            case Node.Row row:
                return Begin(row);
            default:
                return (UInt128.Zero, true);
        }
    }

    private static (UInt128 Set, bool Empty) Begin(Node.Row row)
    {
        var all = UInt128.Zero;
        foreach (var (set, empty) in row.Parts.Select(Begin))
        {
            all |= set;
            if (!empty)
            {
                return (all, false);
            }
        }

        return (all, true);
    }
}
