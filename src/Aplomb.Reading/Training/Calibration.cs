namespace Aplomb.Readers.Training;

/// <summary>Makes scores into probabilities on texts that were not learned from.</summary>
internal static class Calibration
{
    private const int Rounds = 300;

    /// <summary>So many held-out texts make a language's own shifts worth while.</summary>
    private const int LeastTexts = 200;

    /// <summary>Platt's logistic curve, by Newton's method: slope and shift.</summary>
    public static (float Slope, float Shift) Platt(IReadOnlyList<(float Score, bool Yes, float Weight)> held)
    {
        var (a, b) = (1.0, 0.0);
        for (var round = 0; round < 50; round++)
        {
            var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
            foreach (var (score, yes, weight) in held)
            {
                var p = 1 / (1 + Math.Exp(-((a * score) + b)));
                var (error, curve) = (weight * (p - (yes ? 1 : 0)), weight * p * (1 - p));
                (ga, gb) = (ga + (error * score), gb + error);
                (haa, hab, hbb) = (haa + (curve * score * score), hab + (curve * score), hbb + curve);
            }

            var determinant = (haa * hbb) - (hab * hab);
            a -= ((hbb * ga) - (hab * gb)) / determinant;
            b -= ((haa * gb) - (hab * ga)) / determinant;
        }

        return ((float)a, (float)b);
    }

    /// <summary>
    /// A softmax over a linear map of three scores, by gradient descent; the three classes count alike. First one map
    /// for all, then shifts for each language that has enough texts.
    /// </summary>
    public static float[] Softmax(IReadOnlyList<(float[] Scores, int Label, int Language)> held, int languages)
    {
        var map = new float[12 + (3 * languages)];
        for (var i = 0; i < 3; i++)
        {
            map[(i * 4) + i] = 1;
        }

        Descend(map, held, [.. Enumerable.Range(0, 12)]);
        foreach (
            var group in held.GroupBy(h => h.Language).Where(group => group.Key >= 0 && group.Count() >= LeastTexts)
        )
        {
            var from = 12 + (group.Key * 3);
            Descend(map, [.. group], [from, from + 1, from + 2]);
        }

        return map;
    }

    private static void Descend(
        float[] map,
        IReadOnlyList<(float[] Scores, int Label, int Language)> held,
        int[] moving
    )
    {
        var shares = Enumerable
            .Range(0, 3)
            .Select(label => 1f / (3 * Math.Max(1, held.Count(h => h.Label == label))))
            .ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[map.Length];
            foreach (var (scores, label, language) in held)
            {
                var (negative, neutral, positive) = Verdicts.Sentiment(map, language, scores);
                Span<double> p = [negative, neutral, positive];
                for (var i = 0; i < 3; i++)
                {
                    var error = (p[i] - (i == label ? 1 : 0)) * shares[label];
                    gradient[(i * 4) + 3] += error;
                    if (language >= 0)
                    {
                        gradient[12 + (language * 3) + i] += error;
                    }

                    for (var j = 0; j < 3; j++)
                    {
                        gradient[(i * 4) + j] += error * scores[j];
                    }
                }
            }

            foreach (var i in moving)
            {
                map[i] -= (float)(2 * gradient[i]);
            }
        }
    }
}
