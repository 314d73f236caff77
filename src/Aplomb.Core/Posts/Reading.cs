namespace Aplomb.Posts;

/// <summary>
/// What a post says, with the words that it rests on. Every score is a calibrated probability in [0, 1] unless said
/// otherwise; <see cref="Nothing"/> is the reading of an empty text.
/// </summary>
public sealed record Reading
{
    /// <summary>An ISO 639-1 code, or <c>und</c> where the language is not known.</summary>
    public required string Language { get; init; }

    public required Sentiment Sentiment { get; init; }

    /// <summary>How good or bad it sounds, from -4 (worst) to 4 (best).</summary>
    public required double Valence { get; init; }

    public required Emotion Emotion { get; init; }

    /// <summary>Insults, slurs, swearing at somebody.</summary>
    public required double Offence { get; init; }

    /// <summary>Violence, stalking, doxxing, sabotage: a colleague would be afraid.</summary>
    public required double Threat { get; init; }

    /// <summary>A formal step: lawyer, court, regulator.</summary>
    public required double Legal { get; init; }

    /// <summary>A hint that the writer, or somebody close, may not want to live.</summary>
    public required double SelfHarm { get; init; }

    public required double Complaint { get; init; }

    /// <summary>A real wish to know something.</summary>
    public required double Question { get; init; }

    public required double Gratitude { get; init; }

    public required double Irony { get; init; }

    /// <summary>Whether it is about our brand at all; null where no brand profile is known.</summary>
    public double? Ours { get; init; }

    /// <summary>What it is about, likeliest first.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>The reader does not trust its own scores here: a person should look.</summary>
    public required bool Unsure { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The reading of a post without words.</summary>
    public static Reading Nothing { get; } =
        new()
        {
            Language = "und",
            Sentiment = new Sentiment(Negative: 0, Neutral: 1, Positive: 0),
            Valence = 0,
            Emotion = new Emotion(Anger: 0, Joy: 0, Optimism: 0, Sadness: 0),
            Offence = 0,
            Threat = 0,
            Legal = 0,
            SelfHarm = 0,
            Complaint = 0,
            Question = 0,
            Gratitude = 0,
            Irony = 0,
            Unsure = true,
        };
}

/// <summary>Three probabilities that add up to 1.</summary>
public sealed record Sentiment(double Negative, double Neutral, double Positive);

/// <summary>Four probabilities, each on its own.</summary>
public sealed record Emotion(double Anger, double Joy, double Optimism, double Sadness);

/// <param name="Name">A short English name: <c>delivery</c>, <c>billing</c>.</param>
/// <param name="P">How likely, in [0, 1].</param>
public sealed record Topic(string Name, double P);

/// <summary>A stretch of the text that a score rests on.</summary>
/// <param name="About">The field of the reading: <c>anger</c>, <c>complaint</c>.</param>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Weight">How much it adds to the score, in the model's own unit; larger is more.</param>
public sealed record Evidence(string About, int Start, int Length, double Weight);
