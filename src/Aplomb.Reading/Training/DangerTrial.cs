using Aplomb.Readers.Dangers;

namespace Aplomb.Readers.Training;

/// <summary>A danger reader that learned without the fifth that is held out, and the posts of that fifth.</summary>
internal sealed class DangerTrial
{
    /// <summary>What an ordinary post counts beside one of our own, when the two are weighed.</summary>
    private const float Ordinary = 0.3f;

    /// <summary>
    /// How much a missed threat, formal step or hint at self-harm weighs against a false alarm, in log odds: a missed one
    /// may cost a life.
    /// </summary>
    private static readonly float[] Cautions = [1.2f, 0.5f, 0.3f];

    private readonly DangerReader _reader;
    private readonly DangerLesson[] _held;
    private readonly Pass _pass = new(Lexicon.Load(), RuleBook.Load(), tongues: null);
    private readonly ReaderDesk _desk = new();

    public DangerTrial(IReadOnlyList<DangerLesson> lessons, IEnumerable<Row> violence, int heldOut)
    {
        var model = new DangerTeacher().Learn(
            [.. lessons.Where(lesson => lesson.Row.Fold != heldOut)],
            violence.Where(row => row.Fold != heldOut)
        );
        _reader = DangerReader.Of(model, _pass.Rules);
        _held = [.. lessons.Where(lesson => lesson.Row.Fold == heldOut)];
    }

    /// <summary>Posts that were held out and tell what a head is to say.</summary>
    public IEnumerable<DangerLesson> Held(string name) =>
        _held.Where(lesson => lesson.Teaches(Array.IndexOf(DangerModel.Names, name)));

    public static float WeightOf(DangerLesson lesson) => lesson.Own ? 1 : Ordinary;

    public static float CautionOf(string name) => Cautions[Array.IndexOf(DangerModel.Names, name)];

    public Danger Of(string text)
    {
        _pass.Run(text, _desk);
        return _reader.Read(_desk);
    }

    public float ViolenceOf(string text)
    {
        _pass.Run(text, _desk);
        return _reader.Violence(_desk);
    }

    public static double Of(Danger danger, string name) =>
        name is "threat" ? danger.Threat
        : name is "legal" ? danger.Legal
        : danger.SelfHarm;
}
