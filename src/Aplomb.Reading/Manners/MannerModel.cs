using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Aplomb.Replies;

namespace Aplomb.Readers.Manners;

/// <summary>A score of the facts made a probability: 1 / (1 + e^-(slope * score + shift)).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Curve(float Slope, float Shift)
{
    public double Of(float score) => 1 / (1 + Math.Exp(-((Slope * score) + Shift)));
}

/// <summary>What was learned about manners. Never changes once read.</summary>
/// <param name="Means">The usual value of each fact.</param>
/// <param name="Spreads">Its standard deviation.</param>
/// <param name="Open">What a spread more of each fact adds to receptiveness.</param>
/// <param name="Tones">The same for each of <see cref="ToneMix.Names"/>.</param>
/// <param name="Curves">Politeness, receptiveness, then the tones.</param>
internal sealed record MannerModel(
    Ears Ears,
    float[] Means,
    float[] Spreads,
    SmallNet Polite,
    float[] Open,
    float[][] Tones,
    Curve[] Curves
)
{
    private const int Version = 1;

    /// <summary>No fact counts for more than so many spreads.</summary>
    private const float Widest = 4;

    /// <summary>The model that ships inside the assembly.</summary>
    public static MannerModel Load()
    {
        using var packed = typeof(MannerModel).Assembly.GetManifestResourceStream("manners.model")!; // it is in the project file
        return Read(packed);
    }

    /// <summary>Facts in spreads from their means; 0 where one is not known.</summary>
    public static float[] Plain(float[] facts, float[] means, float[] spreads)
    {
        var plain = new float[facts.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = float.IsNaN(facts[i]) ? 0 : Math.Clamp((facts[i] - means[i]) / spreads[i], -Widest, Widest);
        }

        return plain;
    }

    public static float Sum(float[] weights, float[] plain)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * plain[i];
        }

        return sum;
    }

    public Manner Judge(float[] facts)
    {
        var plain = Plain(facts, Means, Spreads);
        double Sounds(int tone)
        {
            return Curves[tone + 2].Of(Sum(Tones[tone], plain));
        }

        return new Manner(
            Curves[0].Of(Polite.Score(plain)),
            Curves[1].Of(Sum(Open, plain)),
            new Tone(Sounds(0), Sounds(1), Sounds(2), Sounds(3), Sounds(4), Sounds(5))
        );
    }

    public static MannerModel Read(Stream packed)
    {
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("This model of manners is of another version: make it again with train.");
        }

        var weights = Ears.All.Select(ear =>
            MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(1 << ear.Bits)).ToArray()
        );
        return new MannerModel(
            new Ears([.. weights], Floats(reader)),
            Floats(reader),
            Floats(reader),
            new SmallNet(Floats(reader), Floats(reader)),
            Floats(reader),
            [.. ToneMix.Names.Select(_ => Floats(reader))],
            [
                .. Enumerable
                    .Range(0, 2 + ToneMix.Names.Count)
                    .Select(_ => new Curve(reader.ReadSingle(), reader.ReadSingle())),
            ]
        );
    }

    public void Save(Stream packed)
    {
        using var squeezed = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(squeezed, Encoding.UTF8);
        writer.Write(Version);
        foreach (var weights in Ears.Weights)
        {
            writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
        }

        float[][] parts = [Ears.Steps, Means, Spreads, Polite.Inward, Polite.Outward, Open, .. Tones];
        foreach (var part in parts)
        {
            writer.Write(part.Length);
            foreach (var value in part)
            {
                writer.Write((Half)value);
            }
        }

        foreach (var curve in Curves)
        {
            writer.Write(curve.Slope);
            writer.Write(curve.Shift);
        }
    }

    private static float[] Floats(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)reader.ReadHalf();
        }

        return values;
    }
}
