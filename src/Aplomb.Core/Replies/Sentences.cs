namespace Aplomb.Replies;

/// <summary>One sentence of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Own">Its words without what it quotes: somebody else said that first.</param>
public sealed record Sentence(int Start, int Length, string Own);

/// <summary>The sentences of a text, as the rules of the check see them.</summary>
public static class Sentences
{
    /// <summary>Shorter ones say little alone and are taken with the one behind them: <c>Hello!</c>, <c>Sorry.</c></summary>
    private const int FewestWords = 4;

    /// <summary>In their order; none where nothing is said.</summary>
    public static IReadOnlyList<Sentence> Of(string text)
    {
        var words = Words.Of(text);
        var sentences = new List<Sentence>();
        var (start, said) = (-1, 0);
        for (var i = 0; i < words.Sentences.Count; i++)
        {
            var own = words.Sentences[i];
            start = start < 0 ? own.Start : start;
            said += words.Plain.AsSpan(own.Start, own.Length).Count(' ') + 1;
            if (said >= FewestWords || i == words.Sentences.Count - 1)
            {
                var place = new Span(start, own.End - start);
                var (from, length) = words.InText(place.Start, place.Length);
                sentences.Add(new Sentence(from, length, words.Written(place)));
                (start, said) = (-1, 0);
            }
        }

        return sentences;
    }
}
