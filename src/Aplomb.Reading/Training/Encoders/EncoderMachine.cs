namespace Aplomb.Readers.Training;

/// <summary>How an encoder learns.</summary>
/// <param name="Rounds">How often it sees each sample.</param>
/// <param name="Forgets">The share of what it found that is hidden from it at each step, so that it learns to do without.</param>
/// <param name="Trusts">How much it believes its teachers where it knows the label: 0 to 1.</param>
/// <param name="WordRate">How far the vectors of words move at first; 0 leaves them as they are.</param>
internal sealed record Schooling(uint Seed, int Rounds, float Forgets, float Trusts = 0.5f, float WordRate = 0.05f);

/// <summary>
/// A convolutional encoder with max pooling (Kim 2014) that learns many aims at once, by gradient steps: Adagrad for
/// vectors of words, Adam without momentum for the rest. The same samples in the same order give the same weights.
/// </summary>
internal sealed class EncoderMachine(EncoderWeights weights, IReadOnlyList<Aim> aims, Schooling schooling)
{
    private const int Batch = 16;
    private const float Rate = 0.002f;
    private const float MissedWords = 0.1f;
    private const float Shrink = 1e-5f;

    /// <summary>A graded answer that is further off pulls no harder (Huber 1964): a single strange text must not upset what was learned.</summary>
    private const float MostOff = 2;

    private readonly EncoderSight _sight = new(weights);
    private readonly EncoderSteps _steps = new(weights);
    private readonly Dice _dice = new(schooling.Seed);
    private readonly float[] _slopes = new float[weights.Shape.Outputs];
    private readonly float[] _bySeen = new float[weights.Shape.Seen];

    public void Learn(IReadOnlyList<Sample> samples, Action<double> progress)
    {
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var (done, all) = (0L, (long)samples.Count * schooling.Rounds);
        for (var round = 0; round < schooling.Rounds; round++)
        {
            _dice.Shuffle(order);
            foreach (var i in order)
            {
                var left = 1 - ((float)done / all);
                Step(samples[i], schooling.WordRate * left);
                if (++done % Batch == 0)
                {
                    _steps.Settle(Rate * left, 1f / Batch, Shrink);
                }
            }

            progress((double)done / all);
        }
    }

    /// <summary>The raw answers to all aims.</summary>
    public ReadOnlySpan<float> Answer(Seen seen)
    {
        _sight.Look(seen, dice: null, 0, 0);
        return _sight.Answer(0, weights.Shape.Outputs);
    }

    private void Step(Sample sample, float wordRate)
    {
        _sight.Look(sample.Seen, _dice, MissedWords, schooling.Forgets);
        Array.Clear(_bySeen);
        for (var i = 0; i < aims.Count; i++)
        {
            if (i == sample.Aim || sample.Taught is not null)
            {
                Err(sample, aims[i], own: i == sample.Aim);
            }
        }

        _steps.Back(_sight, _bySeen, wordRate);
    }

    /// <summary>What the answers of one aim lack, handed to the weights that made them.</summary>
    private void Err(Sample sample, Aim aim, bool own)
    {
        var answers = _sight.Answer(aim.From, aim.Count);
        var slopes = _slopes.AsSpan(0, aim.Count);
        answers.CopyTo(slopes);
        (aim with { From = 0 }).Settle(slopes);
        var trust = sample.Taught is null ? 0 : schooling.Trusts;
        for (var i = 0; i < aim.Count; i++)
        {
            var taught = sample.Taught?[aim.From + i] ?? 0;
            slopes[i] =
                own && !float.IsNaN(sample.Targets[i])
                    ? sample.Cost
                        * (((1 - trust) * Off(slopes[i], sample.Targets[i])) + (trust * Off(slopes[i], taught)))
                : sample.Taught is null ? 0
                : aim.Share * Off(slopes[i], taught);
            if (!float.IsFinite(slopes[i]))
            {
                throw new InvalidOperationException($"The encoder went astray at “{aim.Name}” of: {sample.Row.Text}");
            }

            _steps.Output(aim.From + i, slopes[i], _sight.Seen, _bySeen);
        }
    }

    private static float Off(float said, float wanted) => Math.Clamp(said - wanted, -MostOff, MostOff);
}
