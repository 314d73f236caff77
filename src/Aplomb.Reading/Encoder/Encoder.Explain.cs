using System.Numerics.Tensors;

namespace Aplomb.Readers;

internal sealed partial class Encoder
{
    /// <summary>
    /// What each word adds to one answer, after <see cref="Answer"/>: its share of the patterns that it matched best, and of
    /// the mean word, each times what the answer asks of it (gradient times input: Shrikumar et al. 2017).
    /// </summary>
    public void Explain(ReaderDesk desk, int answer, Span<float> byWord)
    {
        var own = desk.Encoder;
        var count = Math.Min(desk.Words.Count, EncoderShape.MostWords);
        Span<float> asked = stackalloc float[EncoderShape.Pooled];
        Ask(own.Seen, answer, asked);
        byWord.Clear();
        for (var pattern = 0; pattern < EncoderShape.Filters; pattern++)
        {
            var found = own.Seen[hiddenBias.Length + pattern];
            if (found > 0)
            {
                Credit(own.Parts.AsSpan(0, count), pattern, own.Best[pattern], asked[pattern] * found, byWord);
            }
        }

        var ofMean = asked.Slice(EncoderShape.Filters, EncoderShape.Width);
        var factor = 1 / MathF.Sqrt(Math.Max(1, count));
        for (var i = 0; i < Math.Min(count, byWord.Length); i++)
        {
            byWord[i] += TensorPrimitives.Dot<float>(ofMean, own.Parts[i].Vector) * factor;
        }
    }

    /// <summary>How much an answer moves with each number that stands for the whole text.</summary>
    private void Ask(float[] seen, int answer, Span<float> asked)
    {
        var row = outputs.AsSpan(answer * seen.Length, seen.Length);
        row[hiddenBias.Length..].CopyTo(asked);
        for (var i = 0; i < hiddenBias.Length; i++)
        {
            if (seen[i] > 0)
            {
                var part = hidden.AsSpan(i * EncoderShape.Pooled, EncoderShape.Pooled);
                TensorPrimitives.MultiplyAdd(part, row[i], asked, asked);
            }
        }
    }

    /// <summary>Shares what a pattern brought among the words where it matched best, as they matched.</summary>
    private static void Credit(ReadOnlySpan<WordPart> parts, int pattern, short best, float brought, Span<float> byWord)
    {
        Span<float> matches = stackalloc float[EncoderShape.Reach];
        for (var at = 0; at < parts.Length; at++)
        {
            var all = 0;
            for (var place = 0; place < EncoderShape.Reach; place++)
            {
                var word = at + place - 1;
                var match =
                    word < 0 || word >= parts.Length
                        ? 0
                        : parts[word].Matches[(place * EncoderShape.Filters) + pattern];
                (matches[place], all) = (Math.Max(0, match), all + match);
            }

            if (all == best)
            {
                Share(matches, at - 1, brought / Math.Max(1, TensorPrimitives.Sum<float>(matches)), byWord);
                return;
            }
        }
    }

    private static void Share(ReadOnlySpan<float> matches, int first, float each, Span<float> byWord)
    {
        for (var place = 0; place < matches.Length; place++)
        {
            var word = first + place;
            if (word >= 0 && word < byWord.Length)
            {
                byWord[word] += matches[place] * each;
            }
        }
    }
}
