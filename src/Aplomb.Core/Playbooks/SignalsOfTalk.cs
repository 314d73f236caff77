using System.Text.RegularExpressions;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>Where a talk stands: what was offered, asked, handed over, solved, or has come back.</summary>
internal static partial class SignalsOfTalk
{
    private static readonly Phrases Silent = Phrases.Of("delivered, tracking, arrived, zugestellt");

    /// <summary>Solved by the words alone, wherever the case stands.</summary>
    public static Clue? SolvedInWords(Scene scene) =>
        IsOpen(scene)
            ? null
            : WordsOfTalk.Solved.Find(scene.Post) ?? (Awaited(scene) ? WordsOfTalk.Arrived.Find(scene.Post) : null);

    // still asked about, hoped for, or taken back: no ear may hear otherwise
    private static bool IsOpen(Scene scene) =>
        (scene.Post.Folded.Contains('?', StringComparison.Ordinal) && scene.Shows("asks_news_in_words"))
        || WordsOfTalk.NotSolved.In(scene.Post);

    /// <summary>An issue was named somewhere in the talk: there is, or was, something to solve.</summary>
    public static Clue? IssueInTalk(Scene scene) =>
        scene.Situation.NeedsPrivateData
        || scene.Situation.Case.State is CaseState.WithExpert or CaseState.Resolved or CaseState.Confirmed
        || scene.Theirs.Any(text => WordsOfMatter.Issue.In(text) || SaysSomething(text))
            ? Clue.ByFact
            : scene.Look("clear_issue");

    // whoever wrote a few words without scorn had something to say
    private static bool SaysSomething(PlainText text) =>
        SignalsOfMatter.Words(text.Folded) >= 3 && !WordsOfMood.Insult.In(text) && !WordsOfMood.Displeased.In(text);

    // they were waiting for something to come; without a talk, nobody knows
    private static bool Awaited(Scene scene) =>
        scene.Theirs.Count == 0 || scene.Situation.NeedsPrivateData || scene.Theirs.Any(WordsOfTalk.OnTheWay.In);

    /// <summary>The customer's own word that it is solved: something of ours must have come before.</summary>
    public static Clue? SolvedByCustomer(Scene scene)
    {
        var before =
            scene.Ours.Count > 0
            || scene.Situation.Case.State is not CaseState.New
            || !scene.Situation.Person.FirstContact;
        return
            before
            && !IsOpen(scene)
            && !OnlyArrived(scene)
            && scene.Look("solved_in_words") is { } clue
            && !WordsOfMood.Mocking.In(WordsOfMood.Praise.Without(scene.Post.Folded))
            ? clue
            : null;
    }

    // the new one is here, and whether it works nobody has said: no ear may hear more
    private static bool OnlyArrived(Scene scene) =>
        scene.Situation.Case.State is CaseState.Resolved
        && WordsOfTalk.Arrived.In(scene.Post)
        && SignalsOfMatter.Words(scene.Post.Folded) <= FewWords
        && !Awaited(scene)
        && !WordsOfTalk.Solved.In(scene.Post);

    /// <summary>A receipt is short; who writes more says more.</summary>
    private const int FewWords = 6;

    public static Clue? Bitter(Scene scene) =>
        (SignalsOfMood.Positive(scene) >= 2 ? null : WordsOfTalk.Bitter.Find(scene.Post))
        ?? (
            scene.Shows("insulted") || (scene.Shows("displeased") && SignalsOfMood.Positive(scene) == 0)
                ? Clue.ByFact
                : null
        );

    public static Clue? Relapse(Scene scene) =>
        WordsOfTalk.NewMatter.In(scene.Post) ? null
        : WordsOfTalk.Back.In(WordsOfTalk.NotBack.Without(scene.Post.Folded)) ? WordsOfTalk.Back.Find(scene.Post)
        : scene.Shows("issue_in_words") && !OnlyTookBack(scene) && SameMatter(scene) ? Clue.ByFact
        : null;

