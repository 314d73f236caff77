using System.Runtime.CompilerServices;
using Aplomb.Replies;

namespace Aplomb.Matching;

/// <summary>
/// A pattern that is looked for in one pass: no going back, no time limit, little memory. Of the matches that begin first it takes
/// the one that a reader of the pattern, left to right, would try first. Capitals count as small letters. Built when first used.
/// </summary>
/// <param name="pattern">In the language of <see cref="PatternParser"/>.</param>
/// <param name="words">Whether a match begins only where a word begins or ends.</param>
internal sealed class Pattern(string pattern, bool words = false)
{
    private readonly Lazy<Automaton> automaton = new(() => new Automaton(PatternParser.Parse(pattern)));

    public bool IsMatch(ReadOnlySpan<char> text) => Next(text, 0, out _) >= 0;

    /// <summary>All places, first to last, none over another.</summary>
    public List<Span> Places(ReadOnlySpan<char> text)
    {
        var places = new List<Span>();
        for (var at = 0; Next(text, at, out var end) is var start and >= 0; at = Math.Max(end, start + 1))
        {
            places.Add(new Span(start, end - start));
        }

        return places;
    }

    /// <summary>The length of a match at the very beginning; -1 where there is none.</summary>
    public int Opens(ReadOnlySpan<char> text) => automaton.Value.Match(text, 0);

    /// <summary>Where the first match at or behind a place begins; -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Next(ReadOnlySpan<char> text, int from, out int end)
    {
        var built = automaton.Value;
        var before = from > 0 && Symbols.IsWord(Symbols.Of(text[from - 1]));
        for (var at = from; at <= text.Length; at++)
        {
            var symbol = at < text.Length ? Symbols.Of(text[at]) : Symbols.End;
            var word = Symbols.IsWord(symbol);
            if ((!words || word != before) && built.Opens(symbol) && built.Match(text, at) is var met and >= 0)
            {
                end = met;
                return at;
            }

            before = word;
        }

        end = -1;
        return -1;
    }
}
