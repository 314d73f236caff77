using Aplomb.Networks;
using Aplomb.Networks.Facebook;
using Aplomb.Networks.Http;
using Aplomb.Networks.Instagram;
using Aplomb.Networks.Meta;

namespace Aplomb.Mixed;

/// <summary>Facebook or Instagram, each with a Graph of its own. It tells by itself.</summary>
internal sealed class MetaCorner : Corner
{
    private readonly GraphStandIn _graph;
    private readonly Wire _wire;
    private readonly bool _instagram;

    private MetaCorner(GraphStandIn graph, TimeProvider time, bool instagram)
    {
        (_graph, _instagram) = (graph, instagram);
        _graph.Minutes = 1; // Graph knows no less
        _wire = new Wire(time);
        Connector = instagram
            ? new InstagramConnector(_wire, time, graph.Address)
            : new FacebookConnector(_wire, time, graph.Address);
    }

    public override IConnector Connector { get; }

    public override string Handle => _instagram ? GraphWorld.InstagramName : "larkspurmobile";

    public override IReadOnlyDictionary<string, string> Answers { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["app-id"] = GraphTokens.App,
            ["app-secret"] = GraphTokens.Secret,
            ["verify-token"] = "a long word",
            ["token"] = GraphTokens.System,
        };

    public override IReadOnlyList<string> Ours =>
        _graph.Alone(() => _graph.World.All.Where(IsOurs).Select(node => node.Text).ToList());

    public static async Task<MetaCorner> OpenAsync(TimeProvider time, bool instagram) =>
        new(await GraphStandIn.StartAsync(time), time, instagram);

    public override Heard Say(string by, string text) =>
        _graph.Alone(() =>
        {
            var world = _graph.World;
            var said = _instagram
                ? world.Comment(world.Picture, text, by)
                : world.Say("feed", text, GraphWorld.Scoped(by), world.Post, by);
            return new Heard(said.Id, Told(said), GraphHooks.Batch(Told(said), Told(said)));
        });

    public override bool Befall(Mishap mishap, Heard said) =>
        mishap switch
        {
            Mishap.AskedTooOften => _graph.Faults.AddRead(GraphFault.TooMuch),
            Mishap.AskedWhileDown => _graph.Faults.AddRead(GraphFault.Broken),
            Mishap.AnsweredHalf => _graph.Faults.AddRead(GraphFault.Truncated),
            Mishap.SentTooOften => FailSend(GraphFault.TooMuch),
            Mishap.SentWhileDown => FailSend(GraphFault.Passing),
            Mishap.AnswerLost => FailSend(GraphFault.Silent),
            Mishap.AnswerHalf => FailSend(GraphFault.Truncated),
            Mishap.SignedOut => SignOut(),
            _ => true, // of what is told
        };

    public override async ValueTask DisposeAsync()
    {
        _wire.Dispose();
        await _graph.DisposeAsync();
    }

    private HookRequest Told(GraphNode said) =>
        _instagram
            ? _graph.Hooks.Instagram("comments", GraphHooks.PictureComment(said))
            : _graph.Hooks.Page("feed", GraphHooks.Comment(said));

    private bool FailSend(GraphFault fault)
    {
        var isFree = !_graph.Faults.IsWaiting;
        if (isFree)
        {
            _graph.Faults.Add(fault);
        }

        return isFree;
    }

    private bool SignOut() =>
        _graph.Alone(() =>
        {
            _graph.Tokens.EndPages();
            return true;
        });

    private bool IsOurs(GraphNode node) =>
        _instagram
            ? node.Type is "IGComment" && (string?)node.Values["from"]?["username"] is GraphWorld.InstagramName or null
            : node is { Type: "Comment" } && (string?)node.Values["from"]?["id"] is GraphWorld.PageId;
}
