using System.Text.Json.Nodes;

namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>What the server says, in the documented shapes.</summary>
internal static class Entities
{
    public static JsonObject Account(Person person) =>
        new()
        {
            ["id"] = person.Id,
            ["username"] = person.Username,
            ["acct"] = person.Acct,
            ["display_name"] = person.Name,
            ["locked"] = false,
            ["bot"] = false,
            ["group"] = false,
            ["discoverable"] = true,
            ["created_at"] = "2022-05-26T00:00:00.000Z",
            ["note"] = "<p>Hello</p>",
            ["url"] = $"https://example.social/@{person.Acct}",
            ["uri"] = $"https://example.social/users/{person.Username}",
            ["avatar"] = "https://example.social/missing.png",
            ["avatar_static"] = "https://example.social/missing.png",
            ["header"] = "https://example.social/missing.png",
            ["header_static"] = "https://example.social/missing.png",
            ["followers_count"] = 1,
            ["following_count"] = 1,
            ["statuses_count"] = 1,
            ["last_status_at"] = "2026-11-20",
            ["emojis"] = new JsonArray(),
            ["fields"] = new JsonArray(),
        };

    public static JsonObject Status(Town town, Post post, bool own = false)
    {
        var parent = town.Find(post.Parent);
        var status = new JsonObject
        {
            ["id"] = post.Id,
            ["created_at"] = Time(post.At),
            ["in_reply_to_id"] = parent?.Id,
            ["in_reply_to_account_id"] = parent?.By.Id,
            ["sensitive"] = post.Warning is not null,
            ["spoiler_text"] = post.Warning ?? "",
            ["visibility"] = post.Visibility,
            ["language"] = "en",
            ["uri"] = $"https://example.social/users/{post.By.Username}/statuses/{post.Id}",
            ["url"] = $"https://example.social/@{post.By.Acct}/{post.Id}",
            ["replies_count"] = 0,
            ["reblogs_count"] = 0,
            ["favourites_count"] = town.Done.Contains(("favourite", post.Id)) ? 1 : 0,
            ["favourited"] = town.Done.Contains(("favourite", post.Id)),
            ["reblogged"] = false,
            ["muted"] = false,
            ["bookmarked"] = false,
            ["edited_at"] = post.EditedAt is { } edited ? Time(edited) : null,
            ["content"] = post.Html ?? town.Html(post),
            ["reblog"] = null,
            ["account"] = Account(post.By),
            ["media_attachments"] = new JsonArray(),
            ["mentions"] = new JsonArray([.. post.Mentions.Select(Mention)]),
            ["tags"] = new JsonArray(),
            ["emojis"] = new JsonArray(),
            ["card"] = null,
            ["poll"] = null,
            ["application"] = post.App is { } app ? new JsonObject { ["name"] = app, ["website"] = null } : null,
        };
        if (town.Find(post.Quotes) is { } quoted)
        {
            status["quote"] = new JsonObject { ["state"] = "accepted", ["quoted_status"] = Status(town, quoted) };
        }

        if (own)
        {
            status["text"] = post.Text; // only where one's own post is deleted
        }

        return status;
    }

    public static JsonObject Notice(Town town, Notice notice) =>
        new()
        {
            ["id"] = notice.Id,
            ["type"] = notice.Type,
            ["created_at"] = Time(notice.At),
            ["group_key"] = $"ungrouped-{notice.Id}",
            ["account"] = Account(notice.Post.By),
            ["status"] = Status(town, notice.Post),
        };

    public static JsonObject Instance(Character character, string host, bool newer)
    {
        var configuration = new JsonObject
        {
            ["statuses"] = new JsonObject
            {
                ["max_characters"] = character.MaxCharacters,
                ["max_media_attachments"] = 4,
                ["characters_reserved_per_url"] = character.PerUrl,
            },
        };
        var streaming = character.Streams ? $"ws://{host}" : null;
        if (newer)
        {
            configuration["urls"] = new JsonObject { ["streaming"] = streaming };
        }

        var instance = new JsonObject
        {
            [newer ? "domain" : "uri"] = "example.social",
            ["title"] = "A stand-in",
            ["version"] = character.Version,
            ["description"] = "For tests",
            ["languages"] = new JsonArray("en"),
            ["configuration"] = configuration,
            ["rules"] = new JsonArray(),
        };
        if (!newer)
        {
            instance["urls"] = new JsonObject { ["streaming_api"] = streaming ?? "" };
            instance["stats"] = new JsonObject
            {
                ["user_count"] = 2,
                ["status_count"] = 2,
                ["domain_count"] = 2,
            };
        }

        if (newer && character.Api is { } api)
        {
            instance["api_versions"] = new JsonObject { ["mastodon"] = api };
        }

        return instance;
    }

    public static string Time(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonNode Mention(Person person) =>
        new JsonObject
        {
            ["id"] = person.Id,
            ["username"] = person.Username,
            ["acct"] = person.Acct,
            ["url"] = $"https://example.social/@{person.Acct}",
        };
}
