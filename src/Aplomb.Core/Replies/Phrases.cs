using System.Text.RegularExpressions;

namespace Aplomb.Replies;

/// <summary>
/// A family of wordings over <see cref="Words.Plain"/>. Patterns run without backtracking, so a long hostile text costs
/// no more than its length. Three shorthands: <c>…</c> is anything within the sentence, <c>n't</c> may lack its
/// apostrophe, and a space is one space. Wordings are matched as whole words.
/// </summary>
internal sealed class Phrases
{
    /// <summary>An automaton has a largest size; families are cut into parts of about this many letters.</summary>
    private const int LongestPart = 1600;

    private const string AnyNot = "(?:do|does|did|is|was|are|were|has|have|had|wo|ca|could|would|should|must|need)n't";

    private readonly Regex[] all;

    private Phrases(IEnumerable<Regex> parts) => all = [.. parts];

    /// <summary>Builds one family from wordings, any of which may be met; <c>¦</c> and line ends part them.</summary>
    public static Phrases Any(params ReadOnlySpan<string> wordings)
    {
        var parts = new List<Regex>();
        var part = new List<string>();
        foreach (var wording in Split(wordings))
        {
            if (part.Count > 0 && part.Sum(one => one.Length) + wording.Length > LongestPart)
            {
                parts.Add(Build(part));
                part.Clear();
            }

            part.Add(wording);
        }

        parts.Add(Build(part));
        return new Phrases(parts);
    }

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

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        foreach (var part in all)
        {
            if (part.IsMatch(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All places where a wording is met, first to last; those of different parts may overlap.</summary>
    public List<Span> Places(string text)
    {
        var places = new List<Span>();
        foreach (var part in all)
        {
            places.AddRange(part.Places(text));
        }

        places.Sort((a, b) => a.Start.CompareTo(b.Start));
        return places;
    }

    public int Count(string text) => all.Sum(part => part.Count(text));

    /// <summary>The text without the wordings.</summary>
    public string Without(string text) => all.Aggregate(text, (rest, part) => part.Replace(rest, " "));

    private static Regex Build(List<string> wordings) =>
        new(
            $@"\b(?:{string.Join('|', wordings)})(?:\b|$)"
                .Replace(@"\w+n't", AnyNot, StringComparison.Ordinal)
                .Replace("n't", "(?:n't|nt| not)", StringComparison.Ordinal)
                .Replace("…", @"[^.?!\n]*?", StringComparison.Ordinal),
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        );
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
