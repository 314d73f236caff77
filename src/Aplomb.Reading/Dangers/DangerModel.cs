using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Aplomb.Readers.Dangers;

/// <summary>One danger: how its score comes about and becomes a probability.</summary>
/// <param name="Name">The field of the reading: <c>self_harm</c>.</param>
/// <param name="Counts">Weights of the counted facts.</param>
/// <param name="Ideas">Weights of the concepts.</param>
/// <param name="Curve">How the score and the rules become a probability.</param>
internal sealed record DangerHead(string Name, float[] Counts, float[] Ideas, DangerCurve Curve);

/// <summary>p = 1 / (1 + e^-(slope * score + rules * sum of the rules + shift)).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DangerCurve(float Slope, float Rules, float Shift)
{
    public double Probability(float score, float rules) =>
        1 / (1 + Math.Exp(-((Slope * score) + (Rules * rules) + Shift)));
}

/// <summary>What was learned about dangers: a table of weights, a column a head. Never changes once read.</summary>
/// <param name="Violence">Weights of <see cref="ViolenceFacts"/>, the constant last.</param>
internal sealed record DangerModel(Table Table, IReadOnlyList<DangerHead> Heads, float[] Violence)
{
    /// <summary>The table has 2^18 rows.</summary>
    public const int Bits = 18;

    /// <summary>The heads, in the order of their columns: those with a field of the reading first.</summary>
    public static readonly string[] Names = ["threat", "legal", "self_harm", "politics"];

    /// <summary>So many have a field.</summary>
    public const int Fields = 3;

    /// <summary>German talk about politics, where violence is talked of in other words than to a company.</summary>
    public const int Politics = 3;

    private const int Version = 3;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("APLOMB DANGERS\n");

    /// <summary>What one of so many facts counts: long texts do not shout down short ones.</summary>
    public static float Factor(float kind, int facts) => kind / MathF.Sqrt(Math.Max(6, facts));

    /// <summary>The model that ships.</summary>
    public static DangerModel Load()
    {
        using var stream =
            typeof(DangerModel).Assembly.GetManifestResourceStream("dangers.model")
            ?? throw new InvalidOperationException("dangers.model is missing from the assembly.");
        return Load(stream);
    }

    public static DangerModel Load(Stream stream)
    {
        var magic = new byte[Magic.Length];
        stream.ReadExactly(magic);
        if (!magic.AsSpan().SequenceEqual(Magic) || stream.ReadByte() != Version)
        {
            throw new InvalidDataException(
                "This is not a model of dangers of this version. Make one with: ./aplomb train"
            );
        }

        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        var heads = new DangerHead[Names.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = new DangerHead(
                Names[i],
                ReadingModel.Floats(reader),
                ReadingModel.Floats(reader),
                new DangerCurve(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle())
            );
        }

        var violence = ReadingModel.Floats(reader);
        return new DangerModel(TableFile.Read(reader), heads, violence);
    }

    public void Save(Stream stream)
    {
        stream.Write(Magic);
        stream.WriteByte(Version);
        using var packed = new BrotliStream(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        foreach (var head in Heads)
        {
            ReadingModel.Write(writer, head.Counts);
            ReadingModel.Write(writer, head.Ideas);
            writer.Write(head.Curve.Slope);
            writer.Write(head.Curve.Rules);
            writer.Write(head.Curve.Shift);
        }

        ReadingModel.Write(writer, Violence);
        TableFile.Write(writer, Table);
    }
}
