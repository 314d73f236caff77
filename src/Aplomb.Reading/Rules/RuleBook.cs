using System.Runtime.InteropServices;

namespace Aplomb.Readers;

/// <summary>A rule that was found in a text.</summary>
/// <param name="About">The section of the rule: <c>threat</c>, <c>topic delivery</c>.</param>
/// <param name="Weight">What it adds to the log odds; below 0 it speaks against.</param>
/// <param name="First">The first word that it covers.</param>
/// <param name="Last">The last word that it covers.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int About, float Weight, int First, int Last);

/// <summary>
/// Rules of words, read from text files: a weight, then words in order. <c>a|b</c> is either, <c>hit*</c> any word that
/// begins so, <c>{name}</c> a set that was named before by <c>name = …</c>, <c>~3</c> up to three words between (not
/// across a sentence), <c>~~3</c> the same across sentences. A section begins with its name in brackets.
/// </summary>
internal sealed class RuleBook
{
    /// <summary>Each rule counts once, however often it is found; so many places are remembered at most.</summary>
    private const int MostHits = 64;

    private readonly RuleVocabulary _vocabulary;
    private readonly Rule[][] _byFirst;
    private readonly string[] _sections;

    private RuleBook(RuleVocabulary vocabulary, IReadOnlyList<Rule> rules, string[] sections)
    {
        _vocabulary = vocabulary;
        _sections = sections;
        _byFirst = new Rule[vocabulary.Sets][];
        Array.Fill(_byFirst, []);
        foreach (var group in rules.GroupBy(rule => rule.Sets[0]))
        {
            _byFirst[group.Key] = [.. group];
        }
    }

    /// <summary>The names of all sections.</summary>
    public IReadOnlyList<string> Sections => _sections;

    public int Section(string name) => Array.IndexOf(_sections, name);

    /// <summary>Reads the rules that ship.</summary>
    public static RuleBook Load()
    {
        var assembly = typeof(RuleBook).Assembly;
        var parser = new RuleParser();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(n => n.EndsWith(".rules", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
            using var reader = new StreamReader(stream);
            parser.Read(name, reader);
        }

        return new RuleBook(parser.Vocabulary, parser.Rules, [.. parser.Sections]);
    }

    /// <summary>Finds all rules in a text. The result belongs to <paramref name="desk"/> until its next use.</summary>
    public List<Hit> Find(WordList words, RuleDesk desk)
    {
        desk.Take(words, _vocabulary);
        for (var at = 0; at < desk.Count && desk.Hits.Count < MostHits; at++)
        {
            foreach (var set in desk.SetsAt(at))
            {
                foreach (var rule in _byFirst[set])
                {
                    Try(rule, at, desk);
                }
            }
        }

        return desk.Hits;
    }

    private static void Try(Rule rule, int at, RuleDesk desk)
    {
        if (desk.Seen(rule))
        {
            return;
        }

        var last = Match(rule, element: 1, at + 1, desk);
        if (last >= 0)
        {
            desk.Remember(rule, at, last);
        }
    }

    /// <summary>Answers the place of the last word, or -1. Gaps are short, so going back is bounded.</summary>
    private static int Match(Rule rule, int element, int at, RuleDesk desk)
    {
        if (element == rule.Sets.Length)
        {
            return at - 1;
        }

        var gap = rule.Gaps[element];
        for (var skipped = 0; skipped <= Math.Abs(gap) && at + skipped < desk.Count; skipped++)
        {
            if (desk.Has(at + skipped, rule.Sets[element]))
            {
                var last = Match(rule, element + 1, at + skipped + 1, desk);
                if (last >= 0)
                {
                    return last;
                }
            }

            if (gap >= 0 && desk.EndsSentence(at + skipped))
            {
                return -1;
            }
        }

        return -1;
    }
}

/// <summary>One rule.</summary>
/// <param name="Sets">The sets of words, in order.</param>
/// <param name="Gaps">How many words may stand before each; below 0: also across sentences.</param>
internal sealed record Rule(int Number, int About, float Weight, int[] Sets, int[] Gaps);
