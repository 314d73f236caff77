using Aplomb.Networks.Http;
using Aplomb.Networks.Mastodon.StandIn;
using Aplomb.Replies;

namespace Aplomb.Networks.Mastodon;

/// <summary>A stand-in of one character, and our account on it.</summary>
internal sealed class MastodonStage : Stage
{
    private readonly Wire _wire;
    private readonly TokensInMemory _tokens;

    private MastodonStage(FediServer server, TimeProvider time)
    {
        Server = server;
        _wire = new Wire(time, pause: TimeSpan.Zero);
        _tokens = new TokensInMemory(new Tokens(server.Token()));
        Mastodon = new MastodonConnector(_wire, time);
        Account = new AccountAccess(Guid.Empty, "brightwater", server.Address.Authority)
        {
            Tokens = _tokens,
            Answers = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [MastodonGuide.Server] = server.Address.AbsoluteUri,
            },
        };
    }

    public FediServer Server { get; }

    public Town Town => Server.Town;

    public MastodonConnector Mastodon { get; }

    public override IConnector Connector => Mastodon;

    public override AccountAccess Account { get; }

    public static async Task<MastodonStage> OpenAsync(Character character, TimeProvider? time = null) =>
        new(await FediServer.StartAsync(character, time ?? TimeProvider.System), time ?? TimeProvider.System);

    public override Task<string> SayAsync(string text, string by = "nils", string? under = null) =>
        Task.FromResult(Write($"@brightwater {text}", by, under: under).Id);

    public Post Write(
        string text,
        string by = "nils",
        string visibility = "public",
        string? under = null,
        string? warning = null
    ) => Town.Alone(() => Town.Say(Town.Meet(by), text, visibility, under, warning));

    public override Task<string> SayAsUsAsync(string text, string? under = null) =>
        Task.FromResult(Town.Alone(() => Town.Say(Town.Us, $"@nils {text}", "public", under, app: "Web")).Id);

    public override Task ChangeAsync(string post, string text)
    {
        Town.Alone(() =>
        {
            var it = Town.Find(post)!;
            (it.Text, it.EditedAt) = ($"@brightwater {text}", Town.Now);
            Town.Send("status.update", Entities.Status(Town, it).ToJsonString());
            return it;
        });
        return Task.CompletedTask;
    }

    public override Task TakeBackAsync(string post)
    {
        Town.Alone(() =>
        {
            Town.Delete(Town.Find(post)!);
            return 0;
        });
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<string>> OursAsync() => Task.FromResult(OurWords());

    public IReadOnlyList<string> OurWords() =>
        Town.Alone(() => Town.Posts.Where(post => post.By == Town.Us).Select(post => post.Text).ToList());

    public override async Task<bool> FailNextSendAsync(FailureClass failure)
    {
        switch (failure)
        {
            case FailureClass.Transient:
                Server.Faults.Add("GET", "/api/v1/statuses/", Mischief.Down, times: 3);
                return true;
            case FailureClass.TargetGone:
                await TakeBackAsync(Town.Posts[^1].Id);
                return true;
            default:
                var fault = failure switch
                {
                    FailureClass.AuthRevoked => Mischief.Revoked,
                    FailureClass.PermissionMissing => Mischief.Forbidden,
                    FailureClass.RateLimited => Mischief.TooMany,
                    FailureClass.InvalidContent => Mischief.Refused,
                    FailureClass.Unknown => Mischief.Silent,
                    _ => Mischief.None,
                };
                Server.Faults.Add("POST", "/api/v1/statuses", fault);
                return fault is not Mischief.None;
        }
    }

    public override Outgoing Answer(
        string post,
        string text,
        string key,
        string by = "nils",
        Channel channel = Channel.Public
    ) => new(key, text, channel, post, Town.Meet(by).Id, Thread: null, TimeProvider.System.GetUtcNow(), by);

    public override async ValueTask DisposeAsync()
    {
        Assert.Empty(Server.Complaints);
        await Server.DisposeAsync();
        _tokens.Dispose();
        _wire.Dispose();
    }
}
