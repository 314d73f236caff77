using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Aplomb.Readers.Forecasts;

/// <summary>What was learned about talks that turn into attacks.</summary>
/// <param name="Means">The usual value of each fact.</param>
/// <param name="Spreads">Its standard deviation.</param>
/// <param name="Weights">What a spread more of a fact adds to the score.</param>
/// <param name="Slope">Platt's slope and <paramref name="Shift"/>: p = 1 / (1 + e^-(slope * score + shift)).</param>
internal sealed record ForecastModel(
    Tones Tones,
    float[] Means,
    float[] Spreads,
    float[] Weights,
    float Slope,
    float Shift
)
{
    private const int Version = 1;

    /// <summary>No fact counts for more than so many spreads.</summary>
    public const float Widest = 3.5f;

    /// <summary>The model that ships inside the assembly.</summary>
    public static ForecastModel Load()
    {
        using var packed = typeof(ForecastModel).Assembly.GetManifestResourceStream("forecast.model")!; // it is in the project file
        return Read(packed);
    }

    public double Risk(float[] facts)
    {
        var score = 0.0;
        for (var i = 0; i < facts.Length; i++)
        {
            score += Weights[i] * Plain(facts[i], Means[i], Spreads[i]);
        }

        return 1 / (1 + Math.Exp(-((Slope * score) + Shift)));
    }

    /// <summary>A fact in spreads from its mean; 0 where it is not known.</summary>
    public static float Plain(float fact, float mean, float spread) =>
        float.IsNaN(fact) ? 0 : Math.Clamp((fact - mean) / spread, -Widest, Widest);

    public static ForecastModel Read(Stream packed)
    {
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("This forecast model is of another version: make it again with train.");
        }

        var steps = Floats(reader, Tones.Names.Count);
        var tones = steps.Select(_ => MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(1 << Tones.Bits)).ToArray());
        return new ForecastModel(
            new Tones([.. tones], steps),
            Floats(reader, TalkFacts.Width),
            Floats(reader, TalkFacts.Width),
            Floats(reader, TalkFacts.Width),
            reader.ReadSingle(),
            reader.ReadSingle()
        );
    }

    public void Save(Stream packed)
    {
        using var squeezed = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(squeezed, Encoding.UTF8);
        writer.Write(Version);
        Write(writer, Tones.Steps);
        foreach (var weights in Tones.Weights)
        {
            writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
        }

        Write(writer, Means);
        Write(writer, Spreads);
        Write(writer, Weights);
        writer.Write(Slope);
        writer.Write(Shift);
    }

    private static float[] Floats(BinaryReader reader, int count)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = reader.ReadSingle();
        }

        return numbers;
    }

    private static void Write(BinaryWriter writer, float[] numbers)
    {
        foreach (var number in numbers)
        {
            writer.Write(number);
        }
    }
}
