using System.Collections.Frozen;

namespace Aplomb.Readers;

/// <summary>
/// Posts that read as a threat and were none. Only a post in the same words is quieted: one word more, or the words in
/// another order, and the alarm stands. A person who is threatened matters more than a second look.
/// </summary>
internal sealed class FalseAlarms(IEnumerable<string> texts)
{
    private const double SameOrder = 0.8;

    private readonly List<(FrozenSet<string> Words, FrozenSet<(string, string)> Pairs)> _known =
    [
        .. texts.Select(text =>
        {
            var words = new WordList();
            words.Read(text);
            var said = Said(words);
            return (said.ToFrozenSet(StringComparer.Ordinal), Pairs(said).ToFrozenSet());
        }),
    ];

    public bool Has(WordList words)
    {
        if (_known.Count is 0)
        {
            return false;
        }

        var said = Said(words);
        var pairs = Pairs(said).ToHashSet();
        return _known.Exists(one =>
            said.TrueForAll(one.Words.Contains)
            && pairs.Count(one.Pairs.Contains)
                >= SameOrder * (pairs.Count + one.Pairs.Count - pairs.Count(one.Pairs.Contains))
        );
    }

    private static List<string> Said(WordList words)
    {
        var said = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind is not WordKind.Mark)
            {
                said.Add(words.Letters(i).ToString());
            }
        }

        return said;
    }

    private static IEnumerable<(string, string)> Pairs(List<string> said) =>
        said.Select((word, i) => (i is 0 ? "" : said[i - 1], word));
}
