using System.Globalization;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>The people and posts of the stand-in for X, and what they do behind the back of our connector.</summary>
internal sealed class XPlace(TimeProvider time)
{
    public const string Us = "1111111111111111111";
    private const long Beginning = 1288834974657;
    private readonly Lock _gate = new();
    private long _last;

    public Dictionary<string, (string Username, string Name)> People { get; } =
        new(StringComparer.Ordinal) { [Us] = ("brightwater", "Brightwater") };

    public List<Said> Posts { get; } = [];

    public List<Message> Messages { get; } = [];

    public HashSet<string> Muted { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Liked { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom nobody may write to.</summary>
    public HashSet<string> Shut { get; } = new(StringComparer.Ordinal);

    /// <summary>What a test or a request does, nobody beside it.</summary>
    public T Alone<T>(Func<T> act)
    {
        lock (_gate)
        {
            return act();
        }
    }

    /// <summary>The id of somebody, made where nobody is called so yet.</summary>
    public string Person(string username)
    {
        var known = People.FirstOrDefault(one => one.Value.Username == username).Key;
        if (known is null)
        {
            known = (2_000_000_000_000_000_000 + People.Count).ToString(CultureInfo.InvariantCulture);
            People[known] = (username, char.ToUpperInvariant(username[0]) + username[1..]);
        }

        return known;
    }

    /// <summary>Somebody posts. An answer gets the names before it that X puts there.</summary>
    public Said Post(string author, string text, string? under = null, string? quotes = null)
    {
        lock (_gate)
        {
            var parent = under is null ? null : Find(under);
            var names = parent is null || parent.Author == author ? "" : $"@{People[parent.Author].Username} ";
            var id = NewId();
            var said = new Said
            {
                Id = id,
                Author = author,
                Text = names + text,
                Begin = names.Length,
                At = time.GetUtcNow(),
                Parent = under,
                Quotes = quotes,
                Talk = parent?.Talk ?? id,
            };
            said.Versions.Add(id);
            Posts.Add(said);
            return said;
        }
    }

    /// <summary>An edit is a new post there, with an id of its own; the old one stays as it was.</summary>
    public void Change(string post, string text)
    {
        lock (_gate)
        {
            var before = Find(post)!;
            var after = before with { Id = NewId(), Text = before.Text[..before.Begin] + text };
            before.Versions.Add(after.Id);
            Posts.Add(after);
        }
    }

    public void TakeBack(string post)
    {
        lock (_gate)
        {
            var versions = Find(post)!.Versions;
            Posts.RemoveAll(one => versions.Contains(one.Id));
        }
    }

    public Said? Find(string id) => Posts.Find(one => one.Id == id);

    public Message Write(string from, string to, string text)
    {
        lock (_gate)
        {
            var message = new Message(NewId(), from, to, text, time.GetUtcNow());
            Messages.Add(message);
            return message;
        }
    }

    /// <summary>Whether the author named somebody in their own words: the names before an answer do not count.</summary>
    public bool Names(Said post, string person) =>
        post.Text.IndexOf($"@{People[person].Username}", post.Begin, StringComparison.Ordinal) >= 0;

    public bool Touches(Said post, string person) =>
        post.Text.Contains($"@{People[person].Username}", StringComparison.Ordinal);

    public bool Quotes(Said post, string person) => post.Quotes is { } quoted && Find(quoted)?.Author == person;

    public JsonObject Json(Said post)
    {
        var references = new JsonArray();
        if (post.Parent is not null)
        {
            references.Add(new JsonObject { ["type"] = "replied_to", ["id"] = post.Parent });
        }

        if (post.Quotes is not null)
        {
            references.Add(new JsonObject { ["type"] = "quoted", ["id"] = post.Quotes });
        }

        var json = new JsonObject
        {
            ["id"] = post.Id,
            ["text"] = Escaped(post.Text),
            ["author_id"] = post.Author,
            ["created_at"] = Moment(post.At),
            ["conversation_id"] = post.Talk,
            ["edit_history_tweet_ids"] = new JsonArray([.. post.Versions.Select(one => (JsonNode)one)]),
            ["display_text_range"] = new JsonArray(post.Begin, post.Text.Length),
            ["entities"] = new JsonObject { ["mentions"] = Mentions(post.Text) },
        };
        if (references.Count > 0)
        {
            json["referenced_tweets"] = references;
        }

        return json;
    }

    public static JsonObject Json(Message message) =>
        new()
        {
            ["id"] = message.Id,
            ["event_type"] = "MessageCreate",
            ["text"] = Escaped(message.Text),
            ["sender_id"] = message.From,
            ["dm_conversation_id"] =
                string.CompareOrdinal(message.From, message.To) < 0
                    ? $"{message.From}-{message.To}"
                    : $"{message.To}-{message.From}",
            ["created_at"] = Moment(message.At),
        };

    public JsonObject Json(string person) =>
        new()
        {
            ["id"] = person,
            ["username"] = People[person].Username,
            ["name"] = People[person].Name,
        };

    public static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private JsonArray Mentions(string text) =>
        [
            .. People
                .Select(one => (one.Key, At: text.IndexOf($"@{one.Value.Username}", StringComparison.Ordinal)))
                .Where(one => one.At >= 0)
                .Select(one =>
                    (JsonNode)
                        new JsonObject
                        {
                            ["start"] = one.At,
                            ["end"] = one.At + 1 + People[one.Key].Username.Length,
                            ["username"] = People[one.Key].Username,
                            ["id"] = one.Key,
                        }
                ),
        ];

    private string NewId()
    {
        _last = Math.Max(_last + 1, (time.GetUtcNow().ToUnixTimeMilliseconds() - Beginning) << 22);
        return _last.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>A post there.</summary>
/// <remarks><see cref="Versions"/> is shared by all versions of it.</remarks>
internal sealed record Said
{
    public required string Id { get; init; }
    public required string Author { get; init; }
    public required string Text { get; init; }
    public required int Begin { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Talk { get; init; }
    public string? Parent { get; init; }
    public string? Quotes { get; init; }
    public bool Hidden { get; set; }
    public List<string> Versions { get; init; } = [];
}

internal sealed record Message(string Id, string From, string To, string Text, DateTimeOffset At);
