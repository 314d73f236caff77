using System.Text.RegularExpressions;
using Aplomb.Cases;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>What it is about: an issue, a question, whose matter.</summary>
internal static partial class SignalsOfMatter
{
    private static readonly Phrases Wondering = Phrases.Of(
        "could (someone|somebody|you|anyone) … (tell|look|explain|check|say|help), wondering (if|whether|how|when|what), id like to know, i would like to know, want to know, can you tell, let me know (if|whether|when|how), please (tell|explain|advise), asking (if|whether), wuesste gern*, wuerde gern* wissen, moechte wissen, wollte fragen, koennt ihr (mir )?sagen, sagt mir"
    );

    private static readonly Phrases Shopping = Phrases.Of(
        "before i (buy|order), thinking (of|about) (buying|getting|ordering), planning to (buy|get|order), do you (sell|ship|deliver|have|offer|stock|make|plan|still), can i (buy|order|get|use|mix|combine|run|put|pair|add|control|mount|hang), does (the|your|a) , will (the|your|there), are (the|your|there), is (the|there|your|it safe), verkauft ihr, liefert ihr, habt ihr, gibt es, bietet ihr, kann ich, kann man"
    );

    /// <summary>Something that went wrong is named in plain words (asked about or not).</summary>
    public static Clue? IssueInWords(Scene scene)
    {
        foreach (var sentence in Sentences(scene.Post.Folded))
        {
            var asked = sentence.EndsWith('?') && !Rhetorical(sentence);
            if (asked ? WordsOfMatter.IssueAsked.In(sentence) || OwnFailure(sentence) : Named(sentence))
            {
                return WordsOfMatter.Issue.Find(scene.Post) ?? Clue.ByFact;
            }
        }

        return null;
    }

    // "get lost" names nothing that was lost, "never fails to deliver" nothing that failed
    private static bool Named(string sentence) =>
        WordsOfMatter.Issue.In(sentence)
        && WordsOfMatter.Issue.In(WordsOfMatter.NoIssue.Without(WordsOfMood.Insult.Without(sentence)));

    /// <summary>We know what went wrong: a first step is possible without asking back.</summary>
    public static Clue? ClearIssue(Scene scene) =>
        scene.Shows("solved_by_customer") || scene.Situation.HouseRuleBroken is HouseRule.Spam ? null
        : IssueInWords(scene) is { } clue ? clue
        : Told(scene) ? Clue.ByFact
        : null;

    /// <summary>An issue, or displeasure without one.</summary>
    public static Clue? Complaint(Scene scene) =>
        scene.Shows("solved_by_customer") ? null
        : scene.Look("clear_issue") is { } issue ? issue
        : scene.Shows("praise") ? null
        : scene.Look("displeased") ?? scene.Look("heated") ?? ByScore(scene);

    /// <summary>A real wish to know something. A reproach with a question mark is none.</summary>
    public static Clue? Question(Scene scene)
    {
        var folded = scene.Post.Folded;
        var reading = scene.Situation.Reading;
        if (reading is { Offence: >= 0.75, Sentiment.Negative: >= 0.8 } && !scene.Shows("own_matter"))
        {
            return null; // scorn with a question mark
        }

        if (Wondering.In(folded))
        {
            return Wondering.Find(scene.Post) ?? Clue.ByFact;
        }

        foreach (var sentence in Sentences(folded))
        {
            var open = sentence.TrimStart(' ', '@', '-', ',');
            var asks =
                sentence.EndsWith('?')
                || (folded.Length < 120 && !folded.Contains('!', StringComparison.Ordinal) && IsShortAsk(open));
            if (asks && !Rhetorical(sentence))
            {
                return Clue.ByFact;
            }
        }

        return reading is { Question: >= 0.85, Sentiment.Negative: < 0.9 } && !Rhetorical(folded) ? Clue.ByFact : null;
    }

    /// <summary>Only a question: nothing has gone wrong.</summary>
    public static Clue? PlainQuestion(Scene scene) =>
        scene.Look("question") is { } clue
        && !scene.Shows("clear_issue")
        && !scene.Shows("heated")
        && !scene.Shows("sarcasm")
        && !scene.Shows("mockery")
        && !WordsOfMatter.Demand.In(scene.Post)
            ? clue
            : null;

