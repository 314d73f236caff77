using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>Turns scores and rules into calibrated probabilities.</summary>
internal static class Verdicts
{
    /// <summary>The log odds of threat, formal step and self-harm where no rule speaks: all three are rare.</summary>
    private const double Rare = -4;

    /// <summary>Topics below this are not told.</summary>
    private const double LeastTopic = 0.5;

    private const int MostTopics = 4;

    public static Reading From(ReadingModel model, RuleBook rules, int language, ReaderDesk desk)
    {
        double Learned(int head)
        {
            return Math.Round(model.Heads[head].Probability(desk.Scores[head]), 4);
        }

        double Ruled(string section)
        {
            return Math.Round(Sigmoid(Rare + desk.Sections[rules.Section(section)]), 4);
        }

        return Reading.Nothing with
        {
            Sentiment = Sentiment(model.Softmax, language, desk.Scores),
            Valence = Math.Round(Math.Clamp(desk.Scores[Heads.Valence], -4, 4), 3),
            Emotion = new Emotion(
                Learned(Heads.Anger),
                Learned(Heads.Joy),
                Learned(Heads.Optimism),
                Learned(Heads.Sadness)
            ),
            Offence = Learned(Heads.Offence),
            Threat = Ruled("threat"),
            Legal = Ruled("legal"),
            SelfHarm = Ruled("self_harm"),
            Complaint = Learned(Heads.Complaint),
            Question = Learned(Heads.Question),
            Gratitude = Math.Max(Learned(Heads.Gratitude), Thanks(rules, desk)),
            Irony = Learned(Heads.Irony),
            Topics = Topics(rules, desk.Sections),
        };
    }

    /// <summary>
    /// Softmax over a linear map of the three scores: three rows of three weights and a shift, then three shifts for
    /// each language.
    /// </summary>
    /// <param name="language">Its number in the model; below 0 where it is unknown.</param>
    internal static Sentiment Sentiment(float[] softmax, int language, ReadOnlySpan<float> scores)
    {
        Span<double> parts = stackalloc double[3];
        for (var i = 0; i < 3; i++)
        {
            parts[i] = softmax[(i * 4) + 3] + (language < 0 ? 0 : softmax[12 + (language * 3) + i]);
            for (var j = 0; j < 3; j++)
            {
                parts[i] += softmax[(i * 4) + j] * scores[j];
            }
        }

        var top = Math.Max(parts[0], Math.Max(parts[1], parts[2]));
        var (negative, neutral, positive) = (
            Math.Exp(parts[0] - top),
            Math.Exp(parts[1] - top),
            Math.Exp(parts[2] - top)
        );
        var sum = negative + neutral + positive;
        var (n, p) = (Math.Round(negative / sum, 4), Math.Round(positive / sum, 4));
        return new Sentiment(n, Math.Round(1 - n - p, 4), p);
    }

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

    private static double Sigmoid(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
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
