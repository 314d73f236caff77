namespace Aplomb.Readers.Training;

/// <summary>
/// A linear machine learnt by dual coordinate descent (Hsieh et al. 2008): squared hinge loss for yes and no, squared
/// error for graded aims. The same examples in the same order give the same weights.
/// </summary>
/// <param name="rarity">How far each row of the table may move at a step: more for rare features, as with inverse document frequency.</param>
internal sealed class LinearMachine(int bits, float sourceFactor, float[]? rarity = null)
{
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly float[] _sourceWeights = new float[16];

    public float[] Weights { get; } = new float[1 << bits];
    public float[] Signals { get; } = new float[Readers.Signals.Count];

    public void Learn(IReadOnlyList<(Sheet Sheet, Example Example)> examples, float c, bool graded, int rounds)
    {
        var alphas = new float[examples.Count];
        var squares = examples.Select(item => SquareOf(item.Sheet)).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = 0x2545F491u;
        for (var round = 0; round < rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                random ^= random << 13;
                random ^= random >> 17;
                random ^= random << 5;
                var other = (int)(random % (uint)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var i in order)
            {
                var (sheet, example) = examples[i];
                Step(sheet, example, squares[i], c, graded, ref alphas[i]);
            }
        }
    }

    /// <summary>The score of a text from no source in particular.</summary>
    public float Score(Sheet sheet)
    {
        var sum = Weights[sheet.Named >> (32 - bits)] * ReadingModel.NamedFactor;
        var (words, runs) = (0f, 0f);
        foreach (var feature in sheet.Words)
        {
            words += Weights[feature >> (32 - bits)];
        }

        foreach (var feature in sheet.Runs)
        {
            runs += Weights[feature >> (32 - bits)];
        }

        for (var i = 0; i < Signals.Length; i++)
        {
            sum += Signals[i] * sheet.Signals[i];
        }

        return sum + (words * sheet.WordFactor) + (runs * sheet.RunFactor);
    }

    private void Step(Sheet sheet, Example example, float square, float c, bool graded, ref float alpha)
    {
        var source = SourceOf(example.Row.Set);
        var score = Score(sheet) + (_sourceWeights[source] * sourceFactor);
        var slack = 0.5f / (c * example.Cost);
        square += slack;
        var before = alpha;
        if (graded)
        {
            alpha += (example.Aim - score - (alpha * slack)) / square;
            Move(sheet, source, alpha - before);
        }
        else
        {
            var gradient = (example.Aim * score) - 1 + (alpha * slack);
            alpha = Math.Max(0, alpha - (gradient / square));
            Move(sheet, source, (alpha - before) * example.Aim);
        }
    }

    private void Move(Sheet sheet, int source, float by)
    {
        if (by == 0)
        {
            return;
        }

        foreach (var feature in sheet.Words)
        {
            Weights[feature >> (32 - bits)] += by * sheet.WordFactor * Rare(feature);
        }

        foreach (var feature in sheet.Runs)
        {
            Weights[feature >> (32 - bits)] += by * sheet.RunFactor * Rare(feature);
        }

        Weights[sheet.Named >> (32 - bits)] += by * ReadingModel.NamedFactor;
        _sourceWeights[source] += by * sourceFactor;
        for (var i = 0; i < Signals.Length; i++)
        {
            Signals[i] += by * sheet.Signals[i];
        }
    }

    private float Rare(uint feature) => rarity is null ? 1 : rarity[feature >> (32 - bits)];

    /// <summary>The square of a text's length, each feature as far as it may move; one that stands there twice counts fourfold.</summary>
    private float SquareOf(Sheet sheet)
    {
        var sum = (ReadingModel.NamedFactor * ReadingModel.NamedFactor) + (sourceFactor * sourceFactor);
        foreach (var signal in sheet.Signals)
        {
            sum += signal * signal;
        }

        return sum + SquareOf(sheet.Words, sheet.WordFactor) + SquareOf(sheet.Runs, sheet.RunFactor);
    }

    private float SquareOf(uint[] features, float factor)
    {
        var sorted = features.Select(feature => feature >> (32 - bits)).ToArray();
        Array.Sort(sorted);
        var sum = 0f;
        for (var i = 0; i < sorted.Length; )
        {
            var first = i;
            while (i < sorted.Length && sorted[i] == sorted[first])
            {
                i++;
            }

            var times = (i - first) * factor;
            sum += times * times * (rarity?[sorted[first]] ?? 1);
        }

        return sum;
    }

    private int SourceOf(string set)
    {
        if (!_sources.TryGetValue(set, out var source))
        {
            _sources.Add(set, source = _sources.Count);
        }

        return source;
    }
}
