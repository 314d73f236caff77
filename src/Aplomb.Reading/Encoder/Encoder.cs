using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Aplomb.Readers;

/// <summary>
/// A small convolutional network over the words of a text (Kim 2014), with one answer for each of <see cref="Heads"/>.
/// What a word adds to each pattern is worked out when the word is first met, so that a text costs additions only.
/// </summary>
internal sealed partial class Encoder(
    Vocabulary vocabulary,
    ByteRows words,
    ByteRows runs,
    float[] patterns,
    float[] patternBias,
    float[] hidden,
    float[] hiddenBias,
    float[] outputs,
    float[] outputBias
)
{
    private static readonly WordPart Nothing = new();

    public Vocabulary Vocabulary => vocabulary;

    private readonly WordPart?[] _known = new WordPart?[vocabulary.Words.Length];

    /// <summary>Fills in <see cref="EncoderDesk.Answers"/> for the text whose words and signals lie on the desk.</summary>
    public void Answer(ReaderDesk desk)
    {
        var own = desk.Encoder;
        own.Make(hiddenBias.Length);
        var count = Math.Min(desk.Words.Count, EncoderShape.MostWords);
        for (var i = 0; i < count; i++)
        {
            own.Parts[i] = PartOf(desk.Words.Letters(i), own, i);
        }

        var pooled = own.Seen.AsSpan(hiddenBias.Length);
        Pool(own.Parts.AsSpan(0, count), own.Best, pooled);
        desk.Signals.CopyTo(pooled[(EncoderShape.Filters + EncoderShape.Width)..]);
        for (var i = 0; i < hiddenBias.Length; i++)
        {
            var row = hidden.AsSpan(i * EncoderShape.Pooled, EncoderShape.Pooled);
            own.Seen[i] = Math.Max(0, TensorPrimitives.Dot<float>(pooled, row) + hiddenBias[i]);
        }

        for (var i = 0; i < own.Answers.Length; i++)
        {
            var row = outputs.AsSpan(i * own.Seen.Length, own.Seen.Length);
            own.Answers[i] = TensorPrimitives.Dot<float>(own.Seen, row) + outputBias[i];
        }

        Heads.Share(own.Answers);
    }

    /// <summary>The vectors of a text's words: an empty one before, five behind.</summary>
    /// <returns>How many words were looked at.</returns>
    public int Look(ReaderDesk desk, out float[] vectors)
    {
        var count = Math.Min(desk.Words.Count, EncoderShape.MostWords);
        vectors = new float[(count + 6) * EncoderShape.Width];
        for (var i = 0; i < count; i++)
        {
            PartOf(desk.Words.Letters(i), desk.Encoder, i).Vector.CopyTo(vectors, (i + 1) * EncoderShape.Width);
        }

        return count;
    }

    /// <summary>Copies its vectors, for an encoder that is to learn something else with them.</summary>
    /// <param name="ofWords">Room for a vector each known word.</param>
    /// <param name="ofRuns">Room for a vector each hashed run of letters.</param>
    public void Lend(float[] ofWords, float[] ofRuns)
    {
        Array.Clear(ofWords);
        Array.Clear(ofRuns);
        for (var word = 0; word < vocabulary.Words.Length; word++)
        {
            words.Add(word, 1, ofWords.AsSpan(word * EncoderShape.Width, EncoderShape.Width));
        }

        for (var run = 0; run < 1 << Vocabulary.RunBits; run++)
        {
            runs.Add(run, 1, ofRuns.AsSpan(run * EncoderShape.Width, EncoderShape.Width));
        }
    }

    private WordPart PartOf(ReadOnlySpan<char> word, EncoderDesk desk, int place)
    {
        var known = vocabulary.Find(word);
        if (known >= 0)
        {
            // two threads may work out the same word: both get the same
            return _known[known] ??= Known(known);
        }

        Span<int> found = stackalloc int[EncoderDesk.MostRuns];
        var count = Vocabulary.Runs(word, found);
        if (count == 0)
        {
            return Nothing;
        }

        var part = desk.Strange(place);
        Array.Clear(part.Vector);
        foreach (var run in found[..count])
        {
            runs.Add(run, 1f / count, part.Vector);
        }

        Project(part);
        return part;
    }

    private WordPart Known(int word)
    {
        var part = new WordPart();
        words.Add(word, 1, part.Vector);
        Project(part);
        return part;
    }

    private void Project(WordPart part)
    {
        Span<float> matches = stackalloc float[EncoderShape.Filters * EncoderShape.Reach];
        Convolution.MatchWord(patterns, part.Vector, matches);
        for (var i = 0; i < matches.Length; i++)
        {
            var (pattern, place) = Math.DivRem(i, EncoderShape.Reach);
            part.Set((place * EncoderShape.Filters) + pattern, matches[i]);
        }
    }

    private void Pool(ReadOnlySpan<WordPart> parts, short[] best, Span<float> pooled)
    {
        Array.Fill(best, short.MinValue);
        var mean = pooled.Slice(EncoderShape.Filters, EncoderShape.Width);
        mean.Clear();
        for (var i = 0; i < parts.Length; i++)
        {
            var before = i == 0 ? Nothing : parts[i - 1];
            var after = i == parts.Length - 1 ? Nothing : parts[i + 1];
            Match(before.Matches, parts[i].Matches, after.Matches, best);
            TensorPrimitives.Add(mean, parts[i].Vector, mean);
        }

        TensorPrimitives.Multiply(mean, 1 / MathF.Sqrt(Math.Max(1, parts.Length)), mean);
        for (var i = 0; i < EncoderShape.Filters; i++)
        {
            pooled[i] = parts.Length == 0 ? 0 : Math.Max(0, (best[i] / WordPart.Step) + patternBias[i]);
        }
    }

    private static void Match(short[] before, short[] here, short[] after, short[] best)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(before);
        ref var second = ref MemoryMarshal.GetArrayDataReference(here);
        ref var third = ref MemoryMarshal.GetArrayDataReference(after);
        ref var most = ref MemoryMarshal.GetArrayDataReference(best);
        for (nuint i = 0; i < EncoderShape.Filters; i += 16)
        {
            var match =
                Vector256.LoadUnsafe(ref first, i)
                + Vector256.LoadUnsafe(ref second, i + EncoderShape.Filters)
                + Vector256.LoadUnsafe(ref third, i + (2 * EncoderShape.Filters));
            Vector256.Max(match, Vector256.LoadUnsafe(ref most, i)).StoreUnsafe(ref most, i);
        }
    }

    public static Encoder Read(BinaryReader reader) =>
        new(
            new Vocabulary(reader.ReadString().Split('\n')),
            ByteRows.Read(reader),
            ByteRows.Read(reader),
            ReadingModel.Floats(reader),
            ReadingModel.Floats(reader),
            ReadingModel.Floats(reader),
            ReadingModel.Floats(reader),
            ReadingModel.Floats(reader),
            ReadingModel.Floats(reader)
        );

    public void Write(BinaryWriter writer)
    {
        writer.Write(string.Join('\n', vocabulary.Words));
        words.Write(writer);
        runs.Write(writer);
        foreach (var part in new[] { patterns, patternBias, hidden, hiddenBias, outputs, outputBias })
        {
            ReadingModel.Write(writer, part);
        }
    }
}
