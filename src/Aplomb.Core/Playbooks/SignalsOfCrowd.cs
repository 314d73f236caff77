using System.Text.RegularExpressions;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>Who speaks, and whether there is anything to answer.</summary>
internal static partial class SignalsOfCrowd
{
    /// <summary>Networks on which a brand can cover a post for others.</summary>
    private static readonly string[] Hiding = ["facebook", "instagram", "x", "bluesky", "threads"];

    private static readonly Phrases SharedSlogan = Phrases.Of(
        "copy of (my|this|the) post, (on|from) (all my|another|every|each of my|yet another) (page|pages|profile|profiles|account|accounts), share (it|this), spread (it|this|the word), copy and share, teilen, bitte teilen, pass it on, rt, repost, retweet"
    );

    /// <summary>In public, on a network that can hide, with a house rule ticked.</summary>
    public static Clue? CanHide(Scene scene) =>
        scene.IsPublic
        && scene.Situation.HouseRuleBroken is not null
        && Hiding.Contains(scene.Situation.Network, StringComparer.OrdinalIgnoreCase)
            ? Clue.ByFact
            : null;

    public static Clue? Hate(Scene scene) =>
        scene.Situation.HouseRuleBroken is HouseRule.Hate ? WordsOfCrowd.Hate.Find(scene.Post) ?? Clue.ByFact
        : WordsOfCrowd.ReportOfHate.In(scene.Post) ? null
        : WordsOfCrowd.Hate.Find(scene.Post);

    public static Clue? Spam(Scene scene) =>
        scene.Situation.HouseRuleBroken is HouseRule.Spam ? WordsOfCrowd.Spam.Find(scene.Post) ?? Clue.ByFact
        : WordsOfCrowd.Spam.Find(scene.Post) is { } clue
        && !scene.Shows("own_matter")
        && (Link().IsMatch(scene.Post.Folded) || WordsOfCrowd.Spam.CountIn(scene.Post.Folded) > 1)
            ? clue
        : null;

    /// <summary>Deceives our customers: false support, phishing, invented prizes.</summary>
    public static Clue? Fraud(Scene scene) =>
        scene.Shows("own_matter") && scene.Situation.HouseRuleBroken is null ? null
        : scene.Situation.HouseRuleBroken is HouseRule.Spam or HouseRule.Illegal || Link().IsMatch(scene.Post.Folded)
            ? WordsOfCrowd.Fraud.Find(scene.Post)
        : null;

    public static Clue? SelfPromotion(Scene scene) =>
        scene.Shows("clear_issue") || scene.Shows("heated") ? null : WordsOfCrowd.SelfPromotion.Find(scene.Post);

    /// <summary>Something that was written by nobody. Whoever is angry at a machine is a person; a machine that names itself is none, however loud.</summary>
    public static Clue? Machine(Scene scene) =>
        WordsOfCrowd.MachineItself.Find(scene.Post)
        ?? (scene.Shows("heated") || scene.Shows("complaint") ? null : WordsOfCrowd.Machine.Find(scene.Post));

    /// <summary>Displeasure at us as such: no issue, nothing asked.</summary>
    public static Clue? Rant(Scene scene) =>
        (scene.Shows("clear_issue") && !OnlyAbuses(scene))
        || scene.Shows("question")
        || scene.Shows("praise")
        || scene.Shows("solved_by_customer")
            ? null
            : scene.Look("displeased") ?? scene.Look("heated") ?? scene.Look("insulted");

    // whoever has insulted us again and again, and names nothing now, has no matter that only an ear could hear
    private static bool OnlyAbuses(Scene scene) =>
        scene.Situation.Person.AbusivePosts >= 3 && scene.Shows("insulted") && !WordsOfMatter.Issue.In(scene.Post);

    /// <summary>Mockery that insults, or politics: no experience with us behind it, nothing to answer.</summary>
    public static Clue? Mockery(Scene scene)
    {
        if (scene.Shows("clear_issue") || scene.Shows("own_matter") || scene.Shows("bare_issue"))
        {
            return null;
        }

        var political = WordsOfCrowd.Politics.Find(scene.Post);
        var mocks = WordsOfCrowd.Mockery.Find(scene.Post);
        var harsh = scene.Shows("displeased") || scene.Shows("insulted") || scene.Shows("laughing");
        var clown = SignalsOfMood.Marks(scene, "🤡") > 0 && !scene.Shows("question");
        return mocks is not null ? mocks
            : clown ? Clue.ByFact
            : political is not null && !scene.Shows("question") ? political
            : scene.Shows("laughing")
            && scene.Situation.Reading.Sentiment.Negative >= 0.3
            && SignalsOfMood.Positive(scene) is 0
            && scene.Situation.Reading.Language is "en" or "de" or "und"
                ? Clue.ByFact
            : scene.Shows("laughing") && harsh && (scene.Shows("insulted") || WordsOfMood.Displeased.In(scene.Post))
                ? Clue.ByFact
            : null;
    }

    /// <summary>Speaks for us, and insults somebody else while doing so.</summary>
    public static Clue? RudeDefender(Scene scene) =>
        MentionsAnother(scene)
        && scene.Shows("insulted")
        && (SignalsOfMood.Positive(scene) > 0 || WordsOfCrowd.Defends.In(scene.Post))
        && !scene.Shows("own_matter")
            ? scene.Look("insulted")
            : null;

    /// <summary>Names somebody who is not us; where our handle is not known, whom a post begins with is taken for us.</summary>
    private static bool MentionsAnother(Scene scene) =>
        Mention()
            .Matches(scene.Post.Folded)
            .Any(mention =>
                scene.Situation.Brand?.Handle is { } ours
                    ? !mention.Value[1..].Equals(ours, StringComparison.OrdinalIgnoreCase)
                    : !string.IsNullOrWhiteSpace(scene.Post.Folded[..mention.Index]) || NamesUsLater(scene)
            );

    // "@nils you moron, Lumora rocks": whom it begins with is not who is praised
    private static bool NamesUsLater(Scene scene) => Name().IsMatch(scene.Post.Original);

    /// <summary>Writes in the first person of things of one's own.</summary>
    public static Clue? OwnMatter(Scene scene) => WordsOfMatter.Own.Find(scene.Post);

    /// <summary>One slogan, handed on.</summary>
    public static Clue? Slogan(Scene scene) =>
        SharedSlogan.Find(scene.Post) ?? (scene.Shows("clear_issue") ? null : Clue.ByFact);

    /// <summary>What the customer complains of has been dealt with by at least two sincere replies.</summary>
    public static Clue? AnsweredTwice(Scene scene) =>
        scene.Situation.Turns.Count(turn => turn.From == Speaker.Us) >= 2 ? Clue.ByFact : null;

    [GeneratedRegex(
        @"https?:|www\.|\b[\w-]{2,40}\.(?:example|com|net|org|shop|biz|info|site|online|xyz|ru|me|io|ly|top|store)\b|bio\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Link();

    [GeneratedRegex(@"@\w{2,}", RegexOptions.None, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^@\w+.{0,300}[\p{L},.!] ?\p{Lu}\p{Ll}{3,}", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
