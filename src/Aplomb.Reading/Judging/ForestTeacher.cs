using Aplomb.Readers.Training;

namespace Aplomb.Readers.Judging;

/// <summary>How a forest grows.</summary>
internal sealed record Growth(int Trees, int Depth);

/// <summary>
/// Grows forests by gradient boosting on the logistic loss, on facts that are sorted into a few bins first. The same lessons give the same
/// forest.
/// </summary>
internal sealed class ForestTeacher
{
    private const int Bins = 48;

    /// <summary>How much of what a tree has found is believed.</summary>
    private const double Rate = 0.025;

    /// <summary>Leaves are held to 0 as if so much more had been seen, and hold at least so many lessons.</summary>
    private const double Ridge = 2;
    private const int Fewest = 12;

    /// <summary>A question must tell at least so much.</summary>
    private const double LeastGain = 1;

    /// <summary>Each tree sees a part of the lessons, and asks each question of a part of the facts: that keeps them unlike.</summary>
    private const float Lessons = 0.7f;
    private const float Facts = 0.4f;

    private readonly IReadOnlyList<float[]> _lessons;

    /// <summary>Of each fact: the borders between its bins, and the bin of each lesson.</summary>
    private readonly float[][] _borders;
    private readonly byte[][] _bins;

    /// <param name="lessons">Facts of each lesson, equally many.</param>
    public ForestTeacher(IReadOnlyList<float[]> lessons)
    {
        _lessons = lessons;
        _borders = [.. Enumerable.Range(0, lessons[0].Length).Select(Borders)];
        _bins = [.. _borders.Select((borders, fact) => lessons.Select(one => Bin(borders, one[fact])).ToArray())];
    }

    /// <param name="answers">Of each lesson; null where it teaches nothing.</param>
    public Forest Learn(IReadOnlyList<bool?> answers, Growth growth)
    {
        var taught = Enumerable.Range(0, answers.Count).Where(i => answers[i] is not null).ToArray();
        var yes = taught.Count(i => answers[i] is true);
        var shift = (float)Math.Log((yes + 1.0) / (taught.Length - yes + 1.0));
        var questions = (1 << growth.Depth) - 1;
        var forest = new Forest(
            growth.Depth,
            new byte[growth.Trees * questions],
            new float[growth.Trees * questions],
            new float[growth.Trees << growth.Depth],
            shift
        );
        var (dice, sums) = (new Dice(7), new double[answers.Count]);
        Array.Fill(sums, shift);
        var pull = new Pull(new double[answers.Count], new double[answers.Count]);
        for (var tree = 0; tree < growth.Trees; tree++)
        {
            foreach (var i in taught)
            {
                var p = 1 / (1 + Math.Exp(-sums[i]));
                (pull.Slopes[i], pull.Bends[i]) = (p - (answers[i] is true ? 1 : 0), p * (1 - p));
            }

            int[] sample = [.. taught.Where(_ => dice.Share() < Lessons)];
            Grow(forest, tree, place: 0, sample, pull, dice);
            foreach (var i in taught)
            {
                sums[i] += forest.Leaves[(tree << growth.Depth) + forest.Way(_lessons[i], tree * questions)];
            }
        }

        return forest;
    }

    /// <summary>Slope and bend of the loss at each lesson.</summary>
    private sealed record Pull(double[] Slopes, double[] Bends)
    {
        public (double Slope, double Bend) Of(int[] lessons)
        {
            var (slope, bend) = (0.0, 0.0);
            foreach (var i in lessons)
            {
                (slope, bend) = (slope + Slopes[i], bend + Bends[i]);
            }

            return (slope, bend);
        }
    }

    /// <summary>Sets the question at a place of a tree, and those below it; where nothing is worth asking, all go to the left.</summary>
    private void Grow(Forest forest, int tree, int place, int[] sample, Pull pull, Dice dice)
    {
        if (place >= forest.Questions)
        {
            var (slope, bend) = pull.Of(sample);
            forest.Leaves[(tree << forest.Depth) + place - forest.Questions] = (float)
                (Half)(-Rate * slope / (bend + Ridge)); // a file holds halves
            return;
        }

        var question = (tree * forest.Questions) + place;
        var (fact, bin) = Ask(sample, pull, dice);
        forest.Facts[question] = (byte)Math.Max(0, fact);
        forest.Borders[question] = fact < 0 ? float.PositiveInfinity : _borders[fact][bin];
        Grow(forest, tree, (2 * place) + 1, [.. sample.Where(i => fact < 0 || _bins[fact][i] <= bin)], pull, dice);
        Grow(forest, tree, (2 * place) + 2, [.. sample.Where(i => fact >= 0 && _bins[fact][i] > bin)], pull, dice);
    }

    /// <summary>The question that tells most; fact -1 where none tells enough.</summary>
    private (int Fact, int Bin) Ask(int[] sample, Pull pull, Dice dice)
    {
        var (best, fact, bin) = (LeastGain, -1, 0);
        for (var one = 0; one < _bins.Length; one++)
        {
            if (
                dice.Share() < Facts
                && sample.Length >= 2 * Fewest
                && Best(one, sample, pull) is var (gain, at)
                && gain > best
            )
            {
                (best, fact, bin) = (gain, one, at);
            }
        }

        return (fact, bin);
    }

    private (double Gain, int Bin) Best(int fact, int[] sample, Pull pull)
    {
        Span<double> slopes = stackalloc double[Bins + 1];
        Span<double> bends = stackalloc double[Bins + 1];
        Span<int> counts = stackalloc int[Bins + 1];
        var bins = _bins[fact];
        foreach (var i in sample)
        {
            slopes[bins[i]] += pull.Slopes[i];
            bends[bins[i]] += pull.Bends[i];
            counts[bins[i]]++;
        }

        var (slope, bend) = pull.Of(sample);
        var (left, leftBend, count) = (0.0, 0.0, 0);
        var best = (Gain: 0.0, Bin: 0);
        for (var bin = 0; bin < _borders[fact].Length; bin++)
        {
            (left, leftBend, count) = (left + slopes[bin], leftBend + bends[bin], count + counts[bin]);
            if (count < Fewest || sample.Length - count < Fewest)
            {
                continue;
            }

            var gain = Worth(left, leftBend) + Worth(slope - left, bend - leftBend) - Worth(slope, bend);
            best = gain > best.Gain ? (gain, bin) : best;
        }

        return best;
    }

    private static double Worth(double slope, double bend) => slope * slope / (bend + Ridge);

    /// <summary>Borders between bins that hold about equally many lessons.</summary>
    private float[] Borders(int fact)
    {
        float[] values = [.. _lessons.Select(lesson => lesson[fact]).Order()];
        return
        [
            .. Enumerable
                .Range(1, Bins - 1)
                .Select(bin => values[bin * values.Length / Bins])
                .Where(value => value < values[^1])
                .Distinct(),
        ];
    }

    /// <summary>The first bin whose border is not below a value.</summary>
    private static byte Bin(float[] borders, float value)
    {
        var at = Array.BinarySearch(borders, value);
        return (byte)(at < 0 ? ~at : at);
    }
}
