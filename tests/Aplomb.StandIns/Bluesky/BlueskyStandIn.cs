using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.Bluesky;

/// <summary>
/// A stand-in for a server of the AT Protocol, in memory, for what the real one does not do on command: to fail. What it does otherwise was
/// compared with the real one, which the tests in <c>RealBlueskyTests</c> talk to.
/// </summary>
/// <param name="time">The network's clock; without it, each thing that is said is a second later than the one before.</param>
internal sealed partial class BlueskyStandIn(TimeProvider? time = null) : HttpMessageHandler
{
    public const string Us = "did:plc:brand";
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _posts = [];
    private readonly Queue<FailureClass> _failures = new();
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch.AddYears(70);
    private int _session;

    public IReadOnlyList<string> Ours =>
        Alone(() => _posts.Where(post => (string?)post["author"]!["did"] == Us).Select(Text).ToList());

    /// <summary>What a test or a request does, nobody beside it.</summary>
    public T Alone<T>(Func<T> act)
    {
        lock (_gate)
        {
            return act();
        }
    }

    public void Fail(FailureClass failure, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            _failures.Enqueue(failure);
        }
    }

    /// <summary>Somebody says something.</summary>
    public string Say(string text, string did, string? under = null, string? key = null)
    {
        _now = time?.GetUtcNow() ?? _now.AddSeconds(1);
        key ??= string.Create(CultureInfo.InvariantCulture, $"key{_posts.Count}");
        var uri = $"at://{did}/app.bsky.feed.post/{key}";
        var record = new JsonObject { ["text"] = text, ["createdAt"] = Now() };
        if (under is not null)
        {
            var parent = Ref(under);
            var root = Find(under)?["record"]?["reply"]?["root"]?.DeepClone() ?? parent.DeepClone();
            record["reply"] = new JsonObject { ["root"] = root, ["parent"] = parent };
        }

        _posts.Add(View(uri, did, record));
        return uri;
    }

    public void Remove(string uri) => _posts.RemoveAll(post => (string?)post["uri"] == uri);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var method = request.RequestUri!.AbsolutePath.Replace("/xrpc/", "", StringComparison.Ordinal);
        var query = request
            .RequestUri.Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split('='))
            .Select(one => (Name: one[0], Value: Uri.UnescapeDataString(one[1])))
            .ToList();
        var body = request.Content is null
            ? null
            : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
        return Alone(() => Answer(request, method, query, body));
    }

    private HttpResponseMessage Answer(
        HttpRequestMessage request,
        string method,
        List<(string Name, string Value)> query,
        JsonObject? body
    )
    {
        if (
            method is not "com.atproto.server.createSession"
            && Refusal(request.Headers.Authorization, method) is { } refusal
        )
        {
            return refusal;
        }

        if (request.Method == HttpMethod.Get && Broken() is { } broken)
        {
            return broken;
        }

        return method switch
        {
            "com.atproto.server.createSession" => Session(body!),
            "com.atproto.server.refreshSession" => Revoked() ? Refuse(400, "ExpiredToken") : Tokens(),
            "com.atproto.server.getSession" => Ok(new JsonObject { ["did"] = Us, ["handle"] = "brand.test" }),
            "chat.bsky.convo.listConvos" => Refuse(400, "InvalidToken", "Bad token method"),
            "app.bsky.notification.listNotifications" => Notifications(query),
            "app.bsky.feed.getAuthorFeed" => Feed(),
            "app.bsky.feed.getPosts" => Posts([.. query.Where(one => one.Name is "uris").Select(one => one.Value)]),
            "com.atproto.repo.getRecord" => Record(query),
            "com.atproto.repo.putRecord" => Put(body!),
            "com.atproto.identity.resolveHandle" => Refuse(400, "InvalidRequest", "Unable to resolve handle"),
            _ => Refuse(501, "MethodNotImplemented"),
        };
    }

    private static string Text(JsonObject post) => (string)post["record"]!["text"]!;

    private string Now() => _now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private JsonObject? Find(string uri) => _posts.Find(post => (string?)post["uri"] == uri);

    private static JsonObject Ref(string uri) => new() { ["uri"] = uri, ["cid"] = $"cid-{uri}" };

    private JsonObject View(string uri, string did, JsonObject record)
    {
        var author = new JsonObject { ["did"] = did, ["handle"] = $"{did[8..]}.test" };
        return new JsonObject
        {
            ["uri"] = uri,
            ["cid"] = $"cid-{uri}",
            ["author"] = author,
            ["record"] = record,
            ["indexedAt"] = Now(),
        };
    }

    private HttpResponseMessage? Refusal(AuthenticationHeaderValue? token, string method)
    {
        if (token is null)
        {
            return Refuse(401, "AuthMissing", "Authentication Required");
        }

        var isOld = method is not "com.atproto.server.refreshSession" && token.Parameter != $"access{_session}";
        return isOld || (Revoked() && method is not "com.atproto.server.refreshSession")
            ? Refuse(400, "ExpiredToken", "Token has expired")
            : null;
    }

    private bool Revoked() => _failures.TryPeek(out var next) && next is FailureClass.AuthRevoked;

    private HttpResponseMessage Session(JsonObject body) =>
        Revoked() || (string?)body["password"] is not "abcd-efgh-ijkl-mnop"
            ? Refuse(401, "AuthenticationRequired", "Invalid identifier or password")
            : Tokens();

    private HttpResponseMessage Tokens()
    {
        _session++;
        return Ok(
            new JsonObject
            {
                ["accessJwt"] = $"access{_session}",
                ["refreshJwt"] = $"refresh{_session}",
                ["handle"] = "brand.test",
                ["did"] = Us,
            }
        );
    }

    private HttpResponseMessage Feed() =>
        Ok(
            new JsonObject
            {
                ["feed"] = List(
                    _posts
                        .Where(post => (string?)post["author"]!["did"] == Us)
                        .Reverse()
                        .Take(30)
                        .Select(post => new JsonObject { ["post"] = post.DeepClone() })
                ),
            }
        );

    private HttpResponseMessage Posts(List<string> uris)
    {
        var found = uris.Select(Find).OfType<JsonObject>().Select(post => post.DeepClone().AsObject()).ToList();
        if (_failures.TryPeek(out var next) && next is FailureClass.TargetGone or FailureClass.TargetClosed)
        {
            _failures.Dequeue();
            if (next is FailureClass.TargetGone)
            {
                found = [];
            }

            found.ForEach(post => post["viewer"] = new JsonObject { ["replyDisabled"] = true });
        }

        return Ok(new JsonObject { ["posts"] = List(found) });
    }

    private HttpResponseMessage Record(List<(string Name, string Value)> query)
    {
        string Value(string name)
        {
            return query.First(one => one.Name == name).Value;
        }

        var uri = $"at://{Value("repo")}/{Value("collection")}/{Value("rkey")}";
        return Find(uri) is { } post
            ? Ok(
                new JsonObject
                {
                    ["uri"] = uri,
                    ["cid"] = $"cid-{uri}",
                    ["value"] = post["record"]!.DeepClone(),
                }
            )
            : Refuse(400, "RecordNotFound", $"Could not locate record: {uri}");
    }

    private HttpResponseMessage Put(JsonObject body)
    {
        var record = body["record"]!.AsObject();
        var uri = $"at://{Us}/{body["collection"]}/{body["rkey"]}";
        var text = (string)record["text"]!;
        _failures.TryDequeue(out var failure);
        if (failure is not (FailureClass.AuthExpired or FailureClass.Unknown))
        {
            return Say(failure);
        }

        if (new StringInfo(text).LengthInTextElements > 300)
        {
            return Refuse(
                400,
                "InvalidRequest",
                "Invalid app.bsky.feed.post record: Record/text must not be longer than 300 graphemes"
            );
        }

        if (Find(uri) is { } known && !JsonNode.DeepEquals(known["record"], record))
        {
            return Refuse(400, "InvalidSwap", "Record was at another cid");
        }

        if (Find(uri) is null)
        {
            _posts.Add(View(uri, Us, record.DeepClone().AsObject()));
        }

        return failure is FailureClass.Unknown ? throw new HttpRequestException(HttpRequestError.ResponseEnded)
            : _half ? Half(Ref(uri))
            : Ok(Ref(uri));
    }

    private HttpResponseMessage Say(FailureClass failure)
    {
        var answer = failure switch
        {
            FailureClass.RateLimited => Refuse(429, "RateLimitExceeded", "Rate Limit Exceeded"),
            FailureClass.Transient => Refuse(502, "UpstreamFailure", "Upstream Failure"),
            FailureClass.PermissionMissing => Refuse(400, "InvalidToken", "Bad token scope"),
            FailureClass.Duplicate => Refuse(400, "InvalidSwap", "Record was at another cid"),
            _ => Refuse(400, "InvalidRequest", "Invalid app.bsky.feed.post record"),
        };
        answer.Headers.RetryAfter = failure is FailureClass.RateLimited ? new RetryConditionHeaderValue(Rest) : null;
        return answer;
    }

    private static JsonArray List(IEnumerable<JsonObject> items) => [.. items.Select(item => (JsonNode?)item)];

    private static HttpResponseMessage Ok(JsonObject body) => Answer(HttpStatusCode.OK, body);

    private static HttpResponseMessage Refuse(int status, string error, string? message = null) =>
        Answer((HttpStatusCode)status, new JsonObject { ["error"] = error, ["message"] = message ?? error });

    private static HttpResponseMessage Answer(HttpStatusCode status, JsonObject body) =>
        new(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}
