using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>Tokens of the stand-in: of the app, of a person, of the Page.</summary>
internal sealed class GraphTokens(GraphWorld world)
{
    public const string App = "4455667788";
    public const string Secret = "0123456789abcdef0123456789abcdef";
    public const string System = "EAAsystemuser";
    public const string Short = "EAAshort";
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal)
    {
        [System] = "SYSTEM_USER",
        [Short] = "USER",
    };

    private int _pages;

    /// <summary>The rights that people gave to the app.</summary>
    public List<string> Scopes { get; } =
    [
        "pages_show_list",
        "pages_manage_metadata",
        "pages_read_engagement",
        "pages_read_user_content",
        "pages_manage_engagement",
        "pages_messaging",
        "instagram_basic",
        "instagram_manage_comments",
        "instagram_manage_messages",
    ];

    /// <summary>Somebody changed their password: nothing is taken any more.</summary>
    public bool Dead { get; set; }

    /// <summary>Seconds since 1970 until which the app may see people's data; 0 without end.</summary>
    public long DataEndsAt { get; set; }

    /// <summary>A token of the Page.</summary>
    public string NewPage()
    {
        var token = $"EAApage{++_pages}";
        _kinds[token] = "PAGE";
        return token;
    }

    public void End(string token) => _kinds.Remove(token);

    /// <summary>Ends all tokens of the Page; whoever made them can make new ones.</summary>
    public void EndPages()
    {
        foreach (var (token, _) in _kinds.Where(one => one.Value is "PAGE").ToList())
        {
            End(token);
        }
    }

    /// <summary>Checks who asks, and that it is not somebody who found a token.</summary>
    public string Kind(string? token, string? proof, bool wantsProof)
    {
        if (token == $"{App}|{Secret}")
        {
            return "APP";
        }

        if (token is null)
        {
            throw Refuse.Of(2500, "An active access token must be used to query information about the current user.");
        }

        if (Dead || !_kinds.TryGetValue(token, out var kind))
        {
            throw Refuse.BadToken(Dead ? 460 : 463, "Session has expired");
        }

        return (proof is null && !wantsProof) || proof == MetaWire.Proof(Secret, token)
            ? kind
            : throw Refuse.Of(100, "Invalid appsecret_proof provided in the API argument");
    }

    /// <summary><c>/debug_token</c></summary>
    public JsonObject Facts(string? token) =>
        new()
        {
            ["data"] =
                token is not null && !Dead && _kinds.TryGetValue(token, out var kind)
                    ? new JsonObject
                    {
                        ["app_id"] = App,
                        ["type"] = kind,
                        ["is_valid"] = true,
                        ["expires_at"] = kind is "USER" ? world.Now.AddHours(1).ToUnixTimeSeconds() : 0,
                        ["data_access_expires_at"] = DataEndsAt,
                        ["scopes"] = new JsonArray([.. Scopes.Select(scope => JsonValue.Create(scope))]),
                    }
                    : new JsonObject { ["is_valid"] = false, ["scopes"] = new JsonArray() },
        };

    /// <summary><c>/oauth/access_token</c>: a code for a token, or a short one for a long one.</summary>
    public JsonObject Exchange(IReadOnlyDictionary<string, string> said)
    {
        if (said.GetValueOrDefault("client_id") != App || said.GetValueOrDefault("client_secret") != Secret)
        {
            throw Refuse.Of(1, "Error validating client secret.");
        }

        if (said.GetValueOrDefault("grant_type") is "fb_exchange_token")
        {
            _ = Kind(said.GetValueOrDefault("fb_exchange_token"), proof: null, wantsProof: false);
            _kinds["EAAlong"] = "USER";
            return new JsonObject
            {
                ["access_token"] = "EAAlong",
                ["token_type"] = "bearer",
                ["expires_in"] = 5_184_000,
            };
        }

        return said.GetValueOrDefault("code") is "code-1" && said.ContainsKey("redirect_uri")
            ? new JsonObject
            {
                ["access_token"] = Short,
                ["token_type"] = "bearer",
                ["expires_in"] = 5400,
            }
            : throw Refuse.Of(100, "This authorization code has been used.", 36009);
    }
}
