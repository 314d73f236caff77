namespace Aplomb.Networks.Mastodon;

/// <summary>How far an account was read. Ids are opaque: they are handed back as they came, never compared.</summary>
/// <param name="Heard">The notification that we read on from; null where there was none yet.</param>
/// <param name="Older">While the first look goes back: where it goes on; null once it is over.</param>
/// <param name="Said">The post of our own that we read on from.</param>
internal sealed record MastodonCursor(string? Heard = null, string? Older = null, string? Said = null)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static MastodonCursor Read(string? cursor)
    {
        var parts = (cursor ?? "").Split(' ');
        return parts.Length is 3 ? new(Part(parts[0]), Part(parts[1]), Part(parts[2])) : new();
    }

    public override string ToString() => $"{Part(Heard, "-")} {Part(Older, "-")} {Part(Said, "-")}";

    private static string Part(string? id, string none) => id is null ? none : $"={Uri.EscapeDataString(id)}";

    private static string? Part(string part) => part.StartsWith('=') ? Uri.UnescapeDataString(part[1..]) : null;
}
