using System.Numerics;
using System.Numerics.Tensors;

namespace Aplomb.Readers.Training;

/// <summary>Moves the weights of an encoder against their errors.</summary>
internal sealed class EncoderSteps(EncoderWeights weights)
{
    private const float Memory = 0.999f;
    private const float Least = 1e-5f;
    private const float LeastOfWord = 1e-4f;

    private readonly float[][] _slopes = [.. weights.Dense.Select(part => new float[part.Length])];
    private readonly float[][] _squares = [.. weights.Dense.Select(part => new float[part.Length])];
    private readonly float[] _wordSquares = new float[weights.Shape.Words];
    private readonly float[] _runSquares = new float[1 << Vocabulary.RunBits];
    private readonly float[] _byText = new float[(EncoderShape.MostWords + 8) * EncoderShape.Width];
    private int _batches;

    private float[] PatternSlopes => _slopes[0];
    private float[] PatternBiasSlopes => _slopes[1];
    private float[] HiddenSlopes => _slopes[2];
    private float[] HiddenBiasSlopes => _slopes[3];
    private float[] OutputSlopes => _slopes[4];
    private float[] OutputBiasSlopes => _slopes[5];

    /// <summary>One answer was wrong by <paramref name="slope"/>: notes it, and adds what it asks of what was seen.</summary>
    public void Output(int output, float slope, float[] seen, float[] bySeen)
    {
        var row = output * seen.Length;
        TensorPrimitives.MultiplyAdd(seen, slope, OutputSlopes.AsSpan(row, seen.Length), OutputSlopes.AsSpan(row));
        TensorPrimitives.MultiplyAdd(weights.Outputs.AsSpan(row, seen.Length), slope, bySeen, bySeen);
        OutputBiasSlopes[output] += slope;
    }

    /// <summary>Carries what is asked of what was seen back to the words, which move at once.</summary>
    public void Back(EncoderSight sight, float[] bySeen, float wordRate)
    {
        var byPooled = bySeen.AsSpan(weights.Shape.Hidden);
        for (var i = 0; i < weights.Shape.Hidden; i++)
        {
            if (sight.Seen[i] > 0)
            {
                var row = i * EncoderShape.Pooled;
                var slopes = HiddenSlopes.AsSpan(row, EncoderShape.Pooled);
                TensorPrimitives.MultiplyAdd(sight.Pooled, bySeen[i], slopes, slopes);
                HiddenBiasSlopes[i] += bySeen[i];
                var hidden = weights.Hidden.AsSpan(row, EncoderShape.Pooled);
                TensorPrimitives.MultiplyAdd(hidden, bySeen[i], byPooled, byPooled);
            }
        }

        var byFound = byPooled[..sight.Kept.Length];
        TensorPrimitives.Multiply<float>(byFound, sight.Kept, byFound);
        BackThroughPatterns(sight, byFound);
        BackToWords(sight, wordRate);
    }

    /// <summary>Ends a batch: everything but the words moves.</summary>
    public void Settle(float rate, float share, float shrink)
    {
        var warm = MathF.Sqrt(1 - MathF.Pow(Memory, ++_batches));
        for (var part = 0; part < _slopes.Length; part++)
        {
            // the odd parts are biases: they need not stay small
            Move(weights.Dense[part], _slopes[part], _squares[part], rate * warm, share, part % 2 == 0 ? shrink : 0);
        }
    }

    private void BackThroughPatterns(EncoderSight sight, ReadOnlySpan<float> byFound)
    {
        Array.Clear(_byText, 0, (sight.Words + 6) * EncoderShape.Width);
        for (var i = 0; i < EncoderShape.Filters; i++)
        {
            if (byFound[i] == 0 || sight.Where[i] < 0)
            {
                continue;
            }

            var (row, at) = (i * EncoderShape.Window, sight.Where[i] * EncoderShape.Width);
            var slopes = PatternSlopes.AsSpan(row, EncoderShape.Window);
            TensorPrimitives.MultiplyAdd(sight.Text.AsSpan(at, EncoderShape.Window), byFound[i], slopes, slopes);
            PatternBiasSlopes[i] += byFound[i];
            var byText = _byText.AsSpan(at, EncoderShape.Window);
            TensorPrimitives.MultiplyAdd(weights.Patterns.AsSpan(row, EncoderShape.Window), byFound[i], byText, byText);
        }

        for (var word = 0; word < sight.Words; word++)
        {
            var byWord = _byText.AsSpan((word + 1) * EncoderShape.Width, EncoderShape.Width);
            TensorPrimitives.MultiplyAdd(byFound[EncoderShape.Filters..], sight.MeanFactor, byWord, byWord);
        }
    }

    private void BackToWords(EncoderSight sight, float rate)
    {
        for (var i = 0; i < sight.Words; i++)
        {
            if (sight.Missed[i])
            {
                continue;
            }

            var slopes = _byText.AsSpan((i + 1) * EncoderShape.Width, EncoderShape.Width);
            var square = TensorPrimitives.SumOfSquares<float>(slopes) / EncoderShape.Width;
            if (sight.Source.Words[i] is >= 0 and var word)
            {
                Move(weights.Word(word), slopes, ref _wordSquares[word], square, rate, 1);
            }

            var runs = sight.Source.Runs[i];
            foreach (var run in runs)
            {
                Move(weights.Run(run), slopes, ref _runSquares[run], square, rate, 1f / runs.Length);
            }
        }
    }

    private static void Move(
        Span<float> vector,
        ReadOnlySpan<float> slopes,
        ref float squares,
        float square,
        float rate,
        float share
    )
    {
        squares += square * share * share;
        TensorPrimitives.MultiplyAdd(slopes, -rate * share / (MathF.Sqrt(squares) + LeastOfWord), vector, vector);
    }

    private static void Move(float[] part, float[] slopes, float[] squares, float rate, float share, float shrink)
    {
        var lanes = Vector<float>.Count;
        var i = 0;
        for (; i <= part.Length - lanes; i += lanes)
        {
            var value = new Vector<float>(part, i);
            var slope = (new Vector<float>(slopes, i) * share) + (value * shrink);
            var square = (new Vector<float>(squares, i) * Memory) + (slope * slope * (1 - Memory));
            square.CopyTo(squares, i);
            (value - (slope * rate / (Vector.SquareRoot(square) + new Vector<float>(Least)))).CopyTo(part, i);
        }

        for (; i < part.Length; i++)
        {
            var slope = (slopes[i] * share) + (part[i] * shrink);
            squares[i] = (squares[i] * Memory) + (slope * slope * (1 - Memory));
            part[i] -= slope * rate / (MathF.Sqrt(squares[i]) + Least);
        }

        Array.Clear(slopes);
    }
}
