using System.Text.Json;
using Aplomb.Cases;
using Aplomb.Posts;

namespace Aplomb.Support;

/// <summary>Ordinary things; a test names only what it cares about.</summary>
internal static class A
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private static int _count;

    /// <summary>A moment this morning.</summary>
    public static DateTimeOffset At(double minutes = 0) => ManualTime.Monday.AddMinutes(minutes - 60);

    /// <summary>A public complaint of somebody.</summary>
    /// <param name="minutes">After eight in the morning, in minutes.</param>
    public static IncomingPost Post(
        string text = "My suitcase never arrived in Oslo.",
        string by = "nils",
        string? id = null,
        double minutes = 0,
        PostKind kind = PostKind.Comment,
        string? name = null,
        bool isPrivate = false,
        string? parent = null,
        string? thread = null,
        bool deleted = false
    ) =>
        new(
            id ?? $"p{Interlocked.Increment(ref _count)}",
            kind,
            new Author($"id-{by}", by, name),
            text,
            At(minutes),
            Public: !isPrivate,
            parent,
            thread,
            Url: null,
            deleted
        );

    /// <summary>A post as a line of the intake.</summary>
    public static string Line(IncomingPost post) => JsonSerializer.Serialize(post, Json);

    /// <summary>A line of the intake.</summary>
    public static string Line(
        string text = "My suitcase never arrived in Oslo.",
        string by = "nils",
        string? id = null
    ) => Line(Post(text, by, id));

    public static Actor Actor(string name = "Amara Nwosu") => new(Guid.CreateVersion7(ManualTime.Monday), name);

    /// <summary>A complaint that was read as one.</summary>
    public static ReadAs Read(
        Heat heat = Heat.Calm,
        bool safety = false,
        bool gratitude = false,
        bool complaint = true,
        bool softened = false
    ) =>
        new()
        {
            Language = "en",
            Heat = heat,
            Safety = safety,
            Gratitude = gratitude,
            Complaint = complaint,
            Softened = softened,
        };
}
