using Aplomb.Posts;

namespace Aplomb.Modules.Shell;

/// <summary>What of a reading was put right, as people say it.</summary>
internal static class CorrectionWords
{
    /// <summary>"Not a complaint", "In a good mood".</summary>
    public static string Of(Correction one) => Of(one.Field, one.To);

    /// <summary>What the desk had said, in the same words.</summary>
    public static string Of(ReadField field, ReadAnswer answer) =>
        (field, answer) switch
        {
            (ReadField.Mood, ReadAnswer.Negative) => "In a bad mood",
            (ReadField.Mood, ReadAnswer.Positive) => "In a good mood",
            (ReadField.Mood, _) => "Neither good nor bad",
            (ReadField.Offence, ReadAnswer.Yes) => "An insult",
            (ReadField.Offence, _) => "Not an insult",
            (ReadField.Threat, ReadAnswer.Yes) => "A threat",
            (ReadField.Threat, _) => "Not a threat",
            (ReadField.Complaint, ReadAnswer.Yes) => "A complaint",
            (ReadField.Complaint, _) => "Not a complaint",
            (ReadField.Question, ReadAnswer.Yes) => "A question",
            (ReadField.Question, _) => "Not a question",
            (ReadField.Gratitude, ReadAnswer.Yes) => "Thanks",
            (ReadField.Gratitude, _) => "No thanks",
            (ReadField.Irony, ReadAnswer.Yes) => "Not meant as it is said",
            (ReadField.Irony, _) => "Meant as it is said",
            (_, ReadAnswer.Yes) => "About us",
            _ => "Not about us",
        };

    /// <summary>The correction as a form sends it: <c>mood-positive</c>.</summary>
    public static string Key(Correction one) => $"{one.Field}-{one.To}".ToLowerInvariant();

    /// <summary>The correction of a key; null where there is none such.</summary>
    public static Correction? Of(string? key) =>
        Correction.All.FirstOrDefault(one => string.Equals(Key(one), key, StringComparison.OrdinalIgnoreCase));
}
