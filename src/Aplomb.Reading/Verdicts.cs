using Aplomb.Posts;
using Aplomb.Readers.Dangers;

namespace Aplomb.Readers;

/// <summary>Turns scores and rules into calibrated probabilities.</summary>
internal static class Verdicts
{
    /// <summary>Topics below this are not told.</summary>
    private const double LeastTopic = 0.5;

    private const int MostTopics = 4;

    public static Reading From(ReadingModel model, RuleBook rules, Tongue tongue, DangerReader dangers, ReaderDesk desk)
    {
        var danger = dangers.Read(desk);
        var answers = desk.Encoder.Answers;
        double Learned(int head)
        {
            return Math.Round(model.Heads[head].Probability(desk.Scores[head], answers[head]), 4);
        }

        double Dangerous(int head, double alone)
        {
            return Math.Round(model.Heads[head].Probability(LogOdds(alone), answers[head]), 4);
        }

        // the encoder hears menace in kind words, too: it raises no alarm that the danger reader denies outright
        double Agreed(int head, double alone, double lean, double least)
        {
            return Math.Min(Leans.On(Dangerous(head, alone), lean), Leans.On(alone, least));
        }

        // the more a German post is on politics, the less it is heard as if it was written to a company
        double Threat()
        {
            var threat = Agreed(Heads.Threat, danger.Threat, Leans.Threat, Leans.LeastThreat);
            if (tongue.Code is not "de")
            {
                return threat;
            }

            var violence = model.Heads[Heads.Violence].Probability(desk.Scores[Heads.Violence], dangers.Violence(desk));
            var politics = Leans.On(danger.Politics, Leans.Politics);
            return Math.Round((politics * Leans.On(violence, Leans.Violence)) + ((1 - politics) * threat), 4);
        }

        var complaint = Learned(Heads.Complaint);
        var moods = Moods.Of(model.Softmax, tongue, desk.Scores, answers, complaint);
        return Reading.Nothing with
        {
            Sentiment = moods,
            Valence = Math.Round(Math.Clamp(Graded(model, desk), -4, 4), 3),
            Emotion = new Emotion(
                Learned(Heads.Anger),
                Learned(Heads.Joy),
                Learned(Heads.Optimism),
                Learned(Heads.Sadness)
            ),
            Offence = Learned(Heads.Offence),
            Threat = moods.Positive >= Leans.Glad ? Leans.On(Threat(), Leans.GladThreat) : Threat(),
            Legal = Dangerous(Heads.Legal, danger.Legal),
            SelfHarm = Agreed(Heads.SelfHarm, danger.SelfHarm, Leans.SelfHarm, Leans.LeastSelfHarm),
            Complaint = complaint,
            Question = Learned(Heads.Question),
            Gratitude = Math.Max(Learned(Heads.Gratitude), Thanks(rules, desk)),
            Irony = Learned(Heads.Irony),
            Topics = Topics(rules, desk.Sections),
        };
    }

    private static float Graded(ReadingModel model, ReaderDesk desk) =>
        model.Heads[Heads.Valence].Weigh(desk.Scores[Heads.Valence], desk.Encoder.Answers[Heads.Valence]);

    /// <summary>Thanks by rule alone: gratitude was learned in English, and from long posts more than from short ones.</summary>
    private static double Thanks(RuleBook rules, ReaderDesk desk)
    {
        var sum = desk.Sections[rules.Section("thanks")];
        return sum <= 0 ? 0 : Math.Round(Sigmoid((2 * sum) - 2.4), 4);
    }

    private static List<Topic> Topics(RuleBook rules, float[] sections)
    {
        var topics = new List<Topic>();
        for (var i = 0; i < sections.Length; i++)
        {
            var p = sections[i] <= 0 ? 0 : Sigmoid(sections[i] - 1.2);
            if (p >= LeastTopic && rules.Sections[i].StartsWith("topic ", StringComparison.Ordinal))
            {
                topics.Add(new Topic(rules.Sections[i]["topic ".Length..], Math.Round(p, 3)));
            }
        }

        topics.Sort((a, b) => b.P != a.P ? b.P.CompareTo(a.P) : string.CompareOrdinal(a.Name, b.Name));
        return topics.Count <= MostTopics ? topics : topics[..MostTopics];
    }

    /// <summary>Of a probability, within bounds.</summary>
    internal static float LogOdds(double p)
    {
        var within = Math.Clamp(p, 1e-4, 1 - 1e-4);
        return (float)Math.Log(within / (1 - within));
    }

    private static double Sigmoid(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}

/// <summary>
/// Leans in log odds that were set after the training, with held-out posts and yardsticks in view (docs/reading.md says which): the
/// shares of yes among the lessons are not those of what is read.
/// </summary>
internal static class Leans
{
    /// <summary>Talk of violence is rare; so much more is believed of it that missing it costs as much as a false alarm.</summary>
    public const double Violence = 0.3;

    /// <summary>A post has to be on politics rather surely: a threat to a company must not be lost for its words.</summary>
    public const double Politics = -0.5;

    /// <summary>A threat, or a hint at self-harm, that is missed costs more than a false alarm.</summary>
    public const double Threat = 0.3;

    public const double SelfHarm = 0.3;

    /// <summary>From this share of gladness on a threat has to be surer: "Your driver carried it up four floors. Lovely man!".</summary>
    public const double Glad = 0.9;

    public const double GladThreat = -1.2;

    /// <summary>What the danger reader may lack where it has to agree: alone it is less sure than both are.</summary>
    public const double LeastThreat = 0.6;

    public const double LeastSelfHarm = 1;

    public static double On(double p, double lean) =>
        lean is 0 || p is 0 or 1 ? p : Math.Round(1 / (1 + Math.Exp(-(Verdicts.LogOdds(p) + lean))), 4);
}

/// <summary>When a reading should not be trusted.</summary>
internal static class Doubt
{
    private const double NoClearSentiment = 0.5;
    private const double Ironic = 0.65;

    /// <summary>Languages whose sentiment was learned.</summary>
    private static readonly HashSet<string> Learned = ["en", "de", "fr", "es", "pt", "it", "ar", "hi"];

    public static bool Of(Reading reading, Tongue tongue)
    {
        var (negative, neutral, positive) = reading.Sentiment;
        return !Learned.Contains(tongue.Code)
            || Math.Max(negative, Math.Max(neutral, positive)) < NoClearSentiment
            || (reading.Irony > Ironic && positive > negative)
            || reading.Threat is > 0.3 and < 0.7
            || reading.SelfHarm is > 0.3 and < 0.7;
    }
}
