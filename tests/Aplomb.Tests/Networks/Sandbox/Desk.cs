using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

/// <summary>A desk with the sandbox and a clock that a test moves.</summary>
internal sealed class Desk : TimeProvider, IDisposable
{
    private DateTimeOffset _now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private int _keys;

    public Desk(SandboxOptions? options = null, Func<Draft, Check>? judge = null, Desk? after = null)
    {
        _now = after?._now ?? _now;
        Sandbox = new SandboxConnector(this, options ?? new SandboxOptions(), judge);
    }

    public SandboxConnector Sandbox { get; }

    public override DateTimeOffset GetUtcNow() => _now;

    public void Wait(double minutes) => _now += TimeSpan.FromMinutes(minutes);

    public static AccountAccess Account(string handle, string? place) => new(Guid.Empty, handle, place);

    /// <summary>The story of an id, with the account that it is told to.</summary>
    public static (Story Story, AccountAccess Account) Meet(string id)
    {
        var (brand, story) = Town.Stories.SelectMany(b => b.Select(s => (b.Key, s))).Single(told => told.s.Id == id);
        return (story, Account(brand, story.Place));
    }

    /// <summary>Reads everything from the beginning, page by page.</summary>
    public async Task<IReadOnlyList<IncomingPost>> ReadAsync(AccountAccess account)
    {
        List<IncomingPost> posts = [];
        for (var page = new Gathered([], Cursor: null, More: true); page.More; posts.AddRange(page.Posts))
        {
            page = await Sandbox.GatherAsync(account, page.Cursor, default);
        }

        return posts;
    }

    /// <summary>Writes to somebody, lets them answer, and gives what they said since; the newest last.</summary>
    public async Task<IReadOnlyList<IncomingPost>> WriteAsync(
        string story,
        string text,
        Channel channel = Channel.Public
    )
    {
        var (told, account) = Meet(story);
        var sent = await Sandbox.SendAsync(account, To(told, text, channel), default);
        Wait(60);
        return
        [
            .. (await ReadAsync(account)).Where(post =>
                post.Id.StartsWith(sent.PostId + ".", StringComparison.Ordinal)
            ),
        ];
    }

    public Outgoing To(Story story, string text, Channel channel = Channel.Public, string? key = null) =>
        new(
            key ?? $"{story.Id}-{++_keys}",
            text,
            channel,
            channel is Channel.Public ? $"{story.Id}.1" : null,
            $"{story.Place}.{story.Handle}",
            Thread: null
        );

    public void Dispose() => Sandbox.Dispose();
}
