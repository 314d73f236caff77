namespace Aplomb.Replies;

/// <summary>
/// Politeness, receptiveness and tone by counting strategies. The kinds are those of the politeness literature
/// (Danescu-Niculescu-Mizil 2013) and of receptive language (Yeomans 2020: hedges, acknowledgement, agreement, positive
/// framing, against negation and explaining); the weights are set by hand after the signs reported there. A first version:
/// a later one learns them from data.
/// </summary>
internal static class Scores
{
    private static readonly (Phrases Kind, double Weight)[] Polite =
    [
        (
            Phrases.Any(
                """
                thank(s| you) ¦ grateful ¦ appreciate\w* ¦ danke ¦ vielen dank
                """
            ),
            0.9
        ),
        (
            Phrases.Any(
                """
                sorry ¦ apolog\w+ ¦ excuse us ¦ forgive ¦ leid ¦ entschuldig\w*
                """
            ),
            0.9
        ),
        (
            Phrases.Any(
                """
                hi ¦ hello ¦ hey ¦ dear ¦ good (morning|afternoon|evening) ¦ hallo ¦ guten (tag|morgen|abend)
                liebe[rs]?
                """
            ),
            0.5
        ),
        (Phrases.Any("(could|would|might|may) (you|i|we)", "könnten sie", "würden sie", "dürfte\\w*"), 0.6),
        (Phrases.Any("please", "pls", "bitte"), 0.3),
        (
            Phrases.Any(
                """
                perhaps ¦ maybe ¦ might ¦ i think ¦ it seems ¦ vielleicht
                """
            ),
            0.2
        ),
        (
            Phrases.Any(
                """
                glad ¦ happy ¦ gladly ¦ great ¦ good ¦ kind ¦ gern\w*
                """
            ),
            0.3
        ),
        (
            Phrases.Any(
                """
                we ¦ i ¦ i've ¦ i'll ¦ we've ¦ we'll ¦ i'm ¦ we're ¦ wir ¦ ich
                """
            ),
            0.1
        ),
        (Phrases.Any("you (must|have to|need to|should|should have)", "sie müssen"), -0.9),
        (
            Phrases.Any(
                """
                actually ¦ in fact ¦ really ¦ honestly ¦ obviously ¦ clearly ¦ frankly ¦ eigentlich
                """
            ),
            -0.4
        ),
        (
            Phrases.Any(
                """
                calm down ¦ nonsense ¦ ridiculous ¦ stupid ¦ idiot\w* ¦ liar ¦ shut up ¦ rubbish ¦ whatever ¦ wrong
                beruhigen
                """
            ),
            -1.2
        ),
        (
            Phrases.Any(
                "your (problem|fault|mistake|responsibility)",
                "you (failed|forgot|didn't|never)",
                "ihre schuld"
            ),
            -0.8
        ),
    ];

    private static readonly (Phrases Kind, double Weight)[] Receptive =
    [
        (
            Phrases.Any(
                "(i|we)( can| do| fully| completely)? (understand|see|hear|get)",
                "i hear you",
                "i can see",
                "verstehe\\w*"
            ),
            0.9
        ),
        (
            Phrases.Any(
                """
                you're right ¦ you are right ¦ i agree ¦ we agree ¦ fair (point|enough|to) ¦ good point
                sie haben recht
                """
            ),
            1.0
        ),
        (
            Phrases.Any(
                """
                perhaps ¦ maybe ¦ might ¦ may ¦ some ¦ sometimes ¦ seems? ¦ vielleicht
                """
            ),
            0.4
        ),
        (
            Phrases.Any(
                """
                sorry ¦ apolog\w+ ¦ thank(s| you) ¦ leid ¦ danke
                """
            ),
            0.5
        ),
        (
            Phrases.Any(
                """
                tell (me|us) ¦ i'd like to (hear|know|understand) ¦ would you ¦ could you ¦ how (is|are|was)
                what would
                """
            ),
            0.5
        ),
        (
            Phrases.Any(
                """
                because ¦ therefore ¦ since ¦ so that ¦ weil
                """
            ),
            -0.15
        ),
        (
            Phrases.Any(
                """
                no ¦ not ¦ never ¦ nothing ¦ \w+n't ¦ nicht ¦ kein\w*
                """
            ),
            -0.12
        ),
        (
            Phrases.Any(
                """
                but ¦ however ¦ although ¦ aber ¦ jedoch
                """
            ),
            -0.35
        ),
        (
            Phrases.Any(
                """
                policy ¦ policies ¦ rules ¦ terms ¦ conditions ¦ as (we|already|stated) ¦ you should have ¦ calm down
                actually ¦ in fact ¦ agb
                """
            ),
            -0.9
        ),
    ];

