using Aplomb.Readers.Judging;
using Aplomb.Replies;

namespace Aplomb.Readers;

/// <summary>
/// Listens to drafts for the check: how they sound, what each sentence does, and who judges the whole as a coach would. One instance serves
/// all threads; any text is read without an exception and in bounded time.
/// </summary>
public sealed class DraftReader
{
    private readonly Reader _reader;
    private readonly MannerReader _manners;
    private readonly ActReader _acts;
    private readonly JudgeModel _judge;

    private DraftReader(Reader reader, MannerReader manners, ActReader acts, JudgeModel judge) =>
        (_reader, _manners, _acts, _judge) = (reader, manners, acts, judge);

    /// <summary>Takes the models that ship inside the assembly.</summary>
    public static DraftReader Load(Reader reader) =>
        new(reader, MannerReader.Load(reader), ActReader.Load(reader), JudgeModel.Load());

    /// <summary>The draft with what was heard in it; the post is read, too, where nobody has.</summary>
    public Draft Listen(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var heard = draft with
        {
            Reading = draft.Reading ?? (draft.Post is { } post ? _reader.Read(post, evidence: false) : null),
            Manner = _manners.Read(draft.Text),
            Heard = _acts.Read(draft.Text),
        };
        return heard with { Judge = heard.Heard.Count > 0 ? Judge : null };
    }

    /// <summary>Thanks and wishes never speak for a draft: it is judged without them, too.</summary>
    private Judged Judge(Draft heard, float[] facts)
    {
        var judged = _judge.Judge(facts, WholeEars.Bag(_reader, heard));
        var bare = Courtesy.Without(heard.Text);
        return bare.Length == heard.Text.Length
            ? judged
            : judged with
            {
                Stop = Math.Max(judged.Stop, JudgeBare(heard with { Text = bare, Heard = _acts.Read(bare) }).Stop),
            };
    }

    private Judged JudgeBare(Draft bare) => _judge.Judge(DraftFacts.Of(bare), WholeEars.Bag(_reader, bare));
}
