using System.Globalization;
using System.Text.Json.Nodes;
using Aplomb.Networks.Http;
using Aplomb.Replies;
using Aplomb.Support;

namespace Aplomb.Networks.X;

/// <summary>Our connector before the stand-in for X.</summary>
internal sealed class XStage : Stage
{
    private readonly Wire _wire;
    private readonly TokensInMemory _tokens;

    private XStage(XStandIn network, ManualTime time, decimal? budget, (string, string)[] answers)
    {
        (Network, Time) = (network, time);
        _wire = new Wire(time, pause: TimeSpan.Zero);
        Connector = new XConnector(_wire, time);
        _tokens = new TokensInMemory(network.Door.SignIn());
        Usage = new Usage(budget);
        Root = network.Place.Post(XPlace.Us, "We have moved to a new warehouse.").Id;
        Account = new AccountAccess(Guid.CreateVersion7(time.GetUtcNow()), "brightwater")
        {
            ExternalId = XPlace.Us,
            Tokens = _tokens,
            Usage = Usage,
            Answers = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [XGuide.Client] = XDoor.Client,
                [XGuide.ClientSecret] = XDoor.Secret,
                [XGuide.ConsumerSecret] = XDoor.Consumer,
                [XGuide.Server] = network.Address,
            }
                .Concat(answers.Select(one => KeyValuePair.Create(one.Item1, one.Item2)))
                .ToDictionary(StringComparer.Ordinal),
        };
    }

    public XStandIn Network { get; }

    public ManualTime Time { get; }

    public Usage Usage { get; }

    public override IConnector Connector { get; }

    public override AccountAccess Account { get; }

    /// <summary>A post of ours, under which others answer.</summary>
    public string Root { get; }

    public static async Task<XStage> OpenAsync(decimal? budget = null, params (string, string)[] answers)
    {
        var time = new ManualTime();
        return new XStage(await XStandIn.StartAsync(time), time, budget, answers);
    }

    public override Task<string> SayAsync(string text, string by = "nils", string? under = null) =>
        Task.FromResult(Network.Place.Post(Network.Place.Person(by), $"@brightwater {text}", under).Id);

    public override Task<string> SayAsUsAsync(string text, string? under = null) =>
        Task.FromResult(Network.Place.Post(XPlace.Us, text, under).Id);

    public override Task ChangeAsync(string post, string text)
    {
        Network.Place.Change(post, $"@brightwater {text}");
        return Task.CompletedTask;
    }

    public override Task TakeBackAsync(string post)
    {
        Network.Place.TakeBack(post);
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<string>> OursAsync() =>
        Task.FromResult<IReadOnlyList<string>>([
            .. Network.Place.Posts.Where(one => one.Author == XPlace.Us).Select(one => one.Text),
        ]);

    public override Task<bool> FailNextSendAsync(FailureClass failure)
    {
        var fault = failure switch
        {
            FailureClass.PermissionMissing => Refused(403, XProblems.Context),
            FailureClass.RateLimited => Refused(429, XProblems.TooMany),
            FailureClass.Transient => new XFault("GET 2/tweets", XFailing.Refuse, Times: 3),
            FailureClass.InvalidContent => Refused(
                400,
                XProblems.Invalid("Your post has a word that X does not take.")
            ),
            FailureClass.TargetGone => Refused(
                403,
                XProblems.Forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.")
            ),
            FailureClass.TargetClosed => Refused(
                403,
                XProblems.Forbidden("You are not permitted to perform this action.")
            ),
            FailureClass.Duplicate => Refused(
                403,
                XProblems.Forbidden("You are not allowed to create a Tweet with duplicate content.")
            ),
            FailureClass.BudgetExhausted => Refused(402, XProblems.Credits),
            FailureClass.Unknown => new XFault("POST 2/tweets", XFailing.BreakOffAfter),
            _ => null,
        };
        if (failure is FailureClass.AuthRevoked)
        {
            Network.Door.Revoke();
        }
        else if (fault is not null)
        {
            Network.Fail(fault);
        }

        return Task.FromResult(fault is not null || failure is FailureClass.AuthRevoked);
    }

    public override HookRequest Hook(string text)
    {
        var said = Network.Place.Post(Network.Place.Person("nils"), $"@brightwater {text}");
        return Signed(Event("post.mention.create", Network.Place.Json(said), said.Author));
    }

    /// <summary>What X tells, as it comes.</summary>
    public JsonObject Event(string type, JsonObject payload, params string[] people) =>
        XEvents.Event(Network.Place, type, payload, payload.Count.ToString(CultureInfo.InvariantCulture), people);

    public static HookRequest Signed(JsonObject told) => XEvents.Signed(told);

    public override Outgoing Answer(
        string post,
        string text,
        string key,
        string by = "nils",
        Channel channel = Channel.Public
    ) => new(key, text, channel, post, Network.Place.Person(by), Thread: null, Time.GetUtcNow(), by);

    public override async ValueTask DisposeAsync()
    {
        await Network.DisposeAsync();
        _wire.Dispose();
        _tokens.Dispose();
    }

    private static XFault Refused(int status, JsonObject body) =>
        new("POST 2/tweets", XFailing.Refuse, Status: status, Body: body);
}
