using Aplomb.Posts;

namespace Aplomb.Cases;

/// <summary>
/// What a post was read as when it came: the few judgements that a case remembers. The scores themselves can be read again
/// from the words; these stay as they were.
/// </summary>
public sealed record ReadAs
{
    /// <summary>From here on a score counts as a yes.</summary>
    public const double Likely = 0.5;

    /// <summary>Above, a post is about us; <see cref="NotOurs"/> and below, about somebody else. Between, we would ask.</summary>
    public const double IsOurs = 2.0 / 3;

    public const double NotOurs = 1.0 / 3;

    public required string Language { get; init; }
    public required Heat Heat { get; init; }

    /// <summary>Somebody may come to harm: a threat or a hint of self-harm. Goes before everything.</summary>
    public bool Safety { get; init; }
    public bool Legal { get; init; }
    public bool Complaint { get; init; }
    public bool Question { get; init; }
    public bool Gratitude { get; init; }
    public bool WrongCompany { get; init; }

    /// <summary>Shown as a plain line first, the words on request.</summary>
    public bool Softened { get; init; }
    public bool Unsure { get; init; }

    /// <summary>What it is most likely about, if anything.</summary>
    public string? Topic { get; init; }

    /// <summary>Judges a reading.</summary>
    public static ReadAs Of(Reading reading, string text) =>
        new()
        {
            Language = reading.Language,
            Heat = Heats.Of(reading, text),
            Safety = reading.Threat >= Heats.Threatens || reading.SelfHarm >= Likely,
            Legal = reading.Legal >= Likely,
            Complaint = reading.Complaint >= Likely,
            Question = reading.Question >= Likely,
            Gratitude = reading.Gratitude >= Likely,
            WrongCompany = reading.Ours is <= NotOurs,
            Softened = PlainLine.Softens(reading),
            Unsure = reading.Unsure,
            Topic = reading.Topics is [{ P: >= Likely } first, ..] ? first.Name : null,
        };
}
