using Aplomb.Readers.Forecasts;
using Aplomb.Readers.Judging;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Labels;

/// <summary>Trains what the check and the advice hear from lessons that were written for this project, and measures it.</summary>
public static class LabelSchool
{
    /// <summary>Trains <c>acts.model</c>, <c>signs.model</c> and <c>judge.model</c>: some minutes. The same lessons and the same reader give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    /// <param name="lessons">The folder of the lessons.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="progress">What is being done, and which share of it (0 to 1).</param>
    public static void Train(string data, string lessons, Reader reader, string folder, Action<string, double> progress)
    {
        var acts = Acts(lessons, reader);
        var model = acts.Learn(done => progress("acts", done));
        Write(folder, "acts.model", model.Save);
        Write(folder, "signs.model", Signs(lessons, reader).Learn(done => progress("signs", done)).Save);
        var coded = Judged(new Corpus(data), lessons, reader, acts, new ActReader(reader, model));
        Write(folder, "judge.model", JudgeSchool.Learn(coded, done => progress("judge", done)).Save);
    }

    /// <summary>How well each label is told apart in lessons that were held out, by fifths.</summary>
    public static IEnumerable<Mark> Measure(string data, string lessons, Reader reader, Action<string, double> progress)
    {
        var acts = Acts(lessons, reader);
        return
        [
            .. Marks("own/replies", acts, done => progress("acts", done)),
            .. Marks("own/situations", Signs(lessons, reader), done => progress("signs", done)),
            .. JudgeSchool.Measure(
                Judged(new Corpus(data), lessons, reader, acts, ActReader.Load(reader)),
                done => progress("judge", done)
            ),
        ];
    }

    /// <summary>Coded drafts; those whose sentences taught the acts are heard as by models that did not learn from them.</summary>
    private static List<JudgeLesson> Judged(
        Corpus corpus,
        string lessons,
        Reader reader,
        LabelTeacher acts,
        ActReader heard
    ) =>
        [
            .. JudgeLessons.Heard(Path.Combine(lessons, "reply-drafts.jsonl"), reader, acts.Judge(_ => { })),
            .. JudgeLessons.Professional(corpus, reader, heard),
        ];

    internal static LabelTeacher Acts(string lessons, Reader reader) =>
        new(
            reader,
            ReplyLessons.Names,
            ReplyLessons.Read(
                Path.Combine(lessons, "reply-drafts.jsonl"),
                Path.Combine(lessons, "reply-sentences.jsonl")
            )
        );

    private static LabelTeacher Signs(string lessons, Reader reader)
    {
        var read = SituationLessons.Read(Path.Combine(lessons, "situations.jsonl"));
        return new LabelTeacher(reader, SituationLessons.Names(read), read);
    }

    private static IEnumerable<Mark> Marks(string set, LabelTeacher teacher, Action<double> progress)
    {
        var told = teacher.Judge(progress);
        return teacher.Names.Select(
            (name, label) =>
                new Mark(
                    $"{set} {name}",
                    "AUC",
                    Ranks.Auc([.. told.Select((one, i) => (teacher.Lessons[i].Labels.Contains(name), one[label]))]),
                    Yardstick: false,
                    told.Length
                )
                {
                    Protocol = "five-fold cross-validation; sentences of a draft and twins stay together",
                }
        );
    }

    private static void Write(string folder, string name, Action<Stream> save)
    {
        using var made = new MemoryStream(); // a training that breaks off leaves the old model
        save(made);
        File.WriteAllBytes(Path.Combine(folder, name), made.ToArray());
    }
}
