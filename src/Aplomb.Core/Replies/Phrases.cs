using System.Text.RegularExpressions;
using Aplomb.Matching;

namespace Aplomb.Replies;

/// <summary>
/// A family of wordings over <see cref="Words.Plain"/>, met as whole words. Three shorthands: <c>…</c> is anything within the
/// sentence, <c>n't</c> may lack its apostrophe, and a space is one space.
/// </summary>
internal sealed class Phrases
{
    private const string AnyNot = "(?:do|does|did|is|was|are|were|has|have|had|wo|ca|could|would|should|must|need)n't";

    private readonly Pattern pattern;

    private Phrases(Pattern pattern) => this.pattern = pattern;

    /// <summary>Builds one family from wordings, any of which may be met; <c>¦</c> and line ends part them.</summary>
    public static Phrases Any(params ReadOnlySpan<string> wordings) =>
        new(new Pattern($@"(?:{Spell(string.Join('|', Split(wordings)))})(?:\b|$)", words: true));

    /// <summary>A family that is met anywhere, also in the middle of a word; <c>^</c> and <c>$</c> hold it to the ends of the text.</summary>
    public static Phrases Anywhere(string wording) => new(new Pattern(wording));

    private static List<string> Split(ReadOnlySpan<string> wordings)
    {
        var split = new List<string>();
        foreach (var wording in wordings)
        {
            split.AddRange(
                wording.Split(['¦', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            );
        }

        return split;
    }

    private static string Spell(string wordings) =>
        Vocabulary
            .Spell(wordings)
            .Replace(@"\w+n't", AnyNot, StringComparison.Ordinal)
            .Replace("n't", "(?:n't|nt| not)", StringComparison.Ordinal)
            .Replace("…", @"[^.?!\n]*?", StringComparison.Ordinal);

    /// <summary>The length of the wording that a text begins with; -1 where it begins with none.</summary>
    public int Opens(ReadOnlySpan<char> text) => pattern.Opens(text);

    public bool IsMatch(ReadOnlySpan<char> text) => pattern.IsMatch(text);

    /// <summary>All places where a wording is met, first to last, none over another.</summary>
    public List<Span> Places(ReadOnlySpan<char> text) => pattern.Places(text);

    public int Count(ReadOnlySpan<char> text) => Places(text).Count;

    /// <summary>The text without the wordings.</summary>
    public string Without(string text)
    {
        var rest = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var place in Places(text))
        {
            rest.Append(text, at, place.Start - at).Append(' ');
            at = place.End;
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>Small things that texts and patterns lack.</summary>
internal static class Texts
{
    /// <summary>All places of a pattern, first to last.</summary>
    public static List<Span> Places(this Regex pattern, string text)
    {
        var places = new List<Span>();
        foreach (var match in pattern.EnumerateMatches(text))
        {
            places.Add(new Span(match.Index, match.Length));
        }

        return places;
    }

    /// <summary>The text with half characters, which some networks cut, made whole: others could not be normalised.</summary>
    public static string Sound(this string text)
    {
        var sound = text.ToCharArray();
        for (var i = 0; i < sound.Length; i++)
        {
            if (char.IsHighSurrogate(sound[i]) && i + 1 < sound.Length && char.IsLowSurrogate(sound[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(sound[i]))
            {
                sound[i] = '\uFFFD';
            }
        }

        return new string(sound);
    }

    /// <summary>Small letters, one by one: lengths and places stay.</summary>
    public static string Lower(this string text) =>
        string.Create(text.Length, text, (letters, whole) => whole.AsSpan().ToLowerInvariant(letters));
}

/// <summary>How far beyond the words themselves a finding reaches, so that what is put in their place reads on.</summary>
internal enum Reach
{
    Words,
    Clause,
    Sentence,
}

/// <summary>A family of wordings that share a reason and a better way.</summary>
/// <param name="Why">One sentence that a person accepts.</param>
/// <param name="Instead">What to say in place of the words; empty means: leave them out.</param>
internal sealed record Wording(Phrases Pattern, string Why, string Instead)
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",.;:!?–");

    public Reach Reach { get; init; }

    /// <summary>Where the finding ends, in the plain text.</summary>
    public int End(string plain, Span sentence, int end)
    {
        if (Reach is Reach.Words)
        {
            return end;
        }

        var limit = Math.Clamp(sentence.End, end, plain.Length);
        var mark = Reach is Reach.Clause ? plain.AsSpan(end..limit).IndexOfAny(Marks) : -1;
        return mark < 0 ? limit : end + mark;
    }
}
