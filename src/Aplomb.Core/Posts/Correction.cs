namespace Aplomb.Posts;

/// <summary>What of a reading a person may put right. Signs of self-harm are never talked away.</summary>
public enum ReadField
{
    Mood,
    Offence,
    Threat,
    Complaint,
    Question,
    Gratitude,
    Irony,

    /// <summary>Whether it is about us.</summary>
    Ours,
}

/// <summary>What it should have been read as: one of the moods, or yes or no.</summary>
public enum ReadAnswer
{
    No,
    Yes,
    Negative,
    Neutral,
    Positive,
}

/// <summary>One thing that somebody put right in a reading.</summary>
public sealed record Correction(ReadField Field, ReadAnswer To)
{
    /// <summary>Every correction that makes sense. A threat can only be called a false alarm: what was missed needs a person, not a score.</summary>
    public static IReadOnlyList<Correction> All { get; } =
    [
        .. new[] { ReadAnswer.Negative, ReadAnswer.Neutral, ReadAnswer.Positive }.Select(mood => new Correction(
            ReadField.Mood,
            mood
        )),
        .. Enum.GetValues<ReadField>()
            .Where(field => field is not (ReadField.Mood or ReadField.Threat))
            .SelectMany(field => new[] { new Correction(field, ReadAnswer.Yes), new(field, ReadAnswer.No) }),
        new(ReadField.Threat, ReadAnswer.No),
    ];

    /// <summary>What a reading says in a field now, in the same words; null where it says nothing.</summary>
    public static ReadAnswer? Said(Reading reading, ReadField field) =>
        field switch
        {
            ReadField.Mood => Mood(reading.Sentiment),
            ReadField.Offence => YesNo(reading.Offence),
            ReadField.Threat => YesNo(reading.Threat),
            ReadField.Complaint => YesNo(reading.Complaint),
            ReadField.Question => YesNo(reading.Question),
            ReadField.Gratitude => YesNo(reading.Gratitude),
            ReadField.Irony => YesNo(reading.Irony),
            _ => reading.Ours is { } ours ? YesNo(ours) : null,
        };

    private static ReadAnswer YesNo(double p) => p >= 0.5 ? ReadAnswer.Yes : ReadAnswer.No;

    private static ReadAnswer Mood(Sentiment mood) =>
        mood.Negative >= Math.Max(mood.Neutral, mood.Positive) ? ReadAnswer.Negative
        : mood.Positive > mood.Neutral ? ReadAnswer.Positive
        : ReadAnswer.Neutral;
}
