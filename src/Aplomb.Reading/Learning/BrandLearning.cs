using System.Collections.Concurrent;
using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>A text, and what somebody put right in its reading.</summary>
public sealed record Corrected(string Text, Correction What);

/// <summary>
/// What a brand's people have taught the reader: made from their corrections alone, always the same from the same ones, so
/// that a correction is undone by making it again without. It moves the log odds of a finished reading by what the post
/// has in common with the corrected ones, and no further than <see cref="Most"/>.
/// </summary>
public sealed class BrandLearning
{
    /// <summary>The furthest that all corrections together move a score, in log odds: ten that agree outweigh a model that was sure.</summary>
    internal const double Most = 5;

    /// <summary>Fainter echoes are nothing: a shared everyday word moves no post.</summary>
    internal const double Faintest = 0.2;

    /// <summary>What a false alarm of a threat is read as when it comes again.</summary>
    private const double Quieted = 0.2;

    private static readonly ConcurrentBag<Echo> Echoes = [];
    private readonly LearntWeights _weights;
    private readonly FalseAlarms _alarms;
    private readonly HouseWords _house;

    private BrandLearning(int count, LearntWeights weights, FalseAlarms alarms, HouseWords house) =>
        (Count, _weights, _alarms, _house) = (count, weights, alarms, house);

    /// <summary>How many corrections it rests on.</summary>
    public int Count { get; }

    /// <summary>Learns from corrections, oldest first. Some thousands take a second.</summary>
    /// <param name="brand">The profile with which the brand reads.</param>
    /// <param name="posts">Some hundred posts to the brand: what half of them say says little. Few or none are no help.</param>
    public static BrandLearning From(
        Reader reader,
        IReadOnlyList<Corrected> corrections,
        BrandProfile? brand = null,
        IReadOnlyList<string>? posts = null
    )
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(corrections);
        var readings = new Dictionary<string, Reading>(StringComparer.Ordinal);
        var words = new WordList();
        var echo = new Echo();
        var house = new HouseWords(posts ?? []);
        var lessons = new List<HeadLesson>();
        foreach (var (text, what) in corrections)
        {
            if (!readings.TryGetValue(text, out var reading))
            {
                readings[text] = reading = reader.Read(text, brand, evidence: false);
            }

            words.Read(text);
            echo.Read(words);
            lessons.AddRange(LearntHeads.Lessons(reading, what, [.. InHouse(echo, house)]));
        }

        var alarms = corrections.Where(one => one.What is { Field: ReadField.Threat, To: ReadAnswer.No });
        return new BrandLearning(
            corrections.Count,
            LearntWeights.From(lessons),
            new FalseAlarms(alarms.Select(one => one.Text).Distinct(StringComparer.Ordinal)),
            house
        );
    }

    private static IEnumerable<(uint Key, float Weight)> InHouse(Echo echo, HouseWords house) =>
        echo.Parts.Select(part => (part.Key, part.Weight * house.WeightOf(part.Key)));

    /// <summary>The reading of a text as this brand has learnt to read it.</summary>
    internal Reading Apply(Reading reading, WordList words)
    {
        if (Count is 0)
        {
            return reading;
        }

        Span<double> moves = stackalloc double[LearntHeads.Count];
        var echo = Echoes.TryTake(out var free) ? free : new Echo();
        echo.Read(words);
        _weights.Add(InHouse(echo, _house), moves);
        Echoes.Add(echo);
        var moved = LearntHeads.Move(reading, moves);
        return moved.Threat > Quieted && _alarms.Has(words) ? moved with { Threat = Quieted } : moved;
    }
}
