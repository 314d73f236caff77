using Aplomb.Readers.Labels;
using Aplomb.Replies;

namespace Aplomb.Readers;

/// <summary>
/// Hears what each sentence of a draft does: acknowledges, argues, offers, asks. One instance serves all threads; any text is read without
/// an exception and in bounded time. Learned from English and German.
/// </summary>
public sealed class ActReader
{
    /// <summary>So many sentences are heard: a bound on time. Replies have far fewer.</summary>
    private const int MostSentences = 60;

    private readonly Reader _reader;
    private readonly LabelModel _model;

    internal ActReader(Reader reader, LabelModel model) => (_reader, _model) = (reader, model);

    /// <summary>Takes the model that ships inside the assembly.</summary>
    public static ActReader Load(Reader reader) => new(reader, LabelModel.Load("acts.model"));

    /// <summary>The sentences of a draft in their order, each with how likely it does what.</summary>
    public IReadOnlyList<HeardSentence> Read(string draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var said = Sentences.Of(draft);
        var heard = new HeardSentence[Math.Min(said.Count, MostSentences)];
        for (var i = 0; i < heard.Length; i++)
        {
            string[] marks =
            [
                .. i is 0 ? [ReplyLessons.First] : Array.Empty<string>(),
                .. i == said.Count - 1 ? [ReplyLessons.Last] : Array.Empty<string>(),
            ];
            heard[i] = new HeardSentence(
                said[i].Start,
                said[i].Length,
                _model.Judge(LabelText.Of(_reader, said[i].Own, marks))
            );
        }

        return heard;
    }
}
