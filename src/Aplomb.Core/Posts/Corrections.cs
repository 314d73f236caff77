namespace Aplomb.Posts;

/// <summary>Puts a reading right where a person has said so. What the person said holds for this post, whatever the models say.</summary>
public static class Corrections
{
    /// <summary>As sure as somebody is who has read the post: not 1, for people err too.</summary>
    private const double Sure = 0.97;

    /// <summary>Anger that a good or even mood leaves, at most.</summary>
    private const double Calm = 0.2;

    /// <summary>The reading with what people put right, oldest first: the last word on a field counts.</summary>
    public static Reading Settle(Reading reading, IEnumerable<Correction> corrections) =>
        corrections.Aggregate(reading, static (so, one) => Settle(so, one));

    private static Reading Settle(Reading reading, Correction correction)
    {
        var p = correction.To is ReadAnswer.Yes ? Sure : 1 - Sure;
        var settled = correction.Field switch
        {
            ReadField.Mood => InMood(reading, correction.To),
            ReadField.Offence => reading with { Offence = p },
            ReadField.Threat => reading with { Threat = Math.Min(reading.Threat, 1 - Sure) },
            ReadField.Complaint => reading with { Complaint = p },
            ReadField.Question => reading with { Question = p },
            ReadField.Gratitude => reading with { Gratitude = p },
            ReadField.Irony => reading with { Irony = p },
            ReadField.Ours => reading with { Ours = p },
            _ => reading,
        };
        return settled with { Unsure = false };
    }

    private static Reading InMood(Reading reading, ReadAnswer mood)
    {
        const double Rest = (1 - Sure) / 2;
        var calmed = reading.Emotion with { Anger = Math.Min(reading.Emotion.Anger, Calm) };
        return mood switch
        {
            ReadAnswer.Negative => reading with
            {
                Sentiment = new Sentiment(Sure, Rest, Rest),
                Valence = Math.Min(reading.Valence, -1),
                Emotion = reading.Emotion with { Joy = Math.Min(reading.Emotion.Joy, Calm) },
            },
            ReadAnswer.Positive => reading with
            {
                Sentiment = new Sentiment(Rest, Rest, Sure),
                Valence = Math.Max(reading.Valence, 1),
                Emotion = calmed,
            },
            _ => reading with
            {
                Sentiment = new Sentiment(Rest, Sure, Rest),
                Valence = Math.Clamp(reading.Valence, -0.5, 0.5),
                Emotion = calmed,
            },
        };
    }
}
