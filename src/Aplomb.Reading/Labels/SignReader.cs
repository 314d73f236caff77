using Aplomb.Playbooks;
using Aplomb.Readers.Labels;
using Aplomb.Replies;

namespace Aplomb.Readers;

/// <summary>
/// Hears in a post, with the talk before it, the signs that a playbook asks for. One instance serves all threads; any text is read without
/// an exception and in bounded time. Learned from English, and a little German.
/// </summary>
public sealed class SignReader
{
    private readonly Reader _reader;
    private readonly LabelModel _model;

    internal SignReader(Reader reader, LabelModel model) => (_reader, _model) = (reader, model);

    /// <summary>Takes the model that ships inside the assembly.</summary>
    public static SignReader Load(Reader reader) => new(reader, LabelModel.Load("signs.model"));

    /// <summary>The situation with the signs that were heard in it.</summary>
    public Situation Listen(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return situation with { Heard = Read(situation.Text, situation.Turns) };
    }

    private Dictionary<string, double> Read(string post, IReadOnlyList<Turn> turns)
    {
        var told = _model.Judge(LabelText.Of(_reader, post, SituationLessons.Marks(turns)));
        return told.Index().ToDictionary(sign => _model.Names[sign.Index], sign => sign.Item, StringComparer.Ordinal);
    }
}
