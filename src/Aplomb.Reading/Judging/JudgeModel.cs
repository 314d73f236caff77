using System.IO.Compression;
using System.Text;
using Aplomb.Readers.Manners;
using Aplomb.Replies;

namespace Aplomb.Readers.Judging;

/// <summary>A learned judge of drafts: a forest for each question. Never changes once read.</summary>
/// <param name="Stop">Would a coach stop it?</param>
/// <param name="Revise">If not, would a coach change something?</param>
/// <param name="Rules">Would a coach name this fault? In the order of <see cref="DraftFacts.Rules"/>.</param>
/// <param name="Ears">What hears the draft in one piece.</param>
internal sealed record JudgeModel(Forest Stop, Forest Revise, IReadOnlyList<Forest> Rules, WholeEars Ears)
{
    private const int Version = 2;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("APLOMB JUDGE\n");

    /// <summary>The model that ships inside the assembly.</summary>
    public static JudgeModel Load()
    {
        using var stream =
            typeof(JudgeModel).Assembly.GetManifestResourceStream("judge.model")
            ?? throw new InvalidOperationException("judge.model is missing from the assembly.");
        return Load(stream);
    }

    public static JudgeModel Load(Stream stream)
    {
        var magic = new byte[Magic.Length];
        stream.ReadExactly(magic);
        if (!magic.AsSpan().SequenceEqual(Magic) || stream.ReadByte() != Version)
        {
            throw new InvalidDataException("This is not a judge of this version. Make one with: ./aplomb train");
        }

        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        return new JudgeModel(
            Forest.Read(reader),
            Forest.Read(reader),
            [.. DraftFacts.Rules.Select(_ => Forest.Read(reader))],
            WholeEars.Read(reader)
        );
    }

    public void Save(Stream stream)
    {
        stream.Write(Magic);
        stream.WriteByte(Version);
        using var packed = new BrotliStream(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        foreach (var forest in Rules.Prepend(Revise).Prepend(Stop))
        {
            forest.Write(writer);
        }

        Ears.Write(writer);
    }

    /// <summary>Judges a draft by its facts (<see cref="DraftFacts.Of"/>) and by what is heard of it in one piece.</summary>
    /// <param name="bag">The draft as <see cref="WholeEars.Bag"/> has it.</param>
    public Judged Judge(float[] facts, EarBag bag) => Judge([.. facts, .. Ears.Hear(bag)]);

    private Judged Judge(float[] facts) =>
        new(
            Math.Round(Stop.Judge(facts), 4),
            Math.Round(Revise.Judge(facts), 4),
            [.. Rules.Select(rule => Math.Round(rule.Judge(facts), 4))]
        );
}
