using System.Runtime.InteropServices;

namespace Aplomb.Matching;

/// <summary>What stands before a place.</summary>
internal enum Before
{
    Nothing,
    Mark,
    Word,
}

/// <summary>Where a symbol leads.</summary>
/// <param name="Next">Null: nothing more can be met.</param>
/// <param name="Met">The pattern was met just before the symbol.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Way(State? Next, bool Met);

/// <summary>The ways out of a state that were gone before. Never changed, only replaced as a whole.</summary>
internal sealed record Ways(byte[] Symbols, Way[] Targets)
{
    public static Ways None { get; } = new([], []);
}

/// <summary>The steps that a pattern may be at, the first choice first.</summary>
internal sealed class State(ushort[] threads, Before before) : IEquatable<State>
{
    private readonly int hash = Hash(threads, before);
    private Ways ways = Ways.None;

    public ushort[] Threads => threads;
    public Before Before => before;
    public Ways Ways => Volatile.Read(ref ways);

    public void Add(byte symbol, Way way) =>
        Volatile.Write(ref ways, new Ways([.. ways.Symbols, symbol], [.. ways.Targets, way]));

    public bool Equals(State? other) =>
        other is not null && other.Before == before && other.Threads.AsSpan().SequenceEqual(threads);

    public override bool Equals(object? obj) => Equals(obj as State);

    public override int GetHashCode() => hash;

    private static int Hash(ushort[] threads, Before before)
    {
        var code = new HashCode();
        code.AddBytes(MemoryMarshal.AsBytes(threads.AsSpan()));
        code.Add((int)before);
        return code.ToHashCode();
    }
}

/// <summary>One symbol read by all steps at once. Each thread has its own, for the patterns of all.</summary>
internal sealed class Walk
{
    [ThreadStatic]
    private static Walk? mine;

    private readonly int[] seen = new int[ushort.MaxValue];
    private readonly int[] queued = new int[ushort.MaxValue];
    private readonly Stack<ushort> open = new();
    private readonly List<ushort> next = [];
    private int round;
    private Step[] steps = [];
    private UInt128[] sets = [];

    public static Walk Over(Step[] steps, UInt128[] sets)
    {
        var walk = mine ??= new Walk();
        (walk.steps, walk.sets) = (steps, sets);
        return walk;
    }

    /// <summary>Where the steps lead with a symbol, and whether the pattern was met just before it.</summary>
    public (ushort[] Next, bool Met) Read(ushort[] threads, Before before, byte symbol)
    {
        round++;
        next.Clear();
        foreach (var thread in threads)
        {
            open.Clear();
            open.Push(thread);
            while (open.TryPop(out var at))
            {
                if (seen[at] == round)
                {
                    continue;
                }

                seen[at] = round;
                if (steps[at].Act is Act.Met)
                {
                    return ([.. next], true);
                }

                Follow(at, before, symbol);
            }
        }

        return ([.. next], false);
    }

    private void Follow(ushort at, Before before, byte symbol)
    {
        var step = steps[at];
        switch (step.Act)
        {
            case Act.Jump:
                open.Push(step.A);
                break;
            case Act.Fork:
                open.Push(step.B);
                open.Push(step.A);
                break;
            case Act.Edge when Holds((EdgeKind)step.A, before, symbol):
                open.Push((ushort)(at + 1));
                break;
            case Act.Read when symbol is not Symbols.End && ((sets[step.A] >> symbol) & 1) != 0:
                Queue((ushort)(at + 1));
                break;
            default:
                break;
        }
    }

    private void Queue(ushort at)
    {
        if (queued[at] != round)
        {
            queued[at] = round;
            next.Add(at);
        }
    }

    private static bool Holds(EdgeKind kind, Before before, byte symbol) =>
        kind switch
        {
            EdgeKind.Start => before is Before.Nothing,
            EdgeKind.End => symbol is Symbols.End,
            _ => (before is Before.Word) != Symbols.IsWord(symbol),
        };
}
