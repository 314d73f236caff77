namespace Aplomb.Readers;

/// <summary>What one correction asks of one score.</summary>
/// <param name="Head">Which score.</param>
/// <param name="Sign">+1 where it was too low, -1 where it was too high.</param>
/// <param name="LogOdds">What the models say of this text.</param>
/// <param name="Parts">What the text can share with others.</param>
internal sealed record HeadLesson(int Head, int Sign, double LogOdds, (uint Key, float Weight)[] Parts);

/// <summary>
/// Weights of words for each score, learned from corrections: a linear support vector machine on the log odds that the
/// models left over, by dual coordinate ascent (Hsieh et al. 2008). Each correction pulls with at most
/// <see cref="Strongest"/>, and only as far as needed. Words that several corrections agree on take most of the pull.
/// </summary>
internal sealed class LearntWeights
{
    /// <summary>The log odds to which a corrected text is pulled: .75.</summary>
    private const double Enough = 1.1;

    /// <summary>How hard one correction pulls at most: alone, it moves a text in the very same words by so many log odds.</summary>
    private const double Strongest = 1;

    private const int Rounds = 8;
    private readonly Dictionary<uint, float[]> _rows = [];

    private LearntWeights() { }

    public static LearntWeights From(IReadOnlyList<HeadLesson> lessons)
    {
        var weights = new LearntWeights();
        foreach (var head in lessons.GroupBy(lesson => lesson.Head))
        {
            weights.Learn(head.Key, [.. head]);
        }

        return weights;
    }

    /// <summary>Adds up how far a text with these parts is moved, bounded, a number for each score.</summary>
    public void Add(IEnumerable<(uint Key, float Weight)> parts, Span<double> moves)
    {
        moves.Clear();
        foreach (var (key, weight) in parts)
        {
            if (!_rows.TryGetValue(key, out var row))
            {
                continue;
            }

            for (var head = 0; head < moves.Length; head++)
            {
                moves[head] += weight * row[head];
            }
        }

        foreach (ref var move in moves)
        {
            move = Math.Sign(move) * Math.Clamp(Math.Abs(move) - BrandLearning.Faintest, 0, BrandLearning.Most);
        }
    }

    private void Learn(int head, List<HeadLesson> lessons)
    {
        var agreed = Agreed(lessons);
        var pulls = new double[lessons.Count];
        var sizes = lessons.ConvertAll(lesson => lesson.Parts.Sum(part => Square(part.Weight) * agreed[part.Key]));
        var sums = new Dictionary<uint, double>();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < lessons.Count; i++)
            {
                var lesson = lessons[i];
                var move = lesson.Parts.Sum(part => part.Weight * sums.GetValueOrDefault(part.Key));
                var missing = Enough + BrandLearning.Faintest - (lesson.Sign * (lesson.LogOdds + move));
                var pull = sizes[i] > 0 ? Math.Clamp(pulls[i] + (missing / sizes[i]), 0, Strongest) : 0;
                foreach (var (key, weight) in lesson.Parts)
                {
                    sums[key] = sums.GetValueOrDefault(key) + (lesson.Sign * (pull - pulls[i]) * weight * agreed[key]);
                }

                pulls[i] = pull;
            }
        }

        foreach (var (key, sum) in sums)
        {
            RowOf(key)[head] = (float)sum;
        }
    }

    /// <summary>How many corrections agree on a part, those against it taken off; at least one.</summary>
    private static Dictionary<uint, double> Agreed(List<HeadLesson> lessons)
    {
        var votes = new Dictionary<uint, double>();
        foreach (var lesson in lessons)
        {
            foreach (var (key, _) in lesson.Parts)
            {
                votes[key] = votes.GetValueOrDefault(key) + lesson.Sign;
            }
        }

        return votes.ToDictionary(vote => vote.Key, vote => Math.Clamp(Math.Abs(vote.Value), 1, MostVotes));
    }

    /// <summary>More agreement than this counts no more.</summary>
    private const double MostVotes = 10;

    private float[] RowOf(uint key) =>
        _rows.TryGetValue(key, out var row) ? row : _rows[key] = new float[LearntHeads.Count];

    private static double Square(float number) => number * number;
}