    private static readonly Phrases General = Phrases.Any(
        """
        people like you ¦ you people ¦ you (always|never) ¦ all (customers|of you) ¦ everyone ¦ everybody ¦ nobody
        some people ¦ typical ¦ immer ¦ ihr kunden
        """
    );
    private static readonly Phrases Dismiss = Phrases.Any(
        """
        whatever ¦ (nothing|little) we can do ¦ not (our|my) (problem|job|department) ¦ that's life ¦ it is what it is
        moving on ¦ end of (story|discussion) ¦ as (we )?(already )?(said|told|stated) ¦ policy ¦ feel free to leave
        nichts (mehr )?tun
        """
    );
    private static readonly Phrases Condescend = Phrases.Any(
        """
        calm down ¦ obviously ¦ clearly ¦ simply ¦ of course ¦ surely ¦ needless to say ¦ let me explain
        as (any|every)one knows ¦ you (should|must) (know|understand|realise|realize) ¦ dear (lady|sir|friend)
        sweetie ¦ beruhigen
        """
    );
    private static readonly Phrases Insult = Phrases.Any(
        """
        idiots? ¦ stupid ¦ liars? ¦ ridiculous ¦ nonsense ¦ rubbish ¦ shut up ¦ fool ¦ moron ¦ pathetic ¦ lächerlich
        unsinn
        """
    );

    public static double Politeness(Scene scene) => Squash(0.1 + Sum(Polite, scene.Words.Own));

    public static double Receptiveness(Scene scene) => Squash(-0.1 + Sum(Receptive, scene.Words.Own));

    /// <summary>Each way to sound wrong starts low and grows with what the rules found and with its own few words.</summary>
    public static Tone Tone(Scene scene, IReadOnlyList<Finding> findings)
    {
        var own = scene.Words.Own;
        var arguing = Count(findings, "arguing");
        var mocking = Count(findings, "mockery");
        var cold = Count(findings, "non-apology") + Count(findings, "info-request-only");
        var insults = Insult.Count(own);
        return new Tone(
            Antagonistic: Squash(-3 + (1.3 * arguing) + (1.2 * insults) + (0.7 * mocking)),
            Condescending: Squash(-3 + (1.2 * Condescend.Count(own)) + (0.6 * arguing) + (0.9 * mocking)),
            Dismissive: Squash(-3 + (1.3 * Dismiss.Count(own)) + (1.3 * cold) + (0.4 * arguing)),
            Hostile: Squash(-3.5 + (2 * insults) + (0.8 * arguing) + (0.8 * mocking)),
            Sarcastic: Squash(-3 + (2 * mocking)),
            Generalising: Squash(-3 + (1.6 * General.Count(own)))
        );
    }

    private static int Count(IReadOnlyList<Finding> findings, string rule) =>
        findings.Count(finding => string.Equals(finding.Rule, rule, StringComparison.Ordinal));

    /// <summary>A strategy counts once, half more for every further time up to three: long texts are no politer.</summary>
    private static double Sum((Phrases Kind, double Weight)[] kinds, string own) =>
        kinds.Sum(kind =>
            Math.Min(kind.Kind.Count(own), 3) is var times and > 0 ? kind.Weight * (0.5 + (0.5 * times)) : 0
        );

    private static double Squash(double x) => 1 / (1 + Math.Exp(-x));
}
