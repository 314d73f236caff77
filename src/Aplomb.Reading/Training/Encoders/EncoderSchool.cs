using System.Numerics.Tensors;

namespace Aplomb.Readers.Training;

/// <summary>
/// Several encoders of different build learn from the labels; one more learns from the labels and from what those and
/// the linear heads say to all texts (Hinton et al. 2015). It ships, they do not.
/// </summary>
internal sealed class EncoderSchool(Curriculum curriculum, SampleMaker maker, Action<EncoderWeights> lend)
{
    private const int StudentHidden = 128;

    /// <summary>How sure the teachers' common word is left: below 1 is less sure.</summary>
    private const float Mildness = 0.8f;

    /// <summary>How much the linear heads count beside all teachers.</summary>
    private const float LinearShare = 1 / 3f;

    private static readonly Schooling Student = new(Seed: 104, Rounds: 6, Forgets: 0.25f);

    private static readonly (int Hidden, bool Lent, Schooling Schooling)[] Teachers =
    [
        (128, true, new Schooling(Seed: 1, Rounds: 4, Forgets: 0.4f)),
        (0, true, new Schooling(Seed: 2, Rounds: 4, Forgets: 0.4f)),
        (128, false, new Schooling(Seed: 3, Rounds: 4, Forgets: 0.4f)),
    ];

    /// <summary>How many encoders <see cref="Run"/> has to teach, one after the other.</summary>
    public static int Length => Teachers.Length + 1;

    /// <param name="taken">Which texts may be learned from.</param>
    /// <param name="linear">What the linear heads say to a text: a number for each of <see cref="Heads"/>.</param>
    /// <param name="progress">Told the share that is done after each round.</param>
    public EncoderWeights Run(Func<Row, bool> taken, Func<Row, float[]> linear, Action<double> progress)
    {
        Sample[] samples =
        [
            .. curriculum
                .Exercises.Where(exercise => taken(exercise.Row))
                .Select(exercise => new Sample(
                    exercise.Row,
                    maker.Of(exercise.Row.Text),
                    exercise.Aim,
                    exercise.Targets,
                    exercise.Cost
                )),
        ];
        var sums = samples.Select(_ => new float[curriculum.Answers]).ToArray();
        for (var i = 0; i < Teachers.Length; i++)
        {
            var (hidden, lent, schooling) = Teachers[i];
            var (teacher, _) = Teach(hidden, lent, schooling, samples, done => progress((i + done) / Length));
            for (var s = 0; s < samples.Length; s++)
            {
                TensorPrimitives.Add(sums[s], teacher.Answer(samples[s].Seen), sums[s]);
            }
        }

        for (var s = 0; s < samples.Length; s++)
        {
            samples[s].Taught = Common(sums[s], linear(samples[s].Row));
        }

        return Teach(
            StudentHidden,
            lent: true,
            Student,
            samples,
            done => progress((Teachers.Length + done) / Length)
        ).Weights;
    }

    private (EncoderMachine Machine, EncoderWeights Weights) Teach(
        int hidden,
        bool lent,
        Schooling schooling,
        Sample[] samples,
        Action<double> progress
    )
    {
        var shape = new EncoderShape(maker.Vocabulary.Words.Length, hidden, curriculum.Answers);
        var weights = new EncoderWeights(shape, schooling.Seed);
        if (lent)
        {
            lend(weights);
        }

        var machine = new EncoderMachine(weights, curriculum.Aims, schooling);
        machine.Learn(samples, progress);
        return (machine, weights);
    }

    /// <summary>The mean of the teachers' raw answers, with the linear heads' word where they have one, as probabilities.</summary>
    private float[] Common(float[] sum, float[] linear)
    {
        TensorPrimitives.Divide(sum, Teachers.Length, sum);
        for (var head = 0; head < linear.Length; head++)
        {
            if (head is not (Heads.Valence or Heads.Violence))
            {
                sum[head] = (sum[head] * (1 - LinearShare)) + (linear[head] * LinearShare);
                sum[head] *= Mildness;
            }
        }

        foreach (var aim in curriculum.Aims)
        {
            aim.Settle(sum);
        }

        return sum;
    }
}
