namespace Aplomb.Readers.Training;

/// <summary>The usual measures of a reader.</summary>
internal static class Measures
{
    /// <summary>F1 of one class.</summary>
    public static double F1(IReadOnlyList<(string Is, string Said)> pairs, string name)
    {
        var (hit, said, real) = Counts(pairs, name);
        return hit == 0 ? 0 : 2.0 * hit / (said + real);
    }

    public static double Recall(IReadOnlyList<(string Is, string Said)> pairs, string name)
    {
        var (hit, _, real) = Counts(pairs, name);
        return real == 0 ? 0 : (double)hit / real;
    }

    public static double Precision(IReadOnlyList<(string Is, string Said)> pairs, string name)
    {
        var (hit, said, _) = Counts(pairs, name);
        return said == 0 ? 0 : (double)hit / said;
    }

    public static double MacroF1(IReadOnlyList<(string Is, string Said)> pairs) =>
        Names(pairs).Average(name => F1(pairs, name));

    public static double MacroRecall(IReadOnlyList<(string Is, string Said)> pairs) =>
        Names(pairs).Average(name => Recall(pairs, name));

    public static double Accuracy(IReadOnlyList<(string Is, string Said)> pairs) =>
        pairs.Count(pair => string.Equals(pair.Is, pair.Said, StringComparison.Ordinal))
        / (double)Math.Max(1, pairs.Count);

    public static double Pearson(IReadOnlyList<(double Is, double Said)> pairs)
    {
        var (a, b) = (pairs.Average(p => p.Is), pairs.Average(p => p.Said));
        var both = pairs.Sum(p => (p.Is - a) * (p.Said - b));
        return both / Math.Sqrt(pairs.Sum(p => (p.Is - a) * (p.Is - a)) * pairs.Sum(p => (p.Said - b) * (p.Said - b)));
    }

    /// <summary>Expected calibration error over ten bins: how far probabilities are from shares.</summary>
    public static double CalibrationError(IReadOnlyList<(bool Is, double P)> pairs) =>
        pairs
            .GroupBy(pair => Math.Min(9, (int)(pair.P * 10)))
            .Sum(bin => Math.Abs(bin.Sum(p => (p.Is ? 1 : 0) - p.P)) / pairs.Count);

    private static IEnumerable<string> Names(IReadOnlyList<(string Is, string Said)> pairs) =>
        pairs.Select(pair => pair.Is).Distinct(StringComparer.Ordinal);

    private static (int Hit, int Said, int Real) Counts(IReadOnlyList<(string Is, string Said)> pairs, string name)
    {
        var (hit, said, real) = (0, 0, 0);
        foreach (var (actual, told) in pairs)
        {
            var isIt = string.Equals(actual, name, StringComparison.Ordinal);
            var saidIt = string.Equals(told, name, StringComparison.Ordinal);
            hit += isIt && saidIt ? 1 : 0;
            said += saidIt ? 1 : 0;
            real += isIt ? 1 : 0;
        }

        return (hit, said, real);
    }
}
