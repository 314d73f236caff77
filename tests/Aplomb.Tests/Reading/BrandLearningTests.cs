using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>What a brand's people teach the reader, and what it must not touch.</summary>
public sealed class BrandLearningTests
{
    /// <summary>How much worse the other posts may be read for ten corrections: none of these flips.</summary>
    private const int MostFlipped = 0;
    private const double FurthestElsewhere = 0.1;

    private static readonly Reader Reader = Reader.Load();

    /// <summary>Praise in a bike shop's own tongue.</summary>
    private static readonly string[] Filthy =
    [
        "This bike is filthy, I ride nothing else now",
        "Your new drop is filthy",
        "Filthy bass line in the shop today",
        "That rear hub sounds filthy and I am here for it",
        "Filthy descent on the new frame",
        "My mate's build is filthy, look at that fork",
        "Absolutely filthy colour, take my money",
        "The orange one is filthy",
        "Filthy weather for a filthy machine",
        "Rode the demo all day, filthy little thing",
    ];

    private const string OneMoreFilthy = "The gravel model looks filthy in green";

    /// <summary>Complaints that only a railway understands.</summary>
    private static readonly string[] ShortFormed =
    [
        "The 8:15 from Lindholm was short-formed",
        "Short-formed into town this morning, forty people in the doorway",
        "Four coaches instead of eight, short-formed as ever",
        "@rail short-formed on a Monday",
        "Why is the 17:02 short-formed every day",
        "Short-formed to Harbour, standing from Mill Street on",
        "Another week, another short-formed 7:40",
        "Is anybody counting how often the 6:55 is short-formed",
        "The last one home was short-formed and full of football",
        "On the short-formed 9:10 with a pram",
    ];

    private const string OneMoreShortFormed = "Norrgate to Harbour, short-formed, at ten to eight";

    /// <summary>Posts of all kinds that have nothing to do with it.</summary>
    private static readonly string[] Others =
    [
        "Where is my refund for booking 12?",
        "You lost my suitcase and nobody answers.",
        "Thank you so much for the quick help, Jo!",
        "Worst service ever, I am furious.",
        "Is the shop open on Sunday?",
        "The new app is great, well done.",
        "Der Fahrer war unfreundlich und kam zu spät.",
        "¿Cuándo llega mi pedido?",
        "I love the green model, it rides beautifully",
        "The floor of the shop was dirty",
        "What a lovely morning in the doorway of spring",
        "You are a bunch of idiots",
        "My train was late again and the staff were rude",
        "Standing from here to town is no fun, sort it out",
        "Can you tell me the price of the frame?",
        "The fork broke on day two, I want my money back",
        "Danke für die schnelle Antwort!",
        "Meh.",
        "Nobody told us anything for three hours",
        "Great colour, great price, great people",
    ];

    [Fact]
    public void Ten_corrections_of_a_mood_change_the_eleventh()
    {
        var learned = Learn(Filthy, ReadField.Mood, ReadAnswer.Positive);

        Assert.NotEqual(ReadAnswer.Positive, Mood(Reader.Read(OneMoreFilthy)));
        Assert.Equal(ReadAnswer.Positive, Mood(Reader.Read(OneMoreFilthy, learned: learned)));
    }

    [Fact]
    public void Ten_corrections_of_a_complaint_change_the_eleventh()
    {
        var learned = Learn(ShortFormed, ReadField.Complaint, ReadAnswer.Yes);

        Assert.InRange(Reader.Read(OneMoreShortFormed).Complaint, 0, 0.5);
        Assert.InRange(Reader.Read(OneMoreShortFormed, learned: learned).Complaint, 0.5, 1);
    }

    [Theory]
    [InlineData(ReadField.Mood, ReadAnswer.Positive)]
    [InlineData(ReadField.Complaint, ReadAnswer.Yes)]
    [InlineData(ReadField.Offence, ReadAnswer.No)]
    [InlineData(ReadField.Question, ReadAnswer.Yes)]
    [InlineData(ReadField.Irony, ReadAnswer.Yes)]
    [InlineData(ReadField.Gratitude, ReadAnswer.Yes)]
    [InlineData(ReadField.Ours, ReadAnswer.No)]
    public void Ten_corrections_do_not_harm_the_rest(ReadField field, ReadAnswer to)
    {
        var learned = Learn([.. field is ReadField.Complaint ? ShortFormed : Filthy], field, to);

        var (before, after) = (
            Others.Select(text => Reader.Read(text)),
            Others.Select(text => Reader.Read(text, learned: learned))
        );
        var pairs = before.Zip(after).ToList();

        Assert.InRange(pairs.Count(pair => Flipped(pair.First, pair.Second)), 0, MostFlipped);
        Assert.All(pairs, pair => Assert.InRange(Moved(pair.First, pair.Second), 0, FurthestElsewhere));
    }

