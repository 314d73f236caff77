using System.Text.Json;

namespace Aplomb.Networks.Bluesky;

/// <summary>Up to where we have read. The network lists the newest first, so a walk goes from the top down to what we know.</summary>
/// <param name="Since">All until here is known.</param>
/// <param name="Top">The newest of the walk that is under way; null where none is.</param>
/// <param name="Page">Where that walk goes on.</param>
/// <param name="Chat">The network's own cursor of private messages.</param>
/// <param name="Deep">When we last looked back far behind what is known.</param>
internal sealed record BlueskyCursor(
    DateTimeOffset Since,
    DateTimeOffset? Top = null,
    string? Page = null,
    string? Chat = null,
    DateTimeOffset? Deep = null
)
{
    public string Write() => JsonSerializer.Serialize(this, BlueskyJson.Default.BlueskyCursor);

    /// <summary>A cursor that nobody can read begins again: what is known already does no harm.</summary>
    public static BlueskyCursor Read(string? cursor, DateTimeOffset from)
    {
        try
        {
            return cursor is null
                ? new BlueskyCursor(from)
                : JsonSerializer.Deserialize(cursor, BlueskyJson.Default.BlueskyCursor)!;
        }
        catch (JsonException)
        {
            return new BlueskyCursor(from);
        }
    }
}
