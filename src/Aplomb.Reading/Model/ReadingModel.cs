using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Aplomb.Readers;

/// <summary>What was learned: one table of weights for what posts say, one for their languages. Never changes once read.</summary>
internal sealed record ReadingModel(
    Table Says,
    IReadOnlyList<Head> Heads,
    float[] Softmax,
    Tongues Tongues,
    Encoder Encoder
)
{
    private const int Version = 4;

    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("APLOMB READING\n");

    /// <summary>How much runs of letters count beside words, and facts of the whole text beside both.</summary>
    public const float RunFactor = 1f;

    public const float NamedFactor = 0.5f;

    /// <summary>The model that ships.</summary>
    public static ReadingModel Load()
    {
        using var stream =
            typeof(ReadingModel).Assembly.GetManifestResourceStream("reading.model")
            ?? throw new InvalidOperationException("reading.model is missing from the assembly.");
        return Load(stream);
    }

    public static ReadingModel Load(Stream stream)
    {
        var magic = new byte[Magic.Length];
        stream.ReadExactly(magic);
        if (!magic.AsSpan().SequenceEqual(Magic) || stream.ReadByte() != Version)
        {
            throw new InvalidDataException(
                "This is not a reading model of this version. Make one with: ./aplomb train"
            );
        }

        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        var heads = new Head[reader.ReadInt32()];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = new Head(
                reader.ReadString(),
                reader.ReadSingle(),
                Floats(reader),
                reader.ReadSingle(),
                reader.ReadSingle(),
                reader.ReadSingle()
            );
        }

        var softmax = Floats(reader);
        var languages = reader.ReadString().Split(' ');
        var bias = Floats(reader);
        return new ReadingModel(
            TableFile.Read(reader),
            heads,
            softmax,
            new Tongues(TableFile.Read(reader), languages, bias),
            Encoder.Read(reader)
        );
    }

    public void Save(Stream stream)
    {
        stream.Write(Magic);
        stream.WriteByte(Version);
        using var packed = new BrotliStream(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Heads.Count);
        foreach (var head in Heads)
        {
            writer.Write(head.Name);
            writer.Write(head.Bias);
            Write(writer, head.Signals);
            writer.Write(head.Slope);
            writer.Write(head.Lean);
            writer.Write(head.Shift);
        }

        Write(writer, Softmax);
        writer.Write(string.Join(' ', Tongues.Codes));
        Write(writer, Tongues.Bias);
        TableFile.Write(writer, Says);
        TableFile.Write(writer, Tongues.Table);
        Encoder.Write(writer);
    }

    internal static float[] Floats(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    internal static void Write(BinaryWriter writer, float[] values)
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
