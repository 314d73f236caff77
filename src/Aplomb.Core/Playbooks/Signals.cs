using System.Collections.Frozen;

namespace Aplomb.Playbooks;

/// <summary>
/// What the words of a talk show, by the names that a playbook uses under <c>shows</c>. Each sign is a pure predicate over a
/// situation and answers with the words that it rests on. Word lists carry English and German, for danger a few more
/// languages; the scores of the reading are asked where the lists are silent.
/// </summary>
public static class Signals
{
    public static FrozenDictionary<string, Func<Scene, Clue?>> All { get; } =
        new Dictionary<string, Func<Scene, Clue?>>(StringComparer.Ordinal)
        {
            ["threat"] = SignalsOfDanger.Threat,
            ["doxxing"] = SignalsOfDanger.Doxxing,
            ["own_data"] = SignalsOfDanger.OwnPrivateData,
            ["order_number"] = SignalsOfDanger.OrderNumber,
            ["self_harm"] = SignalsOfDanger.SelfHarm,
            ["legal"] = SignalsOfDanger.Legal,
            ["regulator_or_press"] = SignalsOfDanger.RegulatorOrPress,
            ["bodily_harm"] = SignalsOfDanger.BodilyHarm,
            ["child"] = SignalsOfDanger.Child,
            ["reports_danger"] = SignalsOfDanger.ReportsDanger,
            ["can_hide"] = SignalsOfCrowd.CanHide,
            ["hate"] = SignalsOfCrowd.Hate,
            ["spam"] = SignalsOfCrowd.Spam,
            ["fraud"] = SignalsOfCrowd.Fraud,
            ["self_promotion"] = SignalsOfCrowd.SelfPromotion,
            ["machine"] = SignalsOfCrowd.Machine,
            ["rant"] = SignalsOfCrowd.Rant,
            ["mockery"] = SignalsOfCrowd.Mockery,
            ["rude_defender"] = SignalsOfCrowd.RudeDefender,
            ["own_matter"] = SignalsOfCrowd.OwnMatter,
            ["slogan"] = SignalsOfCrowd.Slogan,
            ["answered_twice"] = SignalsOfCrowd.AnsweredTwice,
            ["praise"] = SignalsOfMood.Praise,
            ["thanks"] = SignalsOfMood.Thanks,
            ["displeased"] = SignalsOfMood.Displeased,
            ["heated"] = SignalsOfMood.Heated,
            ["insulted"] = SignalsOfMood.Insulted,
            ["sarcasm"] = SignalsOfMood.Sarcasm,
            ["joy"] = SignalsOfMood.Joy,
            ["laughing"] = SignalsOfMood.Laughing,
            ["issue_in_words"] = SignalsOfMatter.IssueInWords,
            ["bare_issue"] = scene => WordsOfMatter.Issue.Find(scene.Post),
            ["clear_issue"] = SignalsOfMatter.ClearIssue,
            ["complaint"] = SignalsOfMatter.Complaint,
            ["question"] = SignalsOfMatter.Question,
            ["plain_question"] = SignalsOfMatter.PlainQuestion,
            ["vague_question"] = SignalsOfMatter.VagueQuestion,
            ["technical"] = SignalsOfMatter.TechnicalMatter,
            ["own_case"] = SignalsOfMatter.OwnCase,
            ["pile_on"] = SignalsOfMatter.PileOn,
            ["asks_money"] = SignalsOfMatter.AsksMoney,
            ["wrong_company"] = SignalsOfMatter.OtherFirm,
            ["perhaps_wrong_company"] = SignalsOfMatter.PerhapsOtherFirm,
            ["mix_up_seen"] = SignalsOfMatter.MixUpSeen,
            ["picture_only"] = SignalsOfMatter.PictureOnly,
            ["solved_in_words"] = SignalsOfTalk.SolvedInWords,
            ["solved_by_customer"] = SignalsOfTalk.SolvedByCustomer,
            ["bitter"] = SignalsOfTalk.Bitter,
            ["relapse"] = SignalsOfTalk.Relapse,
            ["bad_process"] = SignalsOfTalk.BadProcess,
            ["refuses_private"] = SignalsOfTalk.RefusesPrivate,
            ["private_offered"] = SignalsOfTalk.PrivateOffered,
            ["hands_over_data"] = SignalsOfTalk.HandsOverData,
            ["asks_news"] = SignalsOfTalk.AsksNews,
            ["asks_news_in_words"] = SignalsOfTalk.AsksNewsInWords,
            ["noted"] = SignalsOfTalk.Noted,
            ["gift_in_talk"] = SignalsOfTalk.GiftInTalk,
            ["negative_post_stands"] = SignalsOfTalk.NegativePostStands,
            ["removed_post"] = SignalsOfTalk.RemovedPost,
            ["declined_removal"] = SignalsOfTalk.DeclinedRemoval,
            ["not_understood"] = SignalsOfTalk.NotUnderstood,
            ["did_not_help"] = SignalsOfTalk.DidNotHelp,
            ["expert_acted"] = SignalsOfTalk.ExpertActed,
            ["expert"] = SignalsOfTalk.Expert,
            ["check_back_unanswered"] = SignalsOfTalk.CheckBackUnanswered,
            ["our_turn_is_last"] = SignalsOfTalk.OurTurnIsLast,
            ["picture_asked_for"] = SignalsOfTalk.PictureAskedFor,
            ["outcome_unsaid"] = SignalsOfTalk.OutcomeUnsaid,
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