    public static Clue? VagueQuestion(Scene scene) =>
        scene.Shows("plain_question")
        && Words(scene.Post.Folded) <= 9
        && WordsOfMatter.Vague.Find(scene.Post) is { } clue
        && (Words(scene.Post.Folded) <= 4 || !Interrogative().IsMatch(scene.Post.Folded))
            ? clue
            : null;

    public static Clue? TechnicalMatter(Scene scene) => WordsOfMatter.Technical.Find(scene.Post);

    /// <summary>The person's own order, device, bill, promise or safety.</summary>
    public static Clue? OwnCase(Scene scene)
    {
        var known =
            scene.Situation.NeedsPrivateData
            || scene.Ours.Count > 0
            || scene.Situation.Case.PromiseDueInHours is not null;
        var rides = WordsOfMatter.PileOn.In(scene.Post);
        return known || scene.Shows("order_number") ? Clue.ByFact
            : WordsOfMatter.Own.Find(scene.Post) is { } own
            && (scene.Shows("clear_issue") || scene.Shows("question"))
            && !(rides && !ClearlyMine(scene))
                ? own
            : null;
    }

    /// <summary>About the storm's matter, or riding on it.</summary>
    public static Clue? PileOn(Scene scene) => WordsOfMatter.PileOn.Find(scene.Post);

    /// <summary>Money or a gift beyond what is owed, also in exchange for taking a post down.</summary>
    public static Clue? AsksMoney(Scene scene) => WordsOfMatter.Compensation.Find(scene.Post);

    /// <summary>Another firm is named, or a trade that is not ours.</summary>
    public static Clue? OtherFirm(Scene scene)
    {
        var ours = scene.Situation.Reading.Ours;
        return ours >= 0.6 ? null
            : OtherTrade(scene) is { } trade ? trade
            : scene.Situation.Fault is Fault.NotOurs && OtherNameIn(scene) is { } named ? named
            : ours <= 0.25 ? Clue.ByFact
            : null;
    }

    public static Clue? PerhapsOtherFirm(Scene scene) =>
        WordsOfMatter.OtherFirm.Find(scene.Post)
        ?? (
            scene.Situation.Reading.Ours switch
            {
                >= ReadAs.IsOurs => null,
                <= ReadAs.NotOurs => Clue.ByFact,
                _ => OtherTrade(scene) is not null && scene.Shows("complaint") ? Clue.ByFact : null,
            }
        );

    /// <summary>A trade that is not ours: only a brand that has said what it does can tell.</summary>
    private static Clue? OtherTrade(Scene scene) =>
        scene.Situation.Brand?.About is { } about && !WordsOfMatter.OtherTrade.In(PlainText.Of(about))
            ? WordsOfMatter.OtherTrade.Find(scene.Post)
            : null;

    private static Clue? OtherNameIn(Scene scene)
    {
        var ours = scene.Situation.Brand?.Name;
        var named = OtherName()
            .Matches(scene.Post.Original)
            .FirstOrDefault(one => ours is null || !one.Value.EndsWith(ours, StringComparison.OrdinalIgnoreCase));
        return named is null ? null : new Clue(named.Index, named.Length);
    }

    /// <summary>The customer has seen that it was somebody else.</summary>
    public static Clue? MixUpSeen(Scene scene) => WordsOfMatter.MixUpSeen.Find(scene.Post);

    public static Clue? Shops(Scene scene) => Shopping.Find(scene.Post);

    /// <summary>A picture, and no words; where we asked for it, "there you go" says no more.</summary>
    public static Clue? PictureOnly(Scene scene) =>
        Picture().IsMatch(scene.Post.Folded)
        && Words(Picture().Replace(scene.Post.Folded, "")) <= (scene.Shows("picture_asked_for") ? HandedOver : 0)
            ? Clue.ByFact
            : null;

    private const int HandedOver = 4;

    /// <summary>Question sentences keep their mark; the folded text is cut at full stops, marks and line ends.</summary>
    internal static IEnumerable<string> Sentences(string folded)
    {
        var from = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            var ends =
                folded[at] is '?' or '!' or '\n'
                || (folded[at] == '.' && (at + 1 == folded.Length || char.IsWhiteSpace(folded[at + 1])));
            if (ends && (at + 1 == folded.Length || folded[at + 1] is not ('?' or '!')))
            {
                yield return Marked(folded[from..(at + 1)]);
                from = at + 1;
            }
        }

