using System.Text.Json;
using Aplomb.Posts;

namespace Aplomb.Networks.Bluesky;

/// <summary>Turns what the network says into posts. Pure.</summary>
internal static class BlueskyPosts
{
    public const string Collection = "app.bsky.feed.post";

    public static IncomingPost Of(Notification told) =>
        Of(
            told.Uri,
            told.Author,
            told.Record,
            told.IndexedAt,
            told.Reason switch
            {
                "reply" => PostKind.Reply,
                "quote" => PostKind.Quote,
                _ => PostKind.Mention,
            }
        );

    public static IncomingPost Of(PostView post) =>
        Of(
            post.Uri,
            post.Author,
            post.Record,
            post.IndexedAt,
            post.Record.Reply is null ? PostKind.Mention : PostKind.Reply
        );

    /// <summary>A private message. Its id names the talk as well, for the network asks for both.</summary>
    public static IncomingPost Of(Message message, string convo, Profile? author) =>
        new(
            MessageId(convo, message.Id),
            PostKind.Message,
            author is null ? new Author(message.Sender!.Did, message.Sender.Did, Name: null) : Who(author),
            message.Text ?? "",
            message.SentAt,
            Public: false,
            Thread: convo
        );

    public static string MessageId(string convo, string message) => $"chat:{convo}/{message}";

    /// <summary>Where a person can look at a post.</summary>
    public static string? Url(string uri) =>
        uri.Split('/') is ["at:", "", var did, Collection, var key]
            ? $"https://bsky.app/profile/{did}/post/{key}"
            : null;

    /// <summary>Whose a record is.</summary>
    public static string? Owner(string uri) => uri.Split('/') is ["at:", "", var did, ..] ? did : null;

    /// <summary>The key of a record: the last part of its address.</summary>
    public static string Key(string uri) => uri[(uri.LastIndexOf('/') + 1)..];

    /// <summary>The address of a post that this one quotes; null where it quotes none.</summary>
    public static string? Quoted(PostRecord record)
    {
        if (
            record.Embed is not { ValueKind: JsonValueKind.Object } embed
            || !embed.TryGetProperty("record", out var quoted)
        )
        {
            return null;
        }

        var inner =
            quoted.ValueKind is JsonValueKind.Object && quoted.TryGetProperty("record", out var within)
                ? within
                : quoted;
        return inner.ValueKind is JsonValueKind.Object && inner.TryGetProperty("uri", out var uri)
            ? uri.GetString()
            : null;
    }

    private static IncomingPost Of(string uri, Profile author, PostRecord record, DateTimeOffset at, PostKind kind) =>
        new(
            uri,
            kind,
            Who(author),
            record.Text ?? "",
            at,
            Public: true,
            record.Reply?.Parent.Uri,
            record.Reply?.Root.Uri ?? uri,
            Url(uri)
        );

    private static Author Who(Profile author) =>
        new(author.Did, author.Handle, string.IsNullOrWhiteSpace(author.DisplayName) ? null : author.DisplayName);
}
