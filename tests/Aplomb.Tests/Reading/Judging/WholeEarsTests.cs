using Aplomb.Replies;

namespace Aplomb.Readers.Judging;

public sealed class WholeEarsTests
{
    private static readonly Reader Reader = Reader.Load();
    private static readonly HashSet<string> NoFault = [];
    private static readonly HashSet<string> Arguing = ["arguing"];
    private static readonly string[] Argued =
    [
        "The sign says that.",
        "It says so on the sign.",
        "As the sign on the door says.",
    ];
    private static readonly string[] Helpful =
    [
        "The fitter comes at four.",
        "He is with you at nine.",
        "She calls you at noon.",
    ];

    [Fact]
    public void What_was_learned_of_whole_drafts_is_heard_in_a_new_one()
    {
        var ears = WholeEars.Learn(Lessons());

        Assert.True(Stop(ears, "The sign on the gate says so.") > Stop(ears, "The fitter is with you at four."));
    }

    [Fact]
    public void Quoted_words_are_not_ours_and_are_not_heard()
    {
        var ears = WholeEars.Learn(Lessons());

        Assert.Equal(
            Stop(ears, "You wrote \"a quiet room\", and we gave you none."),
            Stop(ears, "You wrote \"the sign says so\", and we gave you none.")
        );
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var ears = WholeEars.Learn(Lessons());
        using var made = new MemoryStream();
        using var writer = new BinaryWriter(made);
        ears.Write(writer);
        made.Position = 0;

        using var reader = new BinaryReader(made);
        var bag = Bag("The sign on the gate says so.");

        Assert.Equal(ears.Hear(bag), WholeEars.Read(reader).Hear(bag));
    }

    private static JudgeLesson[] Lessons() =>
        [
            .. Argued.Select(text => new JudgeLesson([], Bag(text), Verdict.Stop, Arguing)),
            .. Helpful.Select(text => new JudgeLesson([], Bag(text), Verdict.Ready, NoFault)),
        ];

    private static float Stop(WholeEars ears, string text) => ears.Hear(Bag(text))[0];

    private static Manners.EarBag Bag(string text) =>
        WholeEars.Bag(Reader, new Draft { Text = text, Channel = Channel.Public });
}
