using System.Numerics.Tensors;

namespace Aplomb.Readers.Training;

/// <summary>Makes an encoder that ships from one that learned: a byte a number for words, and only answers that heads use.</summary>
internal static class EncoderPacker
{
    public static Encoder Pack(Vocabulary vocabulary, EncoderWeights weights)
    {
        var words = weights.Words.ToArray();
        Span<int> found = stackalloc int[EncoderDesk.MostRuns];
        for (var i = 0; i < vocabulary.Words.Length; i++)
        {
            // a known word carries its runs of letters in its vector
            var vector = words.AsSpan(i * EncoderShape.Width, EncoderShape.Width);
            var runs = found[..Vocabulary.Runs(vocabulary.Words[i], found)];
            foreach (var run in runs)
            {
                TensorPrimitives.MultiplyAdd(weights.Run(run), 1f / runs.Length, vector, vector);
            }
        }

        var answers = Heads.Names.Length;
        return new Encoder(
            vocabulary,
            ByteRows.Pack(words),
            ByteRows.Pack(weights.Runs),
            weights.Patterns,
            weights.PatternBias,
            weights.Hidden,
            weights.HiddenBias,
            weights.Outputs[..(answers * weights.Shape.Seen)],
            weights.OutputBias[..answers]
        );
    }
}
