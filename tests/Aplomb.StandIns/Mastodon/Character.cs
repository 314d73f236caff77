namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>How one kind of server behaves: what <c>research</c> calls the table of servers, made into switches.</summary>
internal sealed record Character
{
    public required string Version { get; init; }
    public required int MaxCharacters { get; init; }
    public required int PerUrl { get; init; }

    /// <summary>Mastodon's own number of its interface; null where a server has none.</summary>
    public int? Api { get; init; }

    /// <summary>Has <c>/api/v2/instance</c>; otherwise only the older one.</summary>
    public bool NewInstance { get; init; }

    /// <summary>The same key within an hour is the same post.</summary>
    public bool Keys { get; init; }

    public bool Streams { get; init; }
    public bool Types { get; init; }
    public bool Mutes { get; init; }
    public bool Limits { get; init; }
    public bool Sources { get; init; }

    /// <summary>Errors are pages unless one asks for JSON.</summary>
    public bool Pages { get; init; }

    /// <summary>Ids are numbers; otherwise 26 letters that sort by time.</summary>
    public bool Numbers { get; init; }

    /// <summary>Mastodon as documented.</summary>
    public static Character Full { get; } =
        new()
        {
            Version = "4.5.2",
            MaxCharacters = 500,
            PerUrl = 23,
            Api = 7,
            NewInstance = true,
            Keys = true,
            Streams = true,
            Types = true,
            Mutes = true,
            Limits = true,
            Sources = true,
            Numbers = true,
        };

    /// <summary>What the least of the others have: no keys, no stream, no mutes, types ignored, pages for errors, other ids and lengths.</summary>
    public static Character Minimal { get; } =
        new()
        {
            Version = "0.7.1 git-3d7ba4a",
            MaxCharacters = 5000,
            PerUrl = 25,
            Pages = true,
        };
}
