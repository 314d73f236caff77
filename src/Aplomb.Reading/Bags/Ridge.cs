namespace Aplomb.Readers.Bags;

/// <summary>One example for least squares: its facts, what it should come to, and how much it counts.</summary>
internal sealed record Point(float[] Facts, float Aim, float Weight);

/// <summary>Least squares that keeps weights small, solved exactly: the same points give the same weights.</summary>
internal static class Ridge
{
    /// <param name="keep">How strongly weights are kept small, in points.</param>
    /// <returns>A weight a fact; the constant comes last and is not kept small.</returns>
    public static double[] Learn(IReadOnlyList<Point> points, int facts, double keep)
    {
        var size = facts + 1;
        var (matrix, right, row) = (new double[size][], new double[size], new double[size]);
        for (var i = 0; i < size; i++)
        {
            matrix[i] = new double[size];
        }

        foreach (var point in points)
        {
            point.Facts.AsSpan().CopyTo(row, point.Weight);
            for (var i = 0; i < size; i++)
            {
                var (own, weighted) = (matrix[i], i < facts ? row[i] : point.Weight);
                right[i] += weighted * point.Aim;
                for (var j = 0; j < i; j++)
                {
                    own[j] += weighted * point.Facts[j];
                }

                own[i] += weighted * (i < facts ? point.Facts[i] : 1);
            }
        }

        for (var i = 0; i < facts; i++)
        {
            matrix[i][i] += keep;
        }

        return Solve(matrix, right);
    }

    private static void CopyTo(this Span<float> from, double[] to, float factor)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] * factor;
        }
    }

    /// <summary>Cholesky: the matrix is symmetric, positive definite, and given by its lower half, which is overwritten.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i][k] * matrix[j][k];
                }

                matrix[i][j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-9)) : sum / matrix[j][j];
            }
        }

        for (var i = 0; i < right.Length; i++)
        {
            for (var k = 0; k < i; k++)
            {
                right[i] -= matrix[i][k] * right[k];
            }

            right[i] /= matrix[i][i];
        }

        for (var i = right.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < right.Length; k++)
            {
                right[i] -= matrix[k][i] * right[k];
            }

            right[i] /= matrix[i][i];
        }

        return right;
    }
}