    /// <summary>"I deleted my bad comment" names what was wrong then: it takes a word of trouble to make it wrong again.</summary>
    private static bool OnlyTookBack(Scene scene) =>
        scene.Shows("removed_post") && !WordsOfMatter.Issue.In(WordsOfTalk.Removed.Without(scene.Post.Folded));

    public static Clue? BadProcess(Scene scene) => WordsOfTalk.BadProcess.Find(scene.Post);

    public static Clue? RefusesPrivate(Scene scene) => WordsOfTalk.Refuses.Find(scene.Post);

    /// <summary>We offered a private talk before.</summary>
    public static Clue? PrivateOffered(Scene scene) =>
        scene.Ours.Any(WordsOfTalk.Offer.In) || scene.Situation.Turns.Any(turn => !turn.Public) ? Clue.ByFact : null;

    public static Clue? HandsOverData(Scene scene)
    {
        var brief = SignalsOfMatter.Words(scene.Post.Folded) <= 25 && !scene.Shows("question");
        return
            brief
            && (
                scene.Shows("order_number")
                || WordsOfTalk.HandsOver.In(scene.Post)
                || BareData().IsMatch(scene.Post.Folded)
            )
            ? WordsOfTalk.HandsOver.Find(scene.Post) ?? Clue.ByFact
            : null;
    }

    public static Clue? AsksNews(Scene scene) => scene.Shows("question") ? Clue.ByFact : AsksNewsInWords(scene);

    public static Clue? AsksNewsInWords(Scene scene) => WordsOfTalk.AsksNews.Find(scene.Post);

    /// <summary>Content for the moment: takes note, will try, thanks for the answer, sends a thumb.</summary>
    public static Clue? Noted(Scene scene) =>
        scene.Shows("displeased") || scene.Shows("heated") ? null
        : WordsOfTalk.Noted.Find(scene.Post) is { } clue ? clue
        : Thumb(scene) ? Clue.ByFact
        : null;

    public static Clue? GiftInTalk(Scene scene) =>
        scene.Ours.Any(WordsOfTalk.Gift.In) || WordsOfTalk.Gift.In(scene.Post) ? Clue.ByFact : null;

    /// <summary>A public post of theirs that is no praise: its words say so, or we answered what it told by offering a private talk.</summary>
    public static Clue? NegativePostStands(Scene scene) =>
        scene
            .Situation.Turns.Where(turn => turn is { From: Speaker.Them, Public: true })
            .Select(turn => PlainText.Of(turn.Text))
            .Any(text =>
                WordsOfMatter.Issue.In(text)
                || WordsOfMood.Displeased.In(text)
                || WordsOfMood.Insult.In(text)
                || WordsOfMood.Accusation.In(text)
                || (
                    Statement().IsMatch(text.Folded)
                    && !WordsOfMood.Praise.In(text)
                    && scene.Ours.Any(WordsOfTalk.Offer.In)
                )
            )
            ? Clue.ByFact
            : null;

    public static Clue? RemovedPost(Scene scene) =>
        WordsOfTalk.Declined.In(scene.Post) ? null : WordsOfTalk.Removed.Find(scene.Post);

    public static Clue? DeclinedRemoval(Scene scene) => WordsOfTalk.Declined.Find(scene.Post);

    /// <summary>In words, or asked: the expert's steps came last, and what comes back is a question about them.</summary>
    public static Clue? NotUnderstood(Scene scene) =>
        WordsOfTalk.NotUnderstood.Find(scene.Post)
        ?? (
            StepsCameLast(scene) && scene.Shows("question") && !scene.Shows("asks_news_in_words") && !Told(scene)
                ? Clue.ByFact
                : null
        );

