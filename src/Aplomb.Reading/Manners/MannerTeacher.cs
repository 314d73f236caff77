using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Manners;

/// <summary>Learns politeness and receptiveness from open data, and sets the tones against ordinary talk and professional replies.</summary>
internal sealed class MannerTeacher
{
    /// <summary>Held-out fifths, for ears, calibration and measuring.</summary>
    public const int Parts = 5;

    private readonly IReadOnlyList<string> _facts;
    private readonly List<(sbyte[] Packed, float Step)> _others = [];
    private readonly List<Heard> _talk;
    private readonly List<Heard> _professional;

    /// <param name="done">Which share of the listening is done.</param>
    public MannerTeacher(MannerLessons lessons, IReadOnlyList<string> facts, Action<double> done)
    {
        _facts = facts;
        (Politeness, Receptiveness, _talk, _professional) = (
            lessons.Politeness(),
            lessons.Receptiveness(),
            lessons.Talk(),
            lessons.Professional()
        );
        foreach (var (bags, aims) in lessons.Ears())
        {
            var ear = Ears.All[_others.Count + 2];
            _others.Add(Steps.Pack(EarMachine.Learn(bags, aims, ear.Bits, ear.Closeness)));
            done((double)_others.Count / (Ears.All.Count - 2));
        }
    }

    public List<MannerRow> Politeness { get; }
    public List<MannerRow> Receptiveness { get; }

    /// <summary>Learns a model.</summary>
    /// <param name="without">The fifth of the graded texts that is left out; null for all.</param>
    public MannerModel Learn(int? without)
    {
        var (polite, open) = (Kept(Politeness, without), Kept(Receptiveness, without));
        (sbyte[] Packed, float Step)[] own =
        [
            LearnEar(polite, Ears.Polite),
            LearnEar(open, Ears.Receptive),
            .. _others,
        ];
        var ears = new Ears([.. own.Select(ear => ear.Packed)], [.. own.Select(ear => ear.Step)]);
        var talk = _talk.ConvertAll(heard => heard.With(ears));
        var (means, spreads) = Scale(talk);
        var mixes = ToneMix.Load(_facts);
        var (net, politely) = ScoreTeacher.Polite(Crossed(polite, Ears.Polite, ears, means, spreads), polite);
        var (line, openly) = ScoreTeacher.Open(Crossed(open, Ears.Receptive, ears, means, spreads), open);
        return new MannerModel(
            ears,
            means,
            spreads,
            net,
            line,
            mixes,
            [
                politely,
                openly,
                .. ToneEdge.Curves(
                    mixes,
                    talk.ConvertAll(facts => MannerModel.Plain(facts, means, spreads)),
                    _professional.ConvertAll(heard => MannerModel.Plain(heard.With(ears), means, spreads))
                ),
            ]
        );
    }

    private static List<MannerRow> Kept(List<MannerRow> rows, int? without) =>
        without is null ? rows : rows.FindAll(row => row.Fold != without);

    private static (sbyte[] Packed, float Step) LearnEar(IReadOnlyList<MannerRow> rows, int ear) =>
        Steps.Pack(
            EarMachine.Learn(
                [.. rows.Select(row => row.Heard.Bag)],
                [.. rows.Select(row => row.Aim)],
                Ears.All[ear].Bits,
                Ears.All[ear].Closeness
            )
        );

    /// <summary>The facts of each row; what its own ear says comes from an ear that did not learn from it.</summary>
    private static List<float[]> Crossed(List<MannerRow> rows, int ear, Ears ears, float[] means, float[] spreads)
    {
        var facts = new float[rows.Count][];
        for (var part = 0; part < Parts; part++)
        {
            var others = rows.FindAll(row => row.Fold != part);
            if (others.Count == rows.Count)
            {
                continue; // the part that is left out altogether
            }

            var (packed, step) = LearnEar(others, ear);
            var crossed = ears with { Weights = [.. ears.Weights], Steps = [.. ears.Steps] };
            (crossed.Weights[ear], crossed.Steps[ear]) = (packed, step);
            for (var i = 0; i < rows.Count; i++)
            {
                facts[i] =
                    rows[i].Fold == part ? MannerModel.Plain(rows[i].Heard.With(crossed), means, spreads) : facts[i];
            }
        }

        return [.. facts];
    }

    private static (float[] Means, float[] Spreads) Scale(List<float[]> talk)
    {
        var (means, spreads) = (new float[talk[0].Length], new float[talk[0].Length]);
        for (var i = 0; i < means.Length; i++)
        {
            var known = talk.Select(facts => (double)facts[i]).Where(fact => !double.IsNaN(fact)).ToList();
            var mean = known.Average();
            means[i] = (float)mean;
            spreads[i] = (float)(Math.Sqrt(known.Average(fact => (fact - mean) * (fact - mean))) + 1e-3);
        }

        return (means, spreads);
    }
}
