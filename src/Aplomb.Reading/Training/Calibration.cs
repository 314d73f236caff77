namespace Aplomb.Readers.Training;

/// <summary>Makes scores into probabilities on texts that were not learned from.</summary>
internal static class Calibration
{
    private const int Rounds = 800;
    private const double Ridge = 1e-3;

    /// <summary>So many held-out texts make a language's own shifts worth while.</summary>
    private const int LeastTexts = 200;

    /// <summary>A text that was held out: its inputs, its aim (1 or 0, or a grade), and how much it counts.</summary>
    internal sealed record Held(float[] Inputs, float Aim, float Weight);

    /// <summary>Logistic regression by Newton's method (Platt's curve for several inputs): a weight an input, then a shift.</summary>
    public static float[] Logistic(IReadOnlyList<Held> held) =>
        Newton(held, 15, sum => 1 / (1 + Math.Exp(-sum)), p => p * (1 - p));

    /// <summary>Platt's logistic curve of one score: slope and shift.</summary>
    public static (float Slope, float Shift) Platt(IReadOnlyList<(float Score, bool Yes, float Weight)> held)
    {
        var fit = Logistic([.. held.Select(h => new Held([h.Score], h.Yes ? 1 : 0, h.Weight))]);
        return (fit[0], fit[1]);
    }

    /// <summary>Least squares: a weight an input, then a shift.</summary>
    public static float[] Line(IReadOnlyList<Held> held) => Newton(held, 1, sum => sum, _ => 1);

    /// <summary>
    /// Softmax over linear maps, see <see cref="Moods"/>, by gradient descent; the three classes count alike. First a
    /// map for English and one for all other languages, then shifts for each language that has enough texts.
    /// </summary>
    public static float[] Softmax(IReadOnlyList<(float[] Inputs, int Label, int Language)> held, string[] languages)
    {
        var english = Array.IndexOf(languages, Moods.English);
        var map = new float[Moods.MapsSize + (Moods.Count * languages.Length)];
        foreach (var group in held.GroupBy(h => h.Language == english))
        {
            var from = group.Key ? 0 : Moods.MapSize;
            for (var i = 0; i < Moods.Count; i++)
            {
                map[from + (i * (Moods.Inputs + 1)) + i] = 1;
                map[from + (i * (Moods.Inputs + 1)) + i + Moods.Voices.Length] = 0.5f;
            }

            Descend(map, [.. group], english, [.. Enumerable.Range(from, Moods.MapSize)]);
        }

        foreach (
            var group in held.GroupBy(h => h.Language).Where(group => group.Key >= 0 && group.Count() >= LeastTexts)
        )
        {
            var from = Moods.MapsSize + (group.Key * Moods.Count);
            Descend(map, [.. group], english, [from, from + 1, from + 2]);
        }

        return map;
    }

    private static float[] Newton(
        IReadOnlyList<Held> held,
        int rounds,
        Func<double, double> curve,
        Func<double, double> steepness
    )
    {
        var size = held.Count == 0 ? 1 : held[0].Inputs.Length + 1;
        var weights = new double[size];
        for (var round = 0; round < rounds; round++)
        {
            var gradient = new double[size];
            var curvature = Enumerable.Range(0, size).Select(_ => new double[size]).ToArray();
            foreach (var one in held)
            {
                double[] inputs = [.. one.Inputs, 1];
                var said = curve(inputs.Zip(weights, (x, w) => x * w).Sum());
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += one.Weight * (said - one.Aim) * inputs[i];
                    for (var j = 0; j < size; j++)
                    {
                        curvature[i][j] += one.Weight * steepness(said) * inputs[i] * inputs[j];
                    }
                }
            }

            for (var i = 0; i < size; i++)
            {
                gradient[i] += Ridge * weights[i];
                curvature[i][i] += Ridge;
            }

            var step = Solve(curvature, gradient);
            for (var i = 0; i < size; i++)
            {
                weights[i] -= step[i];
            }
        }

        return [.. weights.Select(weight => (float)weight)];
    }

    /// <summary>Gaussian elimination; the matrix is symmetric and positive, so no rows need to change places.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        var size = right.Length;
        for (var i = 0; i < size; i++)
        {
            for (var row = i + 1; row < size; row++)
            {
                var factor = matrix[row][i] / matrix[i][i];
                right[row] -= factor * right[i];
                for (var column = i; column < size; column++)
                {
                    matrix[row][column] -= factor * matrix[i][column];
                }
            }
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < size; column++)
            {
                right[i] -= matrix[i][column] * right[column];
            }

            right[i] /= matrix[i][i];
        }

        return right;
    }

    private static void Descend(
        float[] map,
        IReadOnlyList<(float[] Inputs, int Label, int Language)> held,
        int english,
        int[] moving
    )
    {
        var weights = Enumerable
            .Range(0, Moods.Count)
            .Select(label => 1f / (Moods.Count * Math.Max(1, held.Count(h => h.Label == label))))
            .ToArray();
        Span<double> shares = stackalloc double[Moods.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[map.Length];
            foreach (var (inputs, label, language) in held)
            {
                Moods.Share(map, language, language == english, inputs, shares);
                for (var i = 0; i < Moods.Count; i++)
                {
                    var error = (shares[i] - (i == label ? 1 : 0)) * weights[label];
                    var row = (language == english ? 0 : Moods.MapSize) + (i * (Moods.Inputs + 1));
                    gradient[row + Moods.Inputs] += error;
                    if (language >= 0)
                    {
                        gradient[Moods.MapsSize + (language * Moods.Count) + i] += error;
                    }

                    for (var j = 0; j < Moods.Inputs; j++)
                    {
                        gradient[row + j] += error * inputs[j];
                    }
                }
            }

            foreach (var i in moving)
            {
                map[i] -= (float)gradient[i];
            }
        }
    }
}
