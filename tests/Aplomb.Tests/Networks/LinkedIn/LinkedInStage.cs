using System.Text.Json.Nodes;
using Aplomb.Networks.Http;
using Aplomb.Replies;
using Aplomb.Support;

namespace Aplomb.Networks.LinkedIn;

/// <summary>Our connector before the stand-in for LinkedIn.</summary>
internal sealed class LinkedInStage : Stage
{
    private readonly Wire _wire;
    private readonly TokensInMemory _tokens;

    private LinkedInStage(LinkedInStandIn network, ManualTime time)
    {
        (Network, Time) = (network, time);
        _wire = new Wire(time, pause: TimeSpan.Zero);
        _tokens = new TokensInMemory(network.SignIn());
        Connector = new LinkedInConnector(_wire, time);
        Account = new AccountAccess(Guid.CreateVersion7(time.GetUtcNow()), "brightwater")
        {
            ExternalId = LinkedInStandIn.Us,
            Tokens = _tokens,
            Answers = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [LinkedInGuide.Client] = "aplomb-client",
                [LinkedInGuide.Secret] = LinkedInStandIn.Secret,
                [LinkedInGuide.Page] = "1234567",
                [LinkedInGuide.Server] = network.Address,
            },
        };
    }

    public LinkedInStandIn Network { get; }

    public ManualTime Time { get; }

    public override IConnector Connector { get; }

    public override AccountAccess Account { get; }

    public static async Task<LinkedInStage> OpenAsync()
    {
        var time = new ManualTime();
        return new LinkedInStage(await LinkedInStandIn.StartAsync(time), time);
    }

    public override Task<string> SayAsync(string text, string by = "nils", string? under = null) =>
        Task.FromResult(Network.Comment($"urn:li:person:{by}", text, under).Urn);

    public override Task<string> SayAsUsAsync(string text, string? under = null) =>
        Task.FromResult(Network.Comment(LinkedInStandIn.Us, text, under).Urn);

    public override Task ChangeAsync(string post, string text)
    {
        Network.Change(post, text);
        return Task.CompletedTask;
    }

    public override Task TakeBackAsync(string post)
    {
        Network.TakeBack(post);
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<string>> OursAsync() =>
        Task.FromResult<IReadOnlyList<string>>([
            .. Network.Comments.Where(one => one.Actor == LinkedInStandIn.Us).Select(one => one.Text),
        ]);

    public override Task<bool> FailNextSendAsync(FailureClass failure)
    {
        if (failure is FailureClass.AuthRevoked)
        {
            Network.Expire();
            Network.Renews = false;
            return Task.FromResult(true);
        }

        var (status, words) = failure switch
        {
            FailureClass.PermissionMissing => (403, "Not enough permissions to access: CREATE"),
            FailureClass.RateLimited => (429, "Resource level throttle APPLICATION_AND_MEMBER DAY limit reached"),
            FailureClass.Transient => (403, "Unable to obtain activity"),
            FailureClass.InvalidContent => (422, "ERROR :: /message/text :: is not valid"),
            FailureClass.TargetGone => (404, "The requested resource was not found"),
            FailureClass.TargetClosed => (403, "Comments are disabled on this post"),
            FailureClass.Duplicate => (422, "Content is a duplicate of urn:li:comment"),
            FailureClass.Unknown => (0, ""),
            _ => (-1, ""),
        };
        if (status >= 0)
        {
            Network.Faults.Enqueue(("POST", status, words));
        }

        return Task.FromResult(status >= 0);
    }

    public override HookRequest Hook(string text)
    {
        Network.Comment("urn:li:person:nils", text);
        return Signed(Network.Notifications[^1]);
    }

    public static HookRequest Signed(params JsonObject[] notifications) => LinkedInStandIn.Signed(notifications);

    public override Outgoing Answer(
        string post,
        string text,
        string key,
        string by = "nils",
        Channel channel = Channel.Public
    ) => new(key, text, channel, post, $"urn:li:person:{by}", Thread: null, Time.GetUtcNow(), by);

    public override async ValueTask DisposeAsync()
    {
        await Network.DisposeAsync();
        _wire.Dispose();
        _tokens.Dispose();
    }
}

/// <summary>What holds for every network holds for LinkedIn, before its stand-in.</summary>
public sealed class LinkedInRules : ConnectorRules
{
    protected override async Task<Stage> OpenAsync() => await LinkedInStage.OpenAsync();
}
