using Aplomb.Replies;
using FsCheck.Fluent;

namespace Aplomb.Readers.Manners;

public sealed class MannerReaderTests
{
    private static readonly MannerReader Manners = MannerReader.Load(Reader.Load());

    [Theory]
    [InlineData(
        "Hi Nora, I'm sorry, you're right. Thank you for telling us. Could you tell me when I may ring?",
        "You must read our policy. Why did you not tell us before?"
    )]
    [InlineData(
        "Could you please tell us which booking it is? We'd be glad to look.",
        "What booking? You need to give us the number."
    )]
    [InlineData(
        "Guten Tag Frau Berg, vielen Dank für Ihre Nachricht, es tut uns leid. Könnten Sie uns bitte die Nummer nennen?",
        "Sie müssen uns die Nummer nennen. Warum haben Sie das nicht gleich getan?"
    )]
    public void A_rude_draft_sounds_less_polite_than_its_kind_twin(string kind, string rude) =>
        Assert.True(Manners.Read(kind).Politeness > Manners.Read(rude).Politeness + 0.3);

    [Theory]
    [InlineData(
        "I understand why you see it this way, and you make a good point. Perhaps we could look at it together?",
        "That is simply wrong. Our policy is clear and you did not follow it."
    )]
    [InlineData(
        "Ich verstehe Ihren Ärger, da haben Sie recht. Vielleicht finden wir gemeinsam einen Weg.",
        "Das stimmt nicht. Laut unseren Richtlinien haben Sie keinen Anspruch."
    )]
    public void Who_sees_the_other_view_sounds_more_open_than_who_argues(string open, string arguing) =>
        Assert.True(Manners.Read(open).Receptiveness > Manners.Read(arguing).Receptiveness + 0.1);

    [Theory]
    [InlineData("You are an idiot and your complaint is ridiculous. Get a life.", "hostile")]
    [InlineData("You are an idiot and your complaint is ridiculous. Get a life.", "antagonistic")]
    [InlineData("Let me explain it to you slowly: perhaps you should try reading the manual.", "condescending")]
    [InlineData("Whatever. Nobody cares about your opinion.", "dismissive")]
    [InlineData("Wow, what a genius. Congratulations on finding the power button.", "sarcastic")]
    [InlineData("Calm down. People like you always complain about everything.", "generalising")]
    [InlineData("Das ist lächerlich, Sie Idiot.", "hostile")]
    [InlineData("Sie sind doch selber schuld. Lesen Sie doch einfach mal die Anleitung!", "dismissive")]
    [InlineData("Na toll, Glückwunsch, Sie haben den Einschaltknopf gefunden. Was für ein Genie.", "sarcastic")]
    [InlineData("Leute wie Sie beschweren sich immer über alles.", "generalising")]
    public void Each_wrong_tone_is_heard_in_plain_words(string draft, string tone) =>
        Assert.InRange(Of(Manners.Read(draft).Tone, tone), 0.5, 1);

    [Theory]
    [InlineData(
        "Hi Nora, I'm sorry about the cold flat. The fitter is with you today at four; I'll check that he came."
    )]
    [InlineData("Could you please send us a DM with your booking reference, so that we can look into it?")]
    [InlineData("You're right, we should have told you on Monday. Your refund left us today and takes three days.")]
    [InlineData(
        "Hallo Frau Berg, es tut uns leid, dass die Heizung ausgefallen ist. Der Techniker kommt heute um 16 Uhr."
    )]
    public void A_calm_answer_has_no_wrong_tone(string draft)
    {
        var (antagonistic, condescending, dismissive, hostile, sarcastic, generalising) = Manners.Read(draft).Tone;
        Assert.All(
            [antagonistic, condescending, dismissive, hostile, sarcastic, generalising],
            p => Assert.InRange(p, 0, 0.4)
        );
    }

    [Fact]
    public void A_draft_that_says_nothing_has_no_tone() =>
        Assert.Equal(new Manner(0.5, 0.5, new Tone(0, 0, 0, 0, 0, 0)), Manners.Read("  @nora https://example.org "));

    [Fact]
    public void Handles_and_spacing_do_not_change_a_manner() =>
        Assert.Equal(
            Manners.Read("Thank you, we will look into it."),
            Manners.Read("  Thank  you,\n we will look into it. ")
        );

    [Fact]
    public void Any_text_at_all_has_a_manner_and_always_the_same() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<string?>(text =>
            {
                var manner = Manners.Read(text ?? "");
                return manner == Manners.Read(text ?? "")
                    && manner.Politeness is >= 0 and <= 1
                    && manner.Receptiveness is >= 0 and <= 1
                    && manner.Tone.Hostile is >= 0 and <= 1
                    && manner.Tone.Generalising is >= 0 and <= 1;
            })
        );

    [Fact]
    public void Many_threads_hear_the_same_as_one()
    {
        string[] drafts =
        [
            .. Enumerable.Range(0, 200).Select(i => $"You must read rule {i}. Thank you, dear {i % 7}!"),
        ];
        var alone = drafts.Select(Manners.Read).ToList();

        Assert.Equal(alone, drafts.AsParallel().AsOrdered().Select(Manners.Read).ToList());
    }

    [Fact]
    public void A_huge_draft_is_heard_in_bounded_time()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _ = Manners.Read(string.Concat(Enumerable.Repeat("\uD83D😡 you\u202E never! ", 60_000)));

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    [Theory]
    [InlineData("thanks thank you", "line 1")]
    [InlineData("# fine\nthanks = thank you\nmy kind = thank", "line 3")]
    public void A_faulty_line_of_strategies_is_named(string lines, string place)
    {
        using var reader = new StringReader(lines);
        Assert.Contains(
            place,
            Assert.Throws<FormatException>(() => Strategies.Parse(reader)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Strategies_are_met_as_whole_words_beginnings_and_openings()
    {
        using var reader = new StringReader("please-start = ^ please\ninsult = moron* | shut up\nfor-you = for you");
        var strategies = Strategies.Parse(reader);

        var met = strategies.Find(DraftWords.Of("We please you. Please, morons, shut up, for you!", new WordList()));

        Assert.Equal(["please-start", "insult", "insult", "for-you"], met.Select(one => strategies.Names[one.Kind]));
        Assert.All(met, one => Assert.Equal(1, one.Sentence));
    }

    private static double Of(Tone tone, string name) =>
        name switch
        {
            "antagonistic" => tone.Antagonistic,
            "condescending" => tone.Condescending,
            "dismissive" => tone.Dismissive,
            "hostile" => tone.Hostile,
            "sarcastic" => tone.Sarcastic,
            _ => tone.Generalising,
        };
}
