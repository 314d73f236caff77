using System.Security.Cryptography;
using System.Text;
using Aplomb.Posts;

namespace Aplomb.Modules.Intake;

/// <summary>Which column of a file holds which part of a post: found by name, or told with <c>--map part=column</c>.</summary>
internal sealed class CsvColumns
{
    /// <summary>The names that we know each part by, most telling first.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["id"] = ["id", "post_id", "msg_id", "message_id", "tweet_id", "comment_id", "status_id"],
        ["handle"] = ["author_handle", "handle", "username", "user_name", "screen_name", "author", "user", "from"],
        ["author"] = ["author_id", "user_id", "from_id", "person_id"],
        ["name"] = ["author_name", "display_name", "full_name", "name"],
        ["at"] =
        [
            "posted_at",
            "at",
            "created_at",
            "created",
            "published_at",
            "timestamp",
            "datetime",
            "date",
            "time",
            "dt",
        ],
        ["text"] = ["text", "body", "message", "content", "comment", "post", "tweet", "review"],
        ["kind"] = ["kind", "type"],
        ["public"] = ["public", "is_public"],
        ["parent"] = ["parent", "parent_id", "in_reply_to", "in_reply_to_id", "in_response_to_tweet_id"],
        ["thread"] = ["thread", "thread_id", "conversation_id"],
        ["url"] = ["url", "link", "permalink"],
    };

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly int _width;

    /// <exception cref="FormatException">A needed part has no column, or the map names what is not there.</exception>
    public CsvColumns(IReadOnlyList<string> header, IReadOnlyDictionary<string, string> map)
    {
        _width = header.Count;
        var names = header.Select(name => name.Trim('\uFEFF', ' ').ToLowerInvariant()).ToList();
        foreach (var (part, column) in map)
        {
            var place = names.IndexOf(column.ToLowerInvariant());
            _places[part] =
                !Known.ContainsKey(part)
                    ? throw new FormatException(
                        $"`{part}` is no part of a post; the parts are {string.Join(", ", Known.Keys)}."
                    )
                : place < 0
                    ? throw new FormatException(
                        $"There is no column `{column}`; the columns are {string.Join(", ", names)}."
                    )
                : place;
        }

        foreach (var (part, known) in Known)
        {
            var place = known.Select(name => names.IndexOf(name)).FirstOrDefault(at => at >= 0, -1);
            if (place >= 0 && !_places.ContainsValue(place))
            {
                _places.TryAdd(part, place);
            }
        }

        Unused = [.. names.Where((_, at) => !_places.ContainsValue(at))];
        RefuseMissing(names);
    }

    /// <summary>Columns that say nothing to us.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>Makes a post of a record.</summary>
    /// <exception cref="FormatException">A part cannot be read; the message says which.</exception>
    public IncomingPost Read(IReadOnlyList<string> fields, DateTimeOffset now)
    {
        if (fields.Count != _width)
        {
            throw new FormatException($"The row has {fields.Count} fields; the header has {_width}.");
        }

        var handle = (Part(fields, "handle") ?? Part(fields, "author") ?? "").TrimStart('@');
        var kind = Kind(Part(fields, "kind"));
        var post = new IncomingPost(
            Part(fields, "id") ?? IdOf(fields),
            kind,
            new Author(Part(fields, "author") ?? handle, handle, Part(fields, "name")),
            Part(fields, "text") ?? "",
            Moment.Read(Part(fields, "at")),
            Truth(Part(fields, "public")) ?? (kind is not PostKind.Message),
            Part(fields, "parent"),
            Part(fields, "thread"),
            Part(fields, "url")
        );
        return Bounds.FaultIn(post, now) is { } fault ? throw new FormatException(fault) : post;
    }

    private void RefuseMissing(List<string> names)
    {
        foreach (var part in (string[])["handle", "at", "text"])
        {
            if (!_places.ContainsKey(part) && !(part is "handle" && _places.ContainsKey("author")))
            {
                throw new FormatException(
                    $"No column looks like `{part}` among {string.Join(", ", names)}. Name it with --map {part}=COLUMN."
                );
            }
        }
    }

    private string? Part(IReadOnlyList<string> fields, string part) =>
        _places.TryGetValue(part, out var at) && fields[at].Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A row without an id is known again by all that it says.</summary>
    private static string IdOf(IReadOnlyList<string> fields) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', fields))))[..32];

    private static PostKind Kind(string? value) =>
        value is null ? PostKind.Comment
        : value.ToLowerInvariant() is "dm" ? PostKind.Message
        : Enum.TryParse<PostKind>(value, ignoreCase: true, out var kind) && !char.IsDigit(value[0]) ? kind
        : throw new FormatException(
            $"`kind` is “{Short(value)}”; expected comment, mention, reply, review, quote or message."
        );

    private static bool? Truth(string? value) =>
        value?.ToLowerInvariant() switch
        {
            null => null,
            "true" or "1" or "yes" => true,
            "false" or "0" or "no" => false,
            _ => throw new FormatException($"`public` is “{Short(value)}”; expected true or false."),
        };

    private static string Short(string value) => value.Length > 40 ? value[..40] + "…" : value;
}
