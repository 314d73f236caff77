using Aplomb.Posts;

namespace Aplomb.Networks.Sandbox;

/// <summary>How somebody takes things. It decides how fast they answer, how much they bear, and how they sound.</summary>
public enum Persona
{
    Patient,
    Heated,
    Sarcastic,

    /// <summary>Never satisfied, whatever we do.</summary>
    Ranter,
    Anxious,
    Brief,

    /// <summary>Praises us, or defends us.</summary>
    Warm,

    /// <summary>A child.</summary>
    Young,

    /// <summary>Never answers: spam, drive-by insults.</summary>
    Mute,
}

/// <summary>One made-up person with one issue, as a file in <c>Stories/</c> tells it. Times are minutes from the opening of the desk.</summary>
/// <remarks>Generated JSON code sets what a file leaves out to null, so defaults stand in the setters too.</remarks>
internal sealed record Story
{
    /// <summary>Unique over all files; the ids of the posts begin with it.</summary>
    public required string Id { get; init; }

    /// <summary>What the story is an example of: <c>gas-smell</c>, <c>sarcastic-thanks</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The network that the story seems to come from.</summary>
    public required string Place { get; init; }
    public required Persona Persona { get; init; }

    /// <summary>An ISO 639-1 code; there has to be a file in <c>Voices/</c> for it.</summary>
    public string Language
    {
        get;
        init => field = value ?? "en";
    } = "en";

    /// <summary>The display name; null for people who gave none.</summary>
    public string? Name { get; init; }
    public required string Handle { get; init; }

    /// <summary>The story under whose first post this person speaks.</summary>
    public string? Under { get; init; }

    /// <summary>How the first post came; by default as the place has it.</summary>
    public PostKind? As { get; init; }

    public required IReadOnlyList<StoryTurn> Talk { get; init; }

    /// <summary>What is said when none of us has answered by then.</summary>
    public IReadOnlyList<StoryTurn> IfUnanswered
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>A new wording of the first post.</summary>
    public StoryTurn? Edit { get; init; }

    /// <summary>The new wording of the first post once all is solved.</summary>
    public string? EditWhenSolved { get; init; }

    /// <summary>When the first post is taken back.</summary>
    public double? Gone { get; init; }

    /// <summary>How many concrete helps it takes; by default as the persona has it.</summary>
    public int? Needs { get; init; }

    /// <summary>What the person tells in private. Without it, nothing has to be private.</summary>
    public string? Detail { get; init; }

    /// <summary>A person may come to harm: only an answer that looks to safety first counts.</summary>
    public bool Safety { get; init; }

    /// <summary>Takes no private messages.</summary>
    public bool Closed { get; init; }

    /// <summary>Has already said that it is solved.</summary>
    public bool Solved { get; init; }

    /// <summary>Own words for some reactions; the voice of the persona serves for the rest.</summary>
    public Lines Says
    {
        get;
        init => field = value ?? new Lines();
    } = new();
}

/// <param name="At">Minutes from the opening of the desk; below 0 it was before.</param>
/// <param name="Us">Whether we said it.</param>
/// <param name="Private">Whether only the two of us read it.</param>
internal sealed record StoryTurn(double At, string Text, bool Us = false, bool Private = false);

/// <summary>The stories of one brand, as a file holds them.</summary>
internal sealed record StoryFile(string Brand, IReadOnlyList<Story> Stories);
