using Aplomb.Readers.Training;

namespace Aplomb.Readers;

public sealed class EncoderTests
{
    private static readonly string[] Words =
    [
        "my",
        "parcel",
        "is",
        "late",
        "again",
        "thank",
        "you",
        "dear",
        "team",
        "!",
    ];

    private readonly Pass _pass = new(Lexicon.Load(), RuleBook.Load(), tongues: null);

    [Fact]
    public void What_ships_answers_as_what_learned()
    {
        var samples = new SampleMaker(
            _pass,
            Enumerable.Repeat(0, 3).Select((_, i) => string.Join(' ', Words) + " " + i)
        );
        var weights = Weights(samples, answers: Heads.Names.Length);
        Aim[] aims = [new Aim("all", AimKind.Flags, 0, Heads.Names.Length, 1)];
        var learned = new EncoderMachine(weights, aims, new Schooling(1, 0, 0));
        var ships = EncoderPacker.Pack(samples.Vocabulary, weights);
        var desk = new ReaderDesk();

        foreach (
            var text in new[]
            {
                "my parcel is late again!",
                "thank you, dear team",
                "#parcel gone unknownword 😡",
                "",
                "late",
            }
        )
        {
            _pass.Run(text, desk);
            ships.Answer(desk);
            var answers = learned.Answer(samples.Of(text)).ToArray();
            Heads.Share(answers);
            for (var i = 0; i < answers.Length; i++)
            {
                Assert.Equal(answers[i], desk.Encoder.Answers[i], tolerance: 0.03);
            }
        }
    }

    [Fact]
    public void An_encoder_learns_which_words_matter_and_in_which_order()
    {
        (string Text, float Yes)[] lessons =
        [
            ("parcel late again", 1),
            ("late again parcel is", 1),
            ("my parcel is again late", 0),
            ("again my late parcel", 0),
            ("thank you dear team", 0),
            ("you late again dear", 1),
        ];
        var samples = new SampleMaker(_pass, Enumerable.Repeat(string.Join(' ', Words), 1));
        var weights = Weights(samples, answers: 1);
        var machine = new EncoderMachine(
            weights,
            [new Aim("late again", AimKind.Flags, 0, 1, 1)],
            new Schooling(Seed: 7, Rounds: 400, Forgets: 0)
        );
        machine.Learn(
            [
                .. lessons.Select(lesson => new Sample(
                    new Row("test", lesson.Text, [], Score: null, Language: null, Part: null),
                    samples.Of(lesson.Text),
                    0,
                    [lesson.Yes],
                    1
                )),
            ],
            _ => { }
        );

        Assert.All(lessons, lesson => Assert.Equal(lesson.Yes, machine.Answer(samples.Of(lesson.Text))[0] > 0 ? 1 : 0));
    }

    [Fact]
    public void A_word_out_of_the_vocabulary_is_told_by_its_letters()
    {
        Span<int> one = stackalloc int[EncoderDesk.MostRuns];
        Span<int> other = stackalloc int[EncoderDesk.MostRuns];
        var parcels = one[..Vocabulary.Runs("parcels", one)].ToArray();
        var parcel = other[..Vocabulary.Runs("#parcel", other)].ToArray();

        Assert.True(parcels.Intersect(parcel).Count() > parcel.Length / 2);
        Assert.Equal(0, Vocabulary.Runs("!", one));
        Assert.Equal(EncoderDesk.MostRuns, Vocabulary.Runs(new string('x', 5000), one));
    }

    private static EncoderWeights Weights(SampleMaker samples, int answers) =>
        new(new EncoderShape(samples.Vocabulary.Words.Length, 16, answers), seed: 5);
}
