using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Aplomb.Readers.Manners;
using Aplomb.Replies;

namespace Aplomb.Readers.Judging;

/// <summary>
/// Hears a draft in one piece, where <see cref="ActReader"/> hears its sentences one by one: a linear score for each of a few questions over
/// words, pairs of words and runs of letters. The judge takes the scores for further facts. Never changes once made.
/// </summary>
/// <param name="Weights">One byte a weight, a table a question.</param>
/// <param name="Steps">What one step of a weight is worth, a number a question.</param>
internal sealed record WholeEars(sbyte[][] Weights, float[] Steps)
{
    /// <summary>How closely the lessons are followed.</summary>
    private const float Closeness = 1;

    /// <summary>One step of a weight beside the usual weight: coarse enough that the tables pack well, fine enough that the scores order as before.</summary>
    private const float Coarseness = 0.4f;

    /// <summary>What is asked: is it stopped, is it changed, and each fault that may stop a reply.</summary>
    public static IReadOnlyList<Func<JudgeLesson, bool>> Questions { get; } =
    [
        lesson => lesson.Verdict is Verdict.Stop,
        lesson => lesson.Verdict is Verdict.Revise,
        .. DraftFacts
            .Rules.Where(StopRules.MayStop)
            .Select(rule => (Func<JudgeLesson, bool>)(lesson => lesson.Findings.Contains(rule))),
    ];

    /// <summary>What is heard of a draft: its own words without those it quotes, where they go, and whose fault it was.</summary>
    public static EarBag Bag(Reader reader, Draft draft)
    {
        var own = string.Join(' ', Sentences.Of(draft.Text).Select(sentence => sentence.Own));
        string[] marks = [$"channel {draft.Channel}", $"fault {draft.Fault}"];
        return reader.Show(own, (_, desk) => EarBag.Of(DraftWords.Of(own, desk.Words), marks));
    }

    /// <summary>The same lessons in the same order give the same ears.</summary>
    public static WholeEars Learn(IReadOnlyList<JudgeLesson> lessons)
    {
        EarBag[] bags = [.. lessons.Select(lesson => lesson.Bag)];
        var packed = new (sbyte[] Packed, float Step)[Questions.Count];
        _ = Parallel.For(
            0,
            packed.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i =>
            {
                float[] aims = [.. lessons.Select(lesson => Questions[i](lesson) ? 1f : 0f)];
                packed[i] = Pack(EarMachine.Learn(bags, aims, EarBag.Bits, Closeness));
            }
        );
        return new WholeEars([.. packed.Select(one => one.Packed)], [.. packed.Select(one => one.Step)]);
    }

    private static (sbyte[] Packed, float Step) Pack(float[] weights)
    {
        var step = Math.Max(1e-6f, Coarseness * TensorPrimitives.Norm<float>(weights) / MathF.Sqrt(weights.Length));
        return (
            [
                .. weights.Select(weight =>
                    (sbyte)Math.Clamp(MathF.Round(weight / step), -sbyte.MaxValue, sbyte.MaxValue)
                ),
            ],
            step
        );
    }

    /// <summary>A score a question: higher is more likely yes.</summary>
    public float[] Hear(EarBag bag)
    {
        var scores = new float[Weights.Length];
        for (var i = 0; i < bag.Rows.Length; i++)
        {
            for (var question = 0; question < scores.Length; question++)
            {
                scores[question] += Weights[question][bag.Rows[i]] * bag.Values[i];
            }
        }

        for (var question = 0; question < scores.Length; question++)
        {
            scores[question] *= Steps[question];
        }

        return scores;
    }

    public void Write(BinaryWriter writer)
    {
        for (var question = 0; question < Weights.Length; question++)
        {
            writer.Write(Steps[question]);
            writer.Write(MemoryMarshal.AsBytes(Weights[question].AsSpan()));
        }
    }

    public static WholeEars Read(BinaryReader reader)
    {
        var (weights, steps) = (new sbyte[Questions.Count][], new float[Questions.Count]);
        for (var question = 0; question < steps.Length; question++)
        {
            steps[question] = reader.ReadSingle();
            weights[question] = new sbyte[1 << EarBag.Bits];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights[question].AsSpan()));
        }

        return new WholeEars(weights, steps);
    }
}
