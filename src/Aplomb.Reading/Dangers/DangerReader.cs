using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Aplomb.Readers.Dangers;

/// <summary>How likely a post is a threat, tells of a formal step, hints at self-harm, or is German talk about politics: each 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Danger(double Threat, double Legal, double SelfHarm, double Politics);

/// <summary>Reads the labels that safety rests on: rules, concepts and wordings, summed up and calibrated.</summary>
internal sealed class DangerReader(DangerModel model, DangerFacts facts, ViolenceFacts violence)
{
    /// <summary>A reader that knows the words of <c>concepts.txt</c> and <c>violence.txt</c>.</summary>
    public static DangerReader Of(DangerModel model, RuleBook rules) =>
        new(model, new DangerFacts(Concepts.Load(), rules), new ViolenceFacts(Concepts.Load("violence.txt")));

    /// <summary>Reads a text that went through <see cref="Pass"/>. Nothing is allocated.</summary>
    public Danger Read(ReaderDesk desk)
    {
        var dangers = desk.Dangers;
        facts.Read(desk.Words, desk.Sections, dangers);
        Add(dangers.Words, DangerFacts.WordFactor, dangers.Scores);
        Add(dangers.Runs, DangerFacts.RunFactor, dangers.Scores);
        Add(dangers.Twos, DangerFacts.TwoFactor, dangers.Scores);
        return new Danger(
            Probability(0, dangers),
            Probability(1, dangers),
            Probability(2, dangers),
            Probability(DangerModel.Politics, dangers)
        );
    }

    /// <summary>How much a German text that went through <see cref="Pass"/> talks of violence: about -1 to 1, above 0 where it does.</summary>
    public float Violence(ReaderDesk desk) =>
        TensorPrimitives.Dot<float>(violence.Read(desk.Words, desk.Dangers), model.Violence);

    /// <summary>What each word of the text that was read last adds by itself and by its concepts.</summary>
    public float[] Weigh(ReaderDesk desk, int head)
    {
        var dangers = desk.Dangers;
        var weights = new float[dangers.Words.Count / DangerFacts.FactsAWord];
        var words = DangerModel.Factor(DangerFacts.WordFactor, dangers.Words.Count);
        Span<float> sums = stackalloc float[16];
        for (var i = 0; i < weights.Length; i++)
        {
            sums.Clear();
            var own = DangerDesk.Span(dangers.Words).Slice(i * DangerFacts.FactsAWord, DangerFacts.FactsAWord);
            model.Table.Add(own, words, sums);
            weights[i] = sums[head];
        }

        var ideas = DangerModel.Factor(DangerFacts.IdeaFactor, dangers.Found.Count);
        for (var i = 0; i < dangers.Found.Count; i++)
        {
            weights[dangers.Places[i]] += model.Heads[head].Ideas[dangers.Found[i]] * ideas;
        }

        return weights;
    }

    private void Add(List<uint> found, float kind, float[] scores) =>
        model.Table.Add(DangerDesk.Span(found), DangerModel.Factor(kind, found.Count), scores);

    private double Probability(int head, DangerDesk desk)
    {
        var (counts, ideas) = (model.Heads[head].Counts, model.Heads[head].Ideas);
        var sum = 0f;
        foreach (var idea in DangerDesk.Span(desk.Found))
        {
            sum += ideas[idea];
        }

        sum = (sum * DangerModel.Factor(DangerFacts.IdeaFactor, desk.Found.Count)) + desk.Scores[head];
        for (var i = 0; i < DangerFacts.Counted; i++)
        {
            sum += counts[i] * desk.Counts[i];
        }

        return Math.Round(model.Heads[head].Curve.Probability(sum, desk.Rules[head]), 4);
    }
}
