namespace Aplomb.Readers.Dangers;

/// <summary>The facts of one text, kept for learning.</summary>
internal sealed record DangerSheet(uint[] Words, uint[] Runs, int[] Ideas, uint[] Twos, float[] Counts, float[] Rules)
{
    public float WordFactor { get; } = DangerModel.Factor(DangerFacts.WordFactor, Words.Length);
    public float RunFactor { get; } = DangerModel.Factor(DangerFacts.RunFactor, Runs.Length);
    public float IdeaFactor { get; } = DangerModel.Factor(DangerFacts.IdeaFactor, Ideas.Length);
    public float TwoFactor { get; } = DangerModel.Factor(DangerFacts.TwoFactor, Twos.Length);

    /// <summary>The squared length of all facts.</summary>
    public float Square { get; } =
        (Words.Length * Squared(DangerFacts.WordFactor, Words.Length))
        + (Runs.Length * Squared(DangerFacts.RunFactor, Runs.Length))
        + (Ideas.Length * Squared(DangerFacts.IdeaFactor, Ideas.Length))
        + (Twos.Length * Squared(DangerFacts.TwoFactor, Twos.Length))
        + Counts.Sum(count => count * count);

    private static float Squared(float kind, int facts)
    {
        var factor = DangerModel.Factor(kind, facts);
        return factor * factor;
    }
}

/// <summary>One text for one head.</summary>
/// <param name="Cost">How much a mistake counts.</param>
internal sealed record DangerExample(DangerSheet Sheet, bool Yes, float Cost);

/// <summary>
/// A linear machine with squared hinge loss, learnt by dual coordinate descent (Hsieh et al. 2008). The same examples
/// in the same order give the same weights.
/// </summary>
internal sealed class DangerMachine(int concepts)
{
    private const int Shift = 32 - DangerModel.Bits;

    public float[] Weights { get; } = new float[1 << DangerModel.Bits];
    public float[] Ideas { get; } = new float[concepts];
    public float[] Counts { get; } = new float[DangerFacts.Counted];

    public void Learn(IReadOnlyList<DangerExample> examples, float c, int rounds)
    {
        var alphas = new float[examples.Count];
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
                Step(examples[i], c, ref alphas[i]);
            }
        }
    }

    public float Score(DangerSheet sheet)
    {
        var sum = (Sum(sheet.Words) * sheet.WordFactor) + (Sum(sheet.Runs) * sheet.RunFactor);
        sum += (Sum(sheet.Ideas) * sheet.IdeaFactor) + (Sum(sheet.Twos) * sheet.TwoFactor);
        for (var i = 0; i < Counts.Length; i++)
        {
            sum += Counts[i] * sheet.Counts[i];
        }

        return sum;
    }

    private void Step(DangerExample example, float c, ref float alpha)
    {
        var aim = example.Yes ? 1 : -1;
        var slack = 0.5f / (c * example.Cost);
        var gradient = (aim * Score(example.Sheet)) - 1 + (alpha * slack);
        var before = alpha;
        alpha = Math.Max(0, alpha - (gradient / (example.Sheet.Square + slack)));
        var by = (alpha - before) * aim;
        if (by == 0)
        {
            return;
        }

        Move(example.Sheet.Words, by * example.Sheet.WordFactor);
        Move(example.Sheet.Runs, by * example.Sheet.RunFactor);
        foreach (var idea in example.Sheet.Ideas)
        {
            Ideas[idea] += by * example.Sheet.IdeaFactor;
        }

        Move(example.Sheet.Twos, by * example.Sheet.TwoFactor);
        for (var i = 0; i < Counts.Length; i++)
        {
            Counts[i] += by * example.Sheet.Counts[i];
        }
    }

    private float Sum(int[] ideas)
    {
        var sum = 0f;
        foreach (var idea in ideas)
        {
            sum += Ideas[idea];
        }

        return sum;
    }

    private float Sum(uint[] facts)
    {
        var sum = 0f;
        foreach (var fact in facts)
        {
            sum += Weights[fact >> Shift];
        }

        return sum;
    }

    private void Move(uint[] facts, float by)
    {
        foreach (var fact in facts)
        {
            Weights[fact >> Shift] += by;
        }
    }
}
