using Aplomb.Networks.Facebook;
using Aplomb.Networks.Http;
using Aplomb.Networks.Instagram;
using Aplomb.Replies;
using Aplomb.Support;

namespace Aplomb.Networks.Meta;

/// <summary>The stand-in with our connector in front of it; the clock stands still until a test moves it.</summary>
internal abstract class MetaStage : Stage
{
    private readonly Wire _wire;

    protected MetaStage(GraphStandIn graph, ManualTime time, Func<Wire, IConnector> make, string id, string handle)
    {
        Graph = graph;
        Time = time;
        _wire = new Wire(time, pause: TimeSpan.FromMilliseconds(1));
        Connector = make(_wire);
        Account = new AccountAccess(Guid.CreateVersion7(ManualTime.Monday), handle)
        {
            ExternalId = id,
            Answers = Answers(),
            Tokens = new TokensInMemory(),
        };
    }

    public GraphStandIn Graph { get; }

    public ManualTime Time { get; }

    public override IConnector Connector { get; }

    public override AccountAccess Account { get; }

    public static Dictionary<string, string> Answers(string? token = GraphTokens.System, bool human = false) =>
        new(StringComparer.Ordinal)
        {
            ["app-id"] = GraphTokens.App,
            ["app-secret"] = GraphTokens.Secret,
            ["verify-token"] = "a long word",
            ["token"] = token ?? "",
            ["human-agent"] = human ? "yes" : "",
        };

    /// <summary>Some faults have no public answer that they belong to; one that has ended is renewed, and shows nowhere.</summary>
    public override Task<bool> FailNextSendAsync(FailureClass failure)
    {
        GraphFault? fault = failure switch
        {
            FailureClass.AuthRevoked => GraphFault.Revoked,
            FailureClass.PermissionMissing => GraphFault.Forbidden,
            FailureClass.RateLimited => GraphFault.TooMuch,
            FailureClass.Transient => GraphFault.Passing,
            FailureClass.InvalidContent => GraphFault.Refused,
            FailureClass.TargetGone => GraphFault.Gone,
            FailureClass.WindowClosed => GraphFault.Late,
            FailureClass.RecipientUnavailable => GraphFault.Unreachable,
            FailureClass.Duplicate => GraphFault.Twice,
            FailureClass.Unknown => GraphFault.Silent,
            _ => null,
        };
        if (fault is { } one)
        {
            Graph.Faults.Add(one);
        }

        return Task.FromResult(fault is not null || (failure is FailureClass.TargetClosed && Close()));
    }

    /// <summary>Nobody may answer what stands there; that shows before one tries.</summary>
    private bool Close()
    {
        foreach (var node in Graph.World.All)
        {
            node.Values["can_comment"] = false;
            node.Values["hidden"] = true;
        }

        return true;
    }

    public override Task ChangeAsync(string post, string text)
    {
        Graph.World.Find(post)!.Text = text;
        return Task.CompletedTask;
    }

    public override Task TakeBackAsync(string post)
    {
        Graph.World.Find(post)!.Gone = true;
        return Task.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        _wire.Dispose();
        await Graph.DisposeAsync();
    }
}

internal sealed class FacebookStage(GraphStandIn graph, ManualTime time)
    : MetaStage(
        graph,
        time,
        wire => new FacebookConnector(wire, time, graph.Address),
        GraphWorld.PageId,
        "larkspurmobile"
    )
{
    public static async Task<FacebookStage> OpenAsync()
    {
        var time = new ManualTime();
        return new FacebookStage(await GraphStandIn.StartAsync(time), time);
    }

    public GraphNode Speak(string text, string by = "nils", GraphNode? under = null)
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        return Graph.World.Say("feed", text, GraphWorld.Scoped(by), under ?? Graph.World.Post, by);
    }

    public override Task<string> SayAsync(string text, string by = "nils", string? under = null) =>
        Task.FromResult(Speak(text, by, Graph.World.Find(under)).Id);

    public override Task<string> SayAsUsAsync(string text, string? under = null) =>
        Task.FromResult(
            Graph.World.Say("feed", text, GraphWorld.PageId, Graph.World.Find(under), "Larkspur Mobile").Id
        );

    public override Task<IReadOnlyList<string>> OursAsync() =>
        Task.FromResult<IReadOnlyList<string>>([
            .. Graph.World.All.Where(node => node.Author == GraphWorld.PageId).Select(node => node.Text),
        ]);

    public override HookRequest Hook(string text) => Graph.Hooks.Page("feed", GraphHooks.Comment(Speak(text)));

    public override Outgoing Answer(
        string post,
        string text,
        string key,
        string by = "nils",
        Channel channel = Channel.Public
    ) => new(key, text, channel, post, GraphWorld.Scoped(by), Thread: null, Time.GetUtcNow());
}

internal sealed class InstagramStage(GraphStandIn graph, ManualTime time)
    : MetaStage(
        graph,
        time,
        wire => new InstagramConnector(wire, time, graph.Address),
        GraphWorld.InstagramId,
        GraphWorld.InstagramName
    )
{
    public override bool Edits => false;

    public static async Task<InstagramStage> OpenAsync()
    {
        var time = new ManualTime();
        return new InstagramStage(await GraphStandIn.StartAsync(time), time);
    }

    public GraphNode Speak(string text, string by = "nils", GraphNode? under = null)
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        return Graph.World.Comment(under ?? Graph.World.Picture, text, by);
    }

    public override Task<string> SayAsync(string text, string by = "nils", string? under = null) =>
        Task.FromResult(Speak(text, by, Graph.World.Find(under)).Id);

    public override Task<string> SayAsUsAsync(string text, string? under = null) =>
        Task.FromResult(Speak(text, GraphWorld.InstagramName, Graph.World.Find(under)).Id);

    public override Task<IReadOnlyList<string>> OursAsync() =>
        Task.FromResult<IReadOnlyList<string>>([
            .. Graph
                .World.All.Where(node =>
                    (string?)node.Values.GetValueOrDefault("username") is GraphWorld.InstagramName
                    || (string?)node.Values.GetValueOrDefault("from")?["username"] is GraphWorld.InstagramName
                )
                .Select(node => node.Text),
        ]);

    public override HookRequest Hook(string text) =>
        Graph.Hooks.Instagram("comments", GraphHooks.PictureComment(Speak(text)));

    public override Outgoing Answer(
        string post,
        string text,
        string key,
        string by = "nils",
        Channel channel = Channel.Public
    ) => new(key, text, channel, post, GraphWorld.Scoped(by), Thread: null, Time.GetUtcNow(), by);
}
