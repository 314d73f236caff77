using System.Text.Json;
using System.Text.Json.Serialization;
using Aplomb.Posts;

namespace Aplomb.Modules.Intake;

/// <summary>A post as a line of JSON: the form of the intake and of JSONL files.</summary>
internal static class PostLine
{
    /// <summary>Longest line in bytes.</summary>
    public const int Longest = 1024 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is no post; the message says which part, and what was expected.</exception>
    public static IncomingPost Read(ReadOnlySpan<byte> line, DateTimeOffset now)
    {
        if (line.Contains((byte)0))
        {
            throw new FormatException("The line holds a NUL byte.");
        }

        var post = Parse(line).ToPost();
        return Bounds.FaultIn(post, now) is { } fault ? throw new FormatException(fault) : post;
    }

    private static Wire Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<Wire>(line, Json) ?? throw new FormatException("Expected an object.");
        }
        catch (JsonException error)
        {
            throw new FormatException(Say(error), error);
        }
        catch (InvalidOperationException error)
        {
            throw new FormatException("The line holds half a character (a lone surrogate).", error);
        }
    }

    private static string Say(JsonException error)
    {
        var place = error.BytePositionInLine is { } at ? $" (byte {at + 1})" : "";
        return error.Path is { Length: > 2 } path
            ? $"`{path[2..]}` cannot be read{place}."
            : $"This is not a whole JSON object{place}.";
    }

    private sealed record Wire(
        string? Id,
        PostKind? Kind,
        WireAuthor? Author,
        string? Text,
        string? At,
        bool? Public,
        string? Parent,
        string? Thread,
        string? Url,
        bool? Deleted
    )
    {
        public IncomingPost ToPost() =>
            new(
                Id ?? throw Missing("id"),
                Kind ?? throw Missing("kind"),
                Author?.ToAuthor() ?? throw Missing("author"),
                Text ?? (Deleted is true ? "" : throw Missing("text")),
                Moment.Read(At),
                Public ?? throw Missing("public"),
                Parent,
                Thread,
                Url,
                Deleted ?? false
            );
    }

    private sealed record WireAuthor(string? Id, string? Handle, string? Name)
    {
        public Author ToAuthor() =>
            new(Id ?? throw Missing("author.id"), (Handle ?? throw Missing("author.handle")).TrimStart('@'), Name);
    }

    private static FormatException Missing(string part) => new($"`{part}` is missing.");
}
