using Aplomb.Readers.Dangers;

namespace Aplomb.Readers.Training;

/// <summary>A danger reader that learned without the fifth that is held out, and our own posts of that fifth.</summary>
internal sealed class DangerTrial
{
    /// <summary>How much a missed danger weighs against a false alarm, in log odds: a missed one may cost a life.</summary>
    public const float Caution = 0.7f;

    private readonly DangerReader _reader;
    private readonly Pass _pass = new(Lexicon.Load(), RuleBook.Load(), tongues: null);
    private readonly ReaderDesk _desk = new();

    public DangerTrial(IReadOnlyList<DangerLesson> lessons, int heldOut)
    {
        var model = new DangerTeacher().Learn([.. lessons.Where(lesson => lesson.Row.Fold != heldOut)]);
        _reader = new DangerReader(model, new DangerFacts(Concepts.Load(), _pass.Rules));
        Held = [.. lessons.Where(lesson => lesson.Own && lesson.Row.Fold == heldOut)];
    }

    public IReadOnlyList<DangerLesson> Held { get; }

    public double Of(DangerLesson lesson, string name)
    {
        _pass.Run(lesson.Text, _desk);
        var danger = _reader.Read(_desk);
        return name is "threat" ? danger.Threat
            : name is "legal" ? danger.Legal
            : danger.SelfHarm;
    }
}
