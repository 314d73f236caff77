namespace Aplomb.Readers;

/// <summary>The pass over a text that all heads share: words, rules, features, signals. Training uses the same.</summary>
/// <param name="tongues">Absent while languages are still to be learned.</param>
internal sealed class Pass(Lexicon lexicon, RuleBook rules, Tongues? tongues)
{
    /// <summary>Sections whose sums are signals to the learned heads, in this order.</summary>
    private static readonly string[] Learned = ["question", "thanks", "insult", "swearing", "complaint", "threat"];

    private readonly int[] _learned = [.. Learned.Select(rules.Section)];

    public RuleBook Rules => rules;

    public void Run(string text, ReaderDesk desk)
    {
        desk.Words.Read(text);
        desk.Features.Read(desk.Words);
        desk.Tongue = tongues?.Of(desk) ?? Tongue.Unknown;
        if (desk.Sections.Length != rules.Sections.Count)
        {
            desk.Sections = new float[rules.Sections.Count];
        }

        Array.Clear(desk.Sections);
        foreach (var hit in rules.Find(desk.Words, desk.RuleDesk))
        {
            desk.Sections[hit.About] += hit.Weight;
        }

        Span<float> learned = stackalloc float[_learned.Length];
        for (var i = 0; i < learned.Length; i++)
        {
            learned[i] = _learned[i] < 0 ? 0 : desk.Sections[_learned[i]];
        }

        Signals.Measure(desk.Words, lexicon.In(desk.Tongue.Code), learned, desk.Signals);
    }
}
