using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Names;

/// <summary>What was learned about strings that are names of people.</summary>
/// <param name="Weights">Half a float each: a few signs weigh a thousand times as much as a run of letters.</param>
/// <param name="Slope">Platt's slope and <paramref name="Shift"/>: p = 1 / (1 + e^-(slope * score + shift)).</param>
internal sealed record NameModel(Half[] Weights, float Slope, float Shift)
{
    private const int Version = 1;

    /// <summary>The model that ships inside the assembly.</summary>
    public static NameModel Load()
    {
        using var packed = typeof(NameModel).Assembly.GetManifestResourceStream("names.model")!; // it is in the project file
        return Read(packed);
    }

    public double Person(Bag bag)
    {
        var sum = 0f;
        for (var i = 0; i < bag.Rows.Length; i++)
        {
            sum += (float)Weights[bag.Rows[i]] * bag.Values[i];
        }

        return 1 / (1 + Math.Exp(-((Slope * sum) + Shift)));
    }

    public static NameModel Read(Stream packed)
    {
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        return reader.ReadInt32() == Version
            ? new NameModel(
                MemoryMarshal.Cast<byte, Half>(reader.ReadBytes(2 << NameBag.Bits)).ToArray(),
                reader.ReadSingle(),
                reader.ReadSingle()
            )
            : throw new InvalidDataException("This model of names is of another version: make it again with train.");
    }

    public void Save(Stream packed)
    {
        using var squeezed = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(squeezed, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(MemoryMarshal.AsBytes(Weights.AsSpan()));
        writer.Write(Slope);
        writer.Write(Shift);
    }
}