    /// <summary>
    /// In words, or told: all that the expert said was done, and it still is as it was. Where the expert's steps came last, the trouble
    /// itself says so.
    /// </summary>
    public static Clue? DidNotHelp(Scene scene) =>
        WordsOfTalk.DidNotHelp.Find(scene.Post)
        ?? (WordsOfTalk.AsTold.In(scene.Post) ? WordsOfTalk.Still.Find(scene.Post) : null)
        ?? (StepsCameLast(scene) && Told(scene) && WordsOfTalk.AsTold.In(scene.Post) ? Clue.ByFact : null);

    private static bool Told(Scene scene) => scene.Shows("issue_in_words");

    private static bool StepsCameLast(Scene scene) =>
        scene.Situation.Case.State is CaseState.WithExpert && scene.Ours.TakeLast(1).Any(WordsOfTalk.Steps.In);

    /// <summary>The expert has done something already; nobody has said how it went.</summary>
    public static Clue? ExpertActed(Scene scene) =>
        WordsOfTalk.ExpertActed.Find(scene.Post)
        ?? (
            scene.Ours.TakeLast(1).Any(last => WordsOfTalk.ExpertActed.In(last) && !Future().IsMatch(last.Folded))
                ? Clue.ByFact
                : null
        );

    public static Clue? Expert(Scene scene) =>
        scene.Situation.Case.State is CaseState.WithExpert
        || scene.Situation.Case.HandedOff
        || scene.Ours.Any(WordsOfTalk.Expert.In)
            ? Clue.ByFact
            : WordsOfTalk.Expert.Find(scene.Post);

    /// <summary>After a week any question of ours is unanswered.</summary>
    private const double LongSince = 168;

    /// <summary>Our last turn asked whether it is solved, and came after the post.</summary>
    public static Clue? CheckBackUnanswered(Scene scene) =>
        OurTurnIsLast(scene) is not null
        && scene
            .Ours.TakeLast(1)
            .Any(last =>
                last.Folded.Contains('?', StringComparison.Ordinal)
                && (scene.Situation.Case.HoursSinceUs >= LongSince || WordsOfTalk.CheckBack.In(last))
            )
            ? Clue.ByFact
            : null;

    /// <summary>Our last turn came after the newest post.</summary>
    public static Clue? OurTurnIsLast(Scene scene) =>
        scene.Situation.Case is { HoursSinceUs: { } us, HoursSinceThem: { } them } && us < them ? Clue.ByFact : null;

    public static Clue? PictureAskedFor(Scene scene) =>
        scene.Ours.TakeLast(2).Any(WordsOfTalk.AsksPicture.In) ? Clue.ByFact : null;

    /// <summary>Nothing said about whether it works: "delivered" is not "solved".</summary>
    public static Clue? OutcomeUnsaid(Scene scene) =>
        Silent.In(scene.Post) || !scene.Shows("solved_in_words") ? Clue.ByFact : null;

    private static bool Thumb(Scene scene) =>
        SignalsOfMatter.Words(scene.Post.Folded) <= 2 && SignalsOfMood.Marks(scene, WordsOfMood.JoyMarks) > 0;

    // the same things are named as before: two words of five letters or more in common
    private static bool SameMatter(Scene scene)
    {
        var before = scene
            .Theirs.SelectMany(text => LongWord().Matches(text.Folded))
            .Select(word => word.Value)
            .ToHashSet(StringComparer.Ordinal);
        return LongWord().Matches(scene.Post.Folded).Any(word => before.Contains(word.Value));
    }

    [GeneratedRegex(@"\b\p{L}{4,}\b", RegexOptions.None, 1000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"[^.!?\s][^.!?]*(?:[.!]|$)", RegexOptions.None, 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\b(?:will|ll|tomorrow|going to|wird|morgen|kommt)\b", RegexOptions.None, 1000)]
    private static partial Regex Future();

    [GeneratedRegex(
        @"^\W{0,5}(?:\w{1,12}\W{1,3}){0,6}[\w-]{0,8}\d{3,}[\w-]{0,12}\W{0,5}$|^\W{0,3}[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,10}\W{0,3}$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex BareData();
}