        if (from < folded.Length)
        {
            yield return folded[from..];
        }
    }

    internal static int Words(string folded) => Letters().Count(folded);

    internal static bool Rhetorical(string sentence) =>
        WordsOfMood.Reproach.In(sentence) || WordsOfMood.Accusation.In(sentence) || NoQuestion().IsMatch(sentence);

    private static string Marked(string sentence) =>
        sentence.TrimEnd().TrimEnd('!', '?').Length is var length
        && sentence[length..].Contains('?', StringComparison.Ordinal)
            ? sentence[..length].TrimStart() + "?"
            : sentence.Trim();

    private static bool IsShortAsk(string sentence) =>
        Words(sentence) is >= 3 and <= 14 && (Shopping.Opens(sentence) || OpenAsk().IsMatch(sentence));

    // "did my lamp break because …?": a failing thing of one's own, though asked
    private static bool OwnFailure(string sentence) =>
        WordsOfMatter.Own.In(sentence) && WordsOfMatter.Issue.In(sentence) && !Shopping.In(sentence);

    // long enough to tell a story of one's own, with its burden, and not kind
    private static bool Told(Scene scene) =>
        Words(scene.Post.Folded) >= 8
        && WordsOfMood.Burden.In(scene.Post)
        && FirstPerson().IsMatch(scene.Post.Folded)
        && !WordsOfMatter.PileOn.In(scene.Post)
        && (
            scene.Shows("displeased")
            || scene.Shows("sarcasm")
            || scene.Shows("heated")
            || scene.Situation.Reading.Complaint >= 0.6
        );

    private static Clue? ByScore(Scene scene) =>
        SignalsOfMood.Complains(scene) && !scene.Shows("question") ? Clue.ByFact : null;

    private static bool ClearlyMine(Scene scene) => scene.Shows("clear_issue") && Mine().IsMatch(scene.Post.Folded);

    [GeneratedRegex(
        @"\b(?:my|mine|our|mein\w{0,2}|unser\w{0,2}|i (?:ordered|bought|paid)|bei (?:mir|uns))\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Mine();

    [GeneratedRegex(
        @"\[(?:photo|image|picture|video|gif|foto|bild|pic|screenshot)[^\]]{0,300}\]",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Picture();

    // with a thing behind it, this asks something that can be answered
    [GeneratedRegex(
        @"\b(?:how much|how many|wie viele?|which|welche[rsn]?|what is the|was ist der)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Interrogative();

    // "No word on that?" asks nothing
    [GeneratedRegex(
        @"^\W{0,4}(?:no|not one|not a|not even|kein|keine|nicht mal|nicht einmal)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex NoQuestion();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(
        @"\b(?:from|with|at|by|via|bei|von|mit|an) (?:the )?(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\p{Lu}[\p{L}&-]{2,}(?: \p{Lu}[\p{L}&-]+)?|\b(?:[Tt]ypical|[Tt]ypisch|[Tt]hanks|[Dd]anke|[Ww]ell done) \p{Lu}\p{Ll}{2,}|\b[Yy]our \p{Lu}\p{Ll}{2,}|\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,}|\b\p{Lu}\w+ (?:Fitness|Gym|Theatre|Cinema|Clinic|Lines|Bank|Airlines|Airways|Hotels?|Group|Telecom|Insurance|Energy|Logistics|GmbH|AG|Ltd|Inc)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex OtherName();

    [GeneratedRegex(
        @"\b(?:i|my|me|we|our|us|im|ive|ich|mein\w{0,2}|mich|mir|wir|uns|unser\w{0,2})\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex FirstPerson();

    [GeneratedRegex(
        @"^(?:(?:hey|hi|hello|hallo|so|and|und|ok|team|guys|@?\w{1,20}[,:])[ ,]{1,3}){0,2}(?:how (?:do|does|did|can|could|to|is|are|long|much|many|about|would|will)|what (?:is|are|does|do|about|now|kind|size|colou?r)|where (?:is|are|can|do)|when (?:is|are|will|do|does|can)|which|wie (?:geht|kann|lange|viel|funktioniert|oft)|wo (?:ist|kann|finde|bekomme|gibt)|wann (?:ist|kommt|gibt|wird)|was (?:ist|kostet|mache)|welche)\b",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex OpenAsk();
}
