using System.Runtime.CompilerServices;

namespace Aplomb.Matching;

/// <summary>
/// Walks a pattern's steps all at once, one symbol after the other, and remembers each set of steps that it has been in, so that the
/// next text finds its way by looking up (a lazy deterministic automaton, after Thompson and RE2). It never goes back: a text costs its length,
/// whatever it says. Safe to share between threads.
/// </summary>
internal sealed class Automaton
{
    /// <summary>So many states are remembered; then the memory starts anew. A family of wordings needs some hundred.</summary>
    private const int MostStates = 2000;

    /// <summary>A match is no longer than this: what belongs together stands together.</summary>
    private const int Longest = 500;

    private readonly Lock learning = new();
    private readonly Step[] steps;
    private readonly UInt128[] sets;
    private readonly bool[] opens;
    private readonly Dictionary<State, State> states = [];
    private State?[] starts = new State?[3];

    public Automaton(Node node)
    {
        (steps, sets) = Steps.Of(node);
        var first = Choices.First(node);
        first = first == UInt128.MaxValue ? first : first & Symbols.All;
        opens = [.. Enumerable.Range(0, 128).Select(symbol => ((first >> symbol) & 1) != 0)];
    }

    /// <summary>Whether a match may begin with a symbol.</summary>
    public bool Opens(byte symbol) => opens[symbol];

    /// <summary>Where the match that begins at a place ends; -1 where none begins there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Match(ReadOnlySpan<char> text, int start)
    {
        var state = Start(text, start);
        var (end, limit) = (-1, Math.Min(text.Length, start + Longest));
        for (var i = start; ; i++)
        {
            var symbol = i < text.Length ? Symbols.Of(text[i]) : Symbols.End;
            var ways = state.Ways;
            var known = ways.Symbols.AsSpan().IndexOf(symbol);
            var way = known >= 0 ? ways.Targets[known] : Learn(state, symbol);
            end = way.Met ? i : end;
            if (way.Next is null || i >= limit)
            {
                return end;
            }

            state = way.Next;
        }
    }

    private State Start(ReadOnlySpan<char> text, int start)
    {
        var before =
            start is 0 ? Before.Nothing
            : Symbols.IsWord(Symbols.Of(text[start - 1])) ? Before.Word
            : Before.Mark;
        return Volatile.Read(ref starts)[(int)before] ?? Begin(before);
    }

    private State Begin(Before before)
    {
        lock (learning)
        {
            return starts[(int)before] ??= Know(new State([0], before));
        }
    }

    private Way Learn(State state, byte symbol)
    {
        lock (learning)
        {
            if (states.Count >= MostStates)
            {
                states.Clear();
                starts = new State?[3];
            }

            var (next, met) = Walk.Over(steps, sets).Read(state.Threads, state.Before, symbol);
            var before = Symbols.IsWord(symbol) ? Before.Word : Before.Mark;
            var way = new Way(next.Length is 0 ? null : Know(new State(next, before)), met);
            state.Add(symbol, way);
            return way;
        }
    }

    private State Know(State state)
    {
        if (states.TryGetValue(state, out var known))
        {
            return known;
        }

        states.Add(state, state);
        return state;
    }
}
