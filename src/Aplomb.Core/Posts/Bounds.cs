namespace Aplomb.Posts;

/// <summary>How large the parts of a post may be. What is larger is refused with its name, never cut in silence.</summary>
public static class Bounds
{
    /// <summary>Longest text, in UTF-16 units. The longest that a network allows is far below.</summary>
    public const int Text = 100_000;

    /// <summary>Longest id of a post, a talk or an author.</summary>
    public const int Id = 512;

    public const int Name = 512;
    public const int Url = 2048;

    /// <summary>Before this, no social network stood.</summary>
    public static readonly DateTimeOffset Earliest = new(1995, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How far a network's clock may be ahead of ours.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    /// <summary>What is wrong with a post, in words that name the part; null where nothing is.</summary>
    public static string? FaultIn(IncomingPost post, DateTimeOffset now) =>
        Part("id", post.Id, Id, needed: true)
        ?? Part("author.id", post.Author.Id, Id, needed: true)
        ?? Part("author.handle", post.Author.Handle, Name, needed: true)
        ?? Part("author.name", post.Author.Name, Name, needed: false)
        ?? Part("text", post.Text, Text, needed: false)
        ?? Part("parent", post.Parent, Id, needed: false)
        ?? Part("thread", post.Thread, Id, needed: false)
        ?? Part("url", post.Url, Url, needed: false)
        ?? (post.At < Earliest ? $"`at` is {post.At:yyyy-MM-dd}, before there were social networks." : null)
        ?? (post.At > now + Ahead ? $"`at` is {post.At:yyyy-MM-dd HH:mm}, which is in the future." : null);

    private static string? Part(string name, string? value, int longest, bool needed) =>
        string.IsNullOrEmpty(value) ? (needed ? $"`{name}` is missing." : null)
        : value.Length > longest ? $"`{name}` is longer than {longest:N0} characters."
        : value.Contains('\0', StringComparison.Ordinal) ? $"`{name}` holds a NUL character."
        : HasLoneSurrogate(value) ? $"`{name}` holds half a character (a lone surrogate)."
        : null;

    private static bool HasLoneSurrogate(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
