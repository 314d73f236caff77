using System.Runtime.InteropServices;

namespace Aplomb.Matching;

/// <summary>What a step does.</summary>
internal enum Act : byte
{
    /// <summary>Reads a symbol of the set <see cref="Step.A"/> and goes on.</summary>
    Read,

    /// <summary>Tries <see cref="Step.A"/> first, then <see cref="Step.B"/>.</summary>
    Fork,

    /// <summary>Goes to <see cref="Step.A"/>.</summary>
    Jump,

    /// <summary>Goes on where the place is an edge of the kind <see cref="Step.A"/>.</summary>
    Edge,

    /// <summary>The pattern is met.</summary>
    Met,
}

/// <summary>One step of a pattern.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(Act Act, ushort A = 0, ushort B = 0);

/// <summary>A pattern as a list of steps, in the order in which a reader would try them (Thompson's construction).</summary>
internal sealed class Steps
{
    private readonly List<Step> steps = [];
    private readonly List<UInt128> sets = [];
    private readonly Dictionary<UInt128, ushort> known = [];

    private Steps() { }

    public static (Step[] Steps, UInt128[] Sets) Of(Node node)
    {
        var made = new Steps();
        made.Add(node);
        made.steps.Add(new Step(Act.Met));
        return made.steps.Count <= ushort.MaxValue
            ? ([.. made.steps], [.. made.sets])
            : throw new FormatException($"A pattern has {made.steps.Count} steps; part it.");
    }

    private void Add(Node node)
    {
        switch (node)
        {
            case Node.Set set:
                steps.Add(new Step(Act.Read, SetOf(set.Symbols)));
                break;
            case Node.Row row:
                foreach (var part in row.Parts)
                {
                    Add(part);
                }

                break;
            case Node.Choice choice:
                Add(choice);
                break;
            case Node.Repeat repeat:
                Add(repeat);
                break;
            case Node.Edge edge:
                steps.Add(new Step(Act.Edge, (ushort)edge.Kind));
                break;
            default:
                break;
        }
    }

    private ushort SetOf(UInt128 set)
    {
        if (!known.TryGetValue(set, out var place))
        {
            known[set] = place = (ushort)sets.Count;
            sets.Add(set);
        }

        return place;
    }

    private void Add(Node.Choice choice)
    {
        var ends = new List<int>();
        for (var i = 0; i < choice.Parts.Count; i++)
        {
            if (i + 1 == choice.Parts.Count)
            {
                Add(choice.Parts[i]);
                break;
            }

            var fork = Hold();
            Add(choice.Parts[i]);
            ends.Add(Hold());
            steps[fork] = new Step(Act.Fork, (ushort)(fork + 1), Here);
        }

        foreach (var end in ends)
        {
            steps[end] = new Step(Act.Jump, Here);
        }
    }

    private void Add(Node.Repeat repeat)
    {
        for (var i = 0; i < repeat.Least; i++)
        {
            Add(repeat.Part);
        }

        if (repeat.Most < 0)
        {
            var loop = Hold();
            Add(repeat.Part);
            steps.Add(new Step(Act.Jump, (ushort)loop));
            steps[loop] = Fork(loop, repeat.Lazy);
            return;
        }

        var forks = new List<int>();
        for (var i = repeat.Least; i < repeat.Most; i++)
        {
            forks.Add(Hold());
            Add(repeat.Part);
        }

        foreach (var fork in forks)
        {
            steps[fork] = Fork(fork, repeat.Lazy);
        }
    }

    private Step Fork(int fork, bool lazy) =>
        lazy ? new Step(Act.Fork, Here, (ushort)(fork + 1)) : new Step(Act.Fork, (ushort)(fork + 1), Here);

    private ushort Here => (ushort)steps.Count;

    private int Hold()
    {
        steps.Add(default);
        return steps.Count - 1;
    }
}
