using System.Globalization;
using System.Text.Json.Serialization;
using Aplomb.Posts;

namespace Aplomb.Networks.Sandbox;

/// <summary>Something that one can read from a moment on: a post, its new wording, or that it is gone.</summary>
/// <param name="At">When it becomes visible.</param>
/// <param name="Post">The post as it then stands.</param>
internal sealed record Happening(DateTimeOffset At, IncomingPost Post)
{
    /// <summary>A story's chase: it is not said once we have answered that story.</summary>
    public string? UnlessAnswered { get; init; }

    /// <summary>Which wording of the post this is.</summary>
    public int Version { get; init; }

    /// <summary>The place in the forward order; also the cursor of whoever has read up to here.</summary>
    [JsonIgnore]
    public string Cursor => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks:D19}.{Post.Id}.{Version}");

    /// <summary>Whether a text is a cursor of ours.</summary>
    public static bool IsCursor(string? text) =>
        text?.Length > 20 && text[19] is '.' && text.AsSpan(0, 19).IndexOfAnyExceptInRange('0', '9') < 0;
}
