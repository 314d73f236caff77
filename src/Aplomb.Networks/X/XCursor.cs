using System.Text.Json;

namespace Aplomb.Networks.X;

/// <summary>Up to where we have read. X lists the newest first, so a walk goes from the top down to what we know.</summary>
/// <param name="Since">The newest mention that we know.</param>
/// <param name="Top">The newest of the walk that is under way; null where none is.</param>
/// <param name="Page">Where that walk goes on.</param>
/// <param name="Ours">The newest post of our own that we know.</param>
/// <param name="Watch">The newest post that we found by words.</param>
/// <param name="Talk">The newest private message that we know.</param>
/// <param name="TalkAt">When we last looked for private messages: X allows that once a minute.</param>
internal sealed record XCursor(
    string? Since = null,
    string? Top = null,
    string? Page = null,
    string? Ours = null,
    string? Watch = null,
    string? Talk = null,
    DateTimeOffset? TalkAt = null
)
{
    public string Write() => JsonSerializer.Serialize(this, XJson.Default.XCursor);

    /// <summary>A cursor that nobody can read begins again: what is known already does no harm.</summary>
    public static XCursor Read(string? cursor)
    {
        try
        {
            return cursor is null ? new XCursor() : JsonSerializer.Deserialize(cursor, XJson.Default.XCursor) ?? new();
        }
        catch (JsonException)
        {
            return new XCursor();
        }
    }
}
