using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>Which scores of a reading learn on the desk, and how they are moved.</summary>
internal static class LearntHeads
{
    public const int Count = 10;

    private const int Negative = 0;
    private const int Neutral = 1;
    private const int Positive = 2;
    private const int Anger = 3;
    private const int Offence = 4;
    private const int Complaint = 5;
    private const int Question = 6;
    private const int Gratitude = 7;
    private const int Irony = 8;
    private const int Ours = 9;

    /// <summary>Where a brand has said nothing of itself, most posts are about it.</summary>
    private const double MostlyOurs = 0.9;

    /// <summary>Nothing is quite sure.</summary>
    private const double Surest = 0.9999;

    /// <summary>What a correction asks of each score that it concerns.</summary>
    public static IEnumerable<HeadLesson> Lessons(
        Reading reading,
        Correction correction,
        (uint Key, float Weight)[] parts
    )
    {
        if (correction.Field is ReadField.Mood)
        {
            yield return Lesson(Negative, reading.Sentiment.Negative, correction.To is ReadAnswer.Negative);
            yield return Lesson(Neutral, reading.Sentiment.Neutral, correction.To is ReadAnswer.Neutral);
            yield return Lesson(Positive, reading.Sentiment.Positive, correction.To is ReadAnswer.Positive);
            if (correction.To is not ReadAnswer.Negative)
            {
                yield return Lesson(Anger, reading.Emotion.Anger, higher: false);
            }
        }
        else if (Of(reading, correction.Field) is var (head, p))
        {
            yield return Lesson(head, p, correction.To is ReadAnswer.Yes);
        }

        HeadLesson Lesson(int head, double p, bool higher)
        {
            return new HeadLesson(head, higher ? 1 : -1, LogOdds(p), parts);
        }
    }

    /// <summary>The reading with its scores moved, in log odds.</summary>
    public static Reading Move(Reading reading, ReadOnlySpan<double> moves)
    {
        if (moves.IndexOfAnyExcept(0) < 0)
        {
            return reading;
        }

        return reading with
        {
            Sentiment = Mood(reading.Sentiment, moves),
            Valence = Math.Round(Math.Clamp(reading.Valence + ((moves[Positive] - moves[Negative]) / 2), -4, 4), 3),
            Emotion = reading.Emotion with { Anger = Moved(reading.Emotion.Anger, moves[Anger]) },
            Offence = Moved(reading.Offence, moves[Offence]),
            Complaint = Moved(reading.Complaint, moves[Complaint]),
            Question = Moved(reading.Question, moves[Question]),
            Gratitude = Moved(reading.Gratitude, moves[Gratitude]),
            Irony = Moved(reading.Irony, moves[Irony]),
            Ours = reading.Ours is null && moves[Ours] is 0 ? null : Moved(reading.Ours ?? MostlyOurs, moves[Ours]),
        };
    }

    private static (int Head, double P)? Of(Reading reading, ReadField field) =>
        field switch
        {
            ReadField.Offence => (Offence, reading.Offence),
            ReadField.Complaint => (Complaint, reading.Complaint),
            ReadField.Question => (Question, reading.Question),
            ReadField.Gratitude => (Gratitude, reading.Gratitude),
            ReadField.Irony => (Irony, reading.Irony),
            ReadField.Ours => (Ours, reading.Ours ?? MostlyOurs),
            _ => null,
        };

    private static Sentiment Mood(Sentiment mood, ReadOnlySpan<double> moves)
    {
        if (moves[Negative] is 0 && moves[Neutral] is 0 && moves[Positive] is 0)
        {
            return mood;
        }

        var (negative, neutral, positive) = (
            Moved(mood.Negative, moves[Negative]),
            Moved(mood.Neutral, moves[Neutral]),
            Moved(mood.Positive, moves[Positive])
        );
        var sum = negative + neutral + positive;
        var (n, p) = (Math.Round(negative / sum, 4), Math.Round(positive / sum, 4));
        return new Sentiment(n, Math.Round(1 - n - p, 4), p);
    }

    private static double Moved(double p, double by) =>
        by is 0 ? p : Math.Round(1 / (1 + Math.Exp(-(LogOdds(p) + by))), 4);

    private static double LogOdds(double p)
    {
        var inside = Math.Clamp(p, 1 - Surest, Surest);
        return Math.Log(inside / (1 - inside));
    }
}