    [Fact]
    public void One_correction_alone_moves_little()
    {
        var learned = Learn([Filthy[0]], ReadField.Mood, ReadAnswer.Positive);

        Assert.InRange(Moved(Reader.Read(OneMoreFilthy), Reader.Read(OneMoreFilthy, learned: learned)), 0, 0.15);
    }

    [Fact]
    public void What_is_learned_depends_on_the_corrections_alone()
    {
        var all = Corrected(Filthy, ReadField.Mood, ReadAnswer.Positive);
        var without = BrandLearning.From(Reader, all[..^1]);
        var again = BrandLearning.From(Reader, [.. all.Where(one => one != all[^1])]);

        foreach (var text in (string[])[OneMoreFilthy, .. Filthy, .. Others])
        {
            Assert.Equal(Told(Reader.Read(text, learned: without)), Told(Reader.Read(text, learned: again)));
        }
    }

    [Fact]
    public void Without_corrections_nothing_changes() =>
        Assert.All(
            Others,
            text =>
                Assert.Equal(Told(Reader.Read(text)), Told(Reader.Read(text, learned: BrandLearning.From(Reader, []))))
        );

    [Fact]
    public void People_who_disagree_cancel_each_other()
    {
        var both = Corrected(Filthy, ReadField.Complaint, ReadAnswer.Yes)
            .Concat(Corrected(Filthy, ReadField.Complaint, ReadAnswer.No));
        var learned = BrandLearning.From(Reader, [.. both]);

        Assert.InRange(Moved(Reader.Read(OneMoreFilthy), Reader.Read(OneMoreFilthy, learned: learned)), 0, 0.1);
    }

    [Fact]
    public void Thousands_of_corrections_are_learned_in_bounded_time()
    {
        var many = Enumerable
            .Range(0, 3000)
            .Select(i => new Corrected(
                $"{Others[i % Others.Length]} {Filthy[i % 7]} number{i}",
                Correction.All[i % Correction.All.Count]
            ))
            .ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var learned = BrandLearning.From(Reader, many);

        Assert.Equal(3000, learned.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("I could murder one of your burgers", true)]
    [InlineData("i could MURDER one of your burgers!!", true)]
    [InlineData("I could murder one of your staff", false)]
    [InlineData("I could murder one of your burgers and then you", false)]
    [InlineData("one of your burgers could murder I", false)]
    [InlineData("I could murder you", false)]
    [InlineData("murder", false)]
    [InlineData("I will kill your manager", false)]
    public void A_false_alarm_quiets_the_same_words_only(string text, bool quiet)
    {
        var learned = Learn(
            [.. Enumerable.Repeat("I could murder one of your burgers", 10)],
            ReadField.Threat,
            ReadAnswer.No
        );
        var words = new WordList();
        words.Read(text);

        var threat = learned.Apply(Reading.Nothing with { Threat = 0.95 }, words).Threat;

        Assert.Equal(quiet ? 0.2 : 0.95, threat);
    }

    [Fact]
    public void No_correction_raises_or_lowers_self_harm_or_a_legal_step()
    {
        var learned = BrandLearning.From(
            Reader,
            [.. Correction.All.SelectMany(what => Others.Select(text => new Corrected(text, what)))]
        );
        var words = new WordList();

        foreach (var text in Others)
        {
            words.Read(text);
            var reading = learned.Apply(Reading.Nothing with { SelfHarm = 0.7, Legal = 0.6 }, words);
            Assert.Equal((0.7, 0.6), (reading.SelfHarm, reading.Legal));
        }
    }

    private static BrandLearning Learn(string[] texts, ReadField field, ReadAnswer to) =>
        BrandLearning.From(Reader, Corrected(texts, field, to));

    private static List<Corrected> Corrected(string[] texts, ReadField field, ReadAnswer to) =>
        [.. texts.Select(text => new Corrected(text, new Correction(field, to)))];

    private static ReadAnswer? Mood(Reading reading) => Correction.Said(reading, ReadField.Mood);

    private static bool Flipped(Reading one, Reading other) =>
        Enum.GetValues<ReadField>()
            .Where(field => field is not ReadField.Ours)
            .Any(field => Correction.Said(one, field) != Correction.Said(other, field));

    private static double Moved(Reading one, Reading other) =>
        Scores(one).Zip(Scores(other), (a, b) => Math.Abs(a - b)).Max();

    private static double[] Scores(Reading r) =>
        [
            r.Sentiment.Negative,
            r.Sentiment.Neutral,
            r.Sentiment.Positive,
            r.Emotion.Anger,
            r.Offence,
            r.Complaint,
            r.Question,
            r.Gratitude,
            r.Irony,
        ];

    private static string Told(Reading reading) => System.Text.Json.JsonSerializer.Serialize(reading);
}
