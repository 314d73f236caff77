using Aplomb.Playbooks;
using Aplomb.Readers.Labels;
using Aplomb.Replies;

namespace Aplomb.Readers;

/// <summary>
/// Hears in a post, with the talk before it, the signs that a playbook asks for. One instance serves all threads; any text is read without
/// an exception and in bounded time. Learned from English, and a little German: what is surely neither is not listened to.
/// </summary>
public sealed class SignReader
{
    /// <summary>A shorter post, in UTF-16 units, may be taken for another language than it is.</summary>
    private const int SureOfLanguage = 40;

    private readonly Reader _reader;
    private readonly LabelModel _model;

    internal SignReader(Reader reader, LabelModel model) => (_reader, _model) = (reader, model);

    /// <summary>Takes the model that ships inside the assembly.</summary>
    public static SignReader Load(Reader reader) => new(reader, LabelModel.Load("signs.model"));

    /// <summary>The situation with the signs that were heard in it.</summary>
    public Situation Listen(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return IsStrange(situation) ? situation : situation with { Heard = Read(situation.Text, situation.Turns) };
    }

    private static bool IsStrange(Situation situation) =>
        situation.Text.Length >= SureOfLanguage && situation.Reading.Language is not ("en" or "de" or "und");

    private Dictionary<string, double> Read(string post, IReadOnlyList<Turn> turns)
    {
        var told = _model.Judge(LabelText.Of(_reader, post, SituationLessons.Marks(turns)));
        return told.Index().ToDictionary(sign => _model.Names[sign.Index], sign => sign.Item, StringComparer.Ordinal);
    }
}
