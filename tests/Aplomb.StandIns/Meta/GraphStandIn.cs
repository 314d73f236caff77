using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aplomb.Networks.Meta;

/// <summary>
/// A stand-in for Graph, for Facebook and Instagram both, on a port of this machine. It takes what the documents allow and nothing else, and
/// fails on command.
/// </summary>
internal sealed partial class GraphStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _one = new();
    private readonly GraphWrites _writes;

    private GraphStandIn(TimeProvider time)
    {
        World = new GraphWorld(time);
        Talks = new GraphTalks(World);
        Tokens = new GraphTokens(World);
        Hooks = new GraphHooks(World);
        _writes = new GraphWrites(World, Talks);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(HandleAsync);
    }

    public GraphWorld World { get; }

    public GraphTalks Talks { get; }

    public GraphTokens Tokens { get; }

    public GraphHooks Hooks { get; }

    public GraphFaults Faults { get; } = new();

    /// <summary>Whether the app is set to take no call without a proof of its secret.</summary>
    public bool WantsProof { get; set; } = true;

    /// <summary>For how many minutes it wants everybody away when it is too much.</summary>
    public int Minutes { get; set; } = 19;

    /// <summary>Paths that were asked, oldest first.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Where it listens.</summary>
    public Uri Address =>
        new(
            _app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.First()
        );

    public static async Task<GraphStandIn> StartAsync(TimeProvider time)
    {
        var graph = new GraphStandIn(time);
        await graph._app.StartAsync();
        graph.World.Here = graph.Address;
        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    /// <summary>What a test or a request does, nobody beside it.</summary>
    public T Alone<T>(Func<T> act)
    {
        lock (_one)
        {
            return act();
        }
    }

    private async Task HandleAsync(HttpContext http)
    {
        var said = await GraphRequest.ReadAsync(http.Request);
        http.Response.Headers.Date = World.Now.ToString("R", CultureInfo.InvariantCulture);
        var changes = said.Method is not "GET" && !said.Values.ContainsKey("batch");
        var fault =
            changes ? Faults.Take()
            : said.Path is "debug_token" or "oauth/access_token" ? null
            : Faults.TakeRead();
        if (fault is GraphFault.Broken)
        {
            http.Response.StatusCode = 500;
            return;
        }

        var (status, answer) = Answer(said, fault);
        if (fault is GraphFault.Silent)
        {
            http.Abort();
            return;
        }

        Usage(http, fault);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=UTF-8";
        var words = answer.ToJsonString();
        await http.Response.WriteAsync(fault is GraphFault.Truncated ? words[..(words.Length / 2)] : words);
    }

    private (int Status, JsonNode Answer) Answer(GraphRequest said, GraphFault? fault)
    {
        lock (_one)
        {
            Asked.Add($"{said.Method} {said.Path}");
            try
            {
                Tokens.Dead |= fault is GraphFault.Revoked;
                return fault is { } wrong && GraphFaults.Error(wrong) is { } error ? throw error : (200, Answer(said));
            }
            catch (StandInError refusal)
            {
                return (refusal.Status, refusal.Json());
            }
        }
    }

    private JsonNode Answer(GraphRequest said)
    {
        if (!Version().IsMatch(said.Version))
        {
            throw Refuse.Of(2500, $"Unknown path components: /{said.Version}");
        }

        if (said.Path is "oauth/access_token")
        {
            return Tokens.Exchange(said.Values);
        }

        var kind = Tokens.Kind(said.Token, said.Values.GetValueOrDefault("appsecret_proof"), WantsProof);
        return said.Path switch
        {
            "" when said.Values.TryGetValue("batch", out var batch) => Batch(said, batch),
            "debug_token" when kind is "APP" => Tokens.Facts(said.Values.GetValueOrDefault("input_token")),
            "me/accounts" when kind is "USER" or "SYSTEM_USER" => Accounts(),
            "me/accounts" => throw Refuse.NoField("accounts", "Page"),
            _ => Node(said),
        };
    }

    private JsonNode Node(GraphRequest said)
    {
        var parts = said.Path.Split('/');
        var node = World.Find(parts[0] is "me" ? GraphWorld.PageId : parts[0]) ?? throw Refuse.Gone();
        var edge = parts.Length > 1 ? parts[1] : null;
        GraphRights.Check(node, edge, said.Method, Tokens.Scopes);
        return said.Method switch
        {
            "POST" => _writes.Post(node, edge, said.Values),
            "DELETE" => _writes.Delete(node, edge, said.Values),
            _ when edge is null => GraphFields.Show(
                node,
                GraphFields.Read(said.Values.GetValueOrDefault("fields")),
                World
            ),
            _ when edge is "ratings" => throw Refuse.Of(
                12,
                "This endpoint is deprecated for versions v22.0 and higher"
            ),
            _ when node.HasEdge(edge) => GraphFields.Page(
                node,
                edge,
                said.Values,
                GraphFields.Read(said.Values.GetValueOrDefault("fields")),
                World
            ),
            _ => throw Refuse.Of(2500, $"Unknown path components: /{edge}"),
        };
    }

    private JsonArray Batch(GraphRequest said, string batch)
    {
        var asks = JsonNode.Parse(batch)!.AsArray();
        return asks.Count <= 50
            ? new JsonArray([
                .. asks.Select(ask => (JsonNode)One(said, (string)ask!["method"]!, (string)ask["relative_url"]!)),
            ])
            : throw Refuse.Of(100, "Too many requests in batch message. Maximum batch size is 50");
    }

    private JsonObject One(GraphRequest said, string method, string address)
    {
        try
        {
            return new JsonObject { ["code"] = 200, ["body"] = Node(said.Inside(method, address)).ToJsonString() };
        }
        catch (StandInError refusal)
        {
            return new JsonObject { ["code"] = refusal.Status, ["body"] = refusal.Json().ToJsonString() };
        }
    }

    private JsonObject Accounts() =>
        new()
        {
            ["data"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = GraphWorld.PageId,
                    ["name"] = "Larkspur Mobile",
                    ["access_token"] = Tokens.NewPage(),
                    ["tasks"] = new JsonArray("MODERATE", "MESSAGING"),
                }
            ),
        };

    private void Usage(HttpContext http, GraphFault? fault)
    {
        var minutes = fault is GraphFault.TooMuch ? Minutes : 0;
        http.Response.Headers["X-Business-Use-Case-Usage"] =
            $$"""{"{{GraphWorld.PageId}}":[{"type":"pages","call_count":{{(minutes > 0 ? 100 : 7)}},"total_cputime":3,"total_time":4,"estimated_time_to_regain_access":{{minutes}}}]}""";
    }

    [GeneratedRegex(@"^v2[2-6]\.0$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
