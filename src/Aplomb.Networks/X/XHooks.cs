using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Aplomb.Networks.X;

/// <summary>What X tells us by itself (the X Activity API): its question whether it is us, its signature, its events.</summary>
internal static class XHooks
{
    private const string Header = "x-twitter-webhooks-signature";
    private const string Prefix = "sha256=";

    /// <summary>What we want to be told of.</summary>
    public static IReadOnlyList<string> Events { get; } =
    [
        "post.mention.create",
        "post.reply.create",
        "post.quote.create",
        "post.create",
        "post.delete",
        "dm.received",
        "dm.sent",
    ];

    /// <summary>X asks at the beginning, and every hour (CRC).</summary>
    public static HookAnswer? Challenge(AccountAccess account, HookRequest request) =>
        request.Method is "GET" && request.Query.TryGetValue("crc_token", out var token)
            ? account.AnswerOrNull(XGuide.ConsumerSecret) is { } secret
                ? new HookAnswer(200, Response(secret, token), "application/json")
                : new HookAnswer(403)
            : null;

    public static bool Verify(AccountAccess account, HookRequest request) =>
        account.AnswerOrNull(XGuide.ConsumerSecret) is { } secret
        && Signature.IsBase64(request.Header(Header), Prefix, Signature.Of(secret, request.Body.Span));

    public static IReadOnlyList<HookFact> Read(AccountAccess account, HookRequest request)
    {
        if (Json(request.Body.Span, XJson.Default.XHook)?.Data is not { Payload.ValueKind: JsonValueKind.Object } told)
        {
            return [];
        }

        var us = told.Filter?.UserId ?? account.ExternalId ?? "";
        var facts = told.EventType switch
        {
            "post.mention.create" or "post.reply.create" or "post.quote.create" or "post.create" => Posts(told, us),
            "post.delete" => TakenBack(told),
            "dm.received" or "dm.sent" => Messages(told, us),
            "oauth.revoke" => SignedOut(told),
            _ => [],
        };
        Meter(account, told, facts.Count);
        return [.. facts.Select(fact => fact.For is null ? fact with { For = told.Filter?.UserId } : fact)];
    }

    /// <summary>Events are charged as if we had read what they bring; deletions and what we said by ourselves are not.</summary>
    private static void Meter(AccountAccess account, XEvent told, int count)
    {
        if (told.EventType is "dm.received")
        {
            account.Usage.Add("Private messages read", count, XPrices.MessageRead);
        }
        else if (told.EventType.EndsWith(".create", StringComparison.Ordinal))
        {
            account.Usage.Add("Posts told by X", count, XPrices.Read);
        }
    }

    private static List<HookFact> Posts(XEvent told, string us) =>
        Json(told, XJson.Default.XPost) is { Id: not null, AuthorId: not null } post
            ? [new HookFact.Said(XPosts.Of(post, us, told.Includes))]
            : [new HookFact.LookNow()];

    private static List<HookFact> TakenBack(XEvent told) =>
        Json(told, XJson.Default.XTold)?.Id is { } id ? [new HookFact.TakenBack(id)] : [];

    private static List<HookFact> Messages(XEvent told, string us)
    {
        var payload = Json(told, XJson.Default.XTold);
        if (payload?.DirectMessageEvents is { } old)
        {
            return
            [
                .. old.Where(one => one is { Type: "message_create", MessageCreate: not null })
                    .Select(one => new HookFact.Said(XPosts.Of(one, us, payload.Users))),
            ];
        }

        return Json(told, XJson.Default.XMessage) is { Id: not null, SenderId: not null } message
            ? [new HookFact.Said(XPosts.Of(message, us, told.Includes))]
            : [new HookFact.LookNow()];
    }

    private static List<HookFact> SignedOut(XEvent told) =>
        [
            new HookFact.SignedOut("Somebody took away our permission on X. Connect the account again.")
            {
                For = Json(told, XJson.Default.XTold)?.UserId,
            },
        ];

    private static string Response(string secret, string token)
    {
        var signature = Signature.Of(secret, Encoding.UTF8.GetBytes(token));
        return new JsonObject { ["response_token"] = Prefix + Convert.ToBase64String(signature) }.ToJsonString();
    }

    private static T? Json<T>(XEvent told, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return told.Payload.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static T? Json<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
