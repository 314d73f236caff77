using System.Runtime.InteropServices;

namespace Aplomb.Readers.Labels;

/// <summary>How what words and patterns say becomes a probability: 1 / (1 + e^-(words * score + patterns * logit + shift)).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LabelCurve(float Words, float Patterns, float Shift)
{
    private const int Rounds = 25;
    private const double Ridge = 0.05;
    private const float Surest = 8;

    public double Of(float words, float patterns) =>
        1 / (1 + Math.Exp(-((Words * words) + (Patterns * Math.Clamp(patterns, -Surest, Surest)) + Shift)));

    /// <summary>Logistic regression by Newton's method, slightly held to 0, on texts that nothing was learned from.</summary>
    public static LabelCurve Fit(IReadOnlyList<(float Words, float Patterns, bool Yes)> held)
    {
        Span<double> curve = [1, 1, 0];
        Span<double> slope = stackalloc double[3];
        Span<double> bend = stackalloc double[9];
        Span<double> seen = stackalloc double[3];
        for (var round = 0; round < Rounds; round++)
        {
            slope.Clear();
            bend.Clear();
            foreach (var (words, patterns, yes) in held)
            {
                (seen[0], seen[1], seen[2]) = (words, Math.Clamp(patterns, -Surest, Surest), 1);
                var p = 1 / (1 + Math.Exp(-((curve[0] * seen[0]) + (curve[1] * seen[1]) + curve[2])));
                for (var i = 0; i < 3; i++)
                {
                    slope[i] += (p - (yes ? 1 : 0)) * seen[i];
                    for (var j = 0; j < 3; j++)
                    {
                        bend[(3 * i) + j] += p * (1 - p) * seen[i] * seen[j];
                    }
                }
            }

            for (var i = 0; i < 3; i++)
            {
                slope[i] += Ridge * curve[i];
                bend[4 * i] += Ridge;
            }

            Step(curve, slope, bend);
        }

        return new LabelCurve((float)curve[0], (float)curve[1], (float)curve[2]);
    }

    /// <summary>Solves bend * step = slope and takes the step.</summary>
    private static void Step(Span<double> curve, Span<double> slope, Span<double> bend)
    {
        for (var pivot = 0; pivot < 3; pivot++)
        {
            for (var row = pivot + 1; row < 3; row++)
            {
                var factor = bend[(3 * row) + pivot] / bend[4 * pivot];
                for (var column = pivot; column < 3; column++)
                {
                    bend[(3 * row) + column] -= factor * bend[(3 * pivot) + column];
                }

                slope[row] -= factor * slope[pivot];
            }
        }

        for (var row = 2; row >= 0; row--)
        {
            for (var column = row + 1; column < 3; column++)
            {
                slope[row] -= bend[(3 * row) + column] * slope[column];
            }

            slope[row] /= bend[4 * row];
            curve[row] -= slope[row];
        }
    }
}
