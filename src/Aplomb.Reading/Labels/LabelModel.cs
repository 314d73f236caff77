using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Aplomb.Readers.Manners;

namespace Aplomb.Readers.Labels;

/// <summary>
/// Tells which of several labels hold of a text: a linear score a label over hashed words, two small networks over word vectors, and a
/// logistic curve a label that weighs them. Never changes once read.
/// </summary>
/// <param name="Weights">One byte a weight, a table a label.</param>
/// <param name="Steps">What one step of a weight is worth, a number a label.</param>
internal sealed record LabelModel(
    string[] Names,
    sbyte[][] Weights,
    float[] Steps,
    IReadOnlyList<PatternNet> Nets,
    LabelCurve[] Curves
)
{
    /// <summary>A table has two to the power of this many weights.</summary>
    public const int Bits = 14;

    private const int Version = 1;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("APLOMB LABELS\n");

    /// <summary>A model that ships inside the assembly.</summary>
    public static LabelModel Load(string name)
    {
        using var stream =
            typeof(LabelModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        return Load(stream);
    }

    public static LabelModel Load(Stream stream)
    {
        var magic = new byte[Magic.Length];
        stream.ReadExactly(magic);
        if (!magic.AsSpan().SequenceEqual(Magic) || stream.ReadByte() != Version)
        {
            throw new InvalidDataException(
                "This is not a model of labels of this version. Make one with: ./aplomb train"
            );
        }

        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        var names = reader.ReadString().Split('\n');
        var (weights, steps, curves) = (
            new sbyte[names.Length][],
            new float[names.Length],
            new LabelCurve[names.Length]
        );
        for (var label = 0; label < names.Length; label++)
        {
            weights[label] = new sbyte[1 << Bits];
            unpacked.ReadExactly(MemoryMarshal.AsBytes(weights[label].AsSpan()));
            steps[label] = reader.ReadSingle();
            curves[label] = new LabelCurve(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        }

        var nets = new PatternNet[reader.ReadInt32()];
        for (var i = 0; i < nets.Length; i++)
        {
            nets[i] = PatternNet.Read(reader);
        }

        return new LabelModel(names, weights, steps, nets, curves);
    }

    public void Save(Stream stream)
    {
        stream.Write(Magic);
        stream.WriteByte(Version);
        using var packed = new BrotliStream(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(string.Join('\n', Names));
        for (var label = 0; label < Names.Length; label++)
        {
            writer.Write(MemoryMarshal.AsBytes(Weights[label].AsSpan()));
            writer.Write(Steps[label]);
            writer.Write(Curves[label].Words);
            writer.Write(Curves[label].Patterns);
            writer.Write(Curves[label].Shift);
        }

        writer.Write(Nets.Count);
        foreach (var net in Nets)
        {
            net.Write(writer);
        }
    }

    /// <summary>How likely each label holds of a text, in the order of <see cref="Names"/>.</summary>
    public double[] Judge(LabelText text)
    {
        var (words, patterns) = Raw(text);
        var likelihoods = new double[Names.Length];
        for (var label = 0; label < likelihoods.Length; label++)
        {
            likelihoods[label] = Math.Round(Curves[label].Of(words[label], patterns[label]), 4);
        }

        return likelihoods;
    }

    /// <summary>What the words and the patterns say, before any curve.</summary>
    public (float[] Words, float[] Patterns) Raw(LabelText text)
    {
        var (words, patterns) = (new float[Names.Length], new float[Names.Length]);
        foreach (var net in Nets)
        {
            net.Answer(text, patterns);
        }

        for (var label = 0; label < words.Length; label++)
        {
            words[label] = Score(text.Bag, label);
            patterns[label] /= Nets.Count;
        }

        return (words, patterns);
    }

    private float Score(EarBag bag, int label)
    {
        var (sum, weights) = (0f, Weights[label]);
        for (var i = 0; i < bag.Rows.Length; i++)
        {
            sum += weights[bag.Rows[i] >> (EarBag.Bits - Bits)] * bag.Values[i];
        }

        return sum * Steps[label];
    }
}
