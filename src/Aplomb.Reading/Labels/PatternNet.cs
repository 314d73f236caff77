using System.Numerics.Tensors;

namespace Aplomb.Readers.Labels;

/// <summary>
/// A small convolutional network (Kim 2014) over the word vectors of the reader's encoder: what it looks for and how it answers are its own,
/// the words are lent. Never changes once made.
/// </summary>
/// <param name="Patterns">Patterns of three words, one after the other.</param>
/// <param name="Outputs">A row an answer: hidden cells, patterns, mean word, signals.</param>
internal sealed record PatternNet(
    float[] Patterns,
    float[] PatternBias,
    float[] Hidden,
    float[] HiddenBias,
    float[] Outputs,
    float[] OutputBias
)
{
    /// <summary>Adds the raw answers to a text to <paramref name="answers"/>.</summary>
    public void Answer(LabelText text, Span<float> answers)
    {
        var seen = new float[HiddenBias.Length + EncoderShape.Pooled];
        var pooled = seen.AsSpan(HiddenBias.Length);
        Convolution.Match(Patterns, PatternBias, text.Vectors, text.Count, pooled, new int[EncoderShape.Filters]);
        var mean = pooled.Slice(EncoderShape.Filters, EncoderShape.Width);
        for (var i = 0; i < text.Count; i++)
        {
            var word = text.Vectors.AsSpan((i + 1) * EncoderShape.Width, EncoderShape.Width);
            TensorPrimitives.Add(mean, word, mean);
        }

        TensorPrimitives.Multiply(mean, 1 / MathF.Sqrt(Math.Max(1, text.Count)), mean);
        text.Signals.CopyTo(pooled[(EncoderShape.Filters + EncoderShape.Width)..]);
        for (var i = 0; i < HiddenBias.Length; i++)
        {
            var row = Hidden.AsSpan(i * EncoderShape.Pooled, EncoderShape.Pooled);
            seen[i] = Math.Max(0, TensorPrimitives.Dot<float>(pooled, row) + HiddenBias[i]);
        }

        for (var i = 0; i < OutputBias.Length; i++)
        {
            var row = Outputs.AsSpan(i * seen.Length, seen.Length);
            answers[i] += TensorPrimitives.Dot<float>(seen, row) + OutputBias[i];
        }
    }

    public void Write(BinaryWriter writer)
    {
        foreach (var part in new[] { Patterns, PatternBias, Hidden, HiddenBias, Outputs, OutputBias })
        {
            PackedFloats.Write(writer, part);
        }
    }

    public static PatternNet Read(BinaryReader reader) =>
        new(
            PackedFloats.Read(reader),
            PackedFloats.Read(reader),
            PackedFloats.Read(reader),
            PackedFloats.Read(reader),
            PackedFloats.Read(reader),
            PackedFloats.Read(reader)
        );
}

/// <summary>Numbers in a file, a byte each and a step that all share.</summary>
internal static class PackedFloats
{
    private const float Most = 127;

    public static void Write(BinaryWriter writer, float[] numbers)
    {
        var step = Math.Max(
            1e-9f,
            numbers.Length == 0 ? 0 : Math.Abs(TensorPrimitives.MaxMagnitude<float>(numbers)) / Most
        );
        writer.Write(numbers.Length);
        writer.Write(step);
        foreach (var number in numbers)
        {
            writer.Write((sbyte)MathF.Round(number / step));
        }
    }

    public static float[] Read(BinaryReader reader)
    {
        var (numbers, step) = (new float[reader.ReadInt32()], reader.ReadSingle());
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.ReadSByte() * step;
        }

        return numbers;
    }
}
