using System.Diagnostics;
using System.Text.Json;
using Aplomb.Support;

namespace Aplomb.Networks.Meta;

/// <summary>
/// Meta's own client (npm <c>facebook-nodejs-business-sdk</c>) against the stand-in, so that it is not only us who agree with ourselves:
/// <c>APLOMB_REAL_NETWORKS=1</c>.
/// </summary>
public sealed class MetasOwnClientTests
{
    [ClientFact]
    public async Task Metas_own_client_takes_the_stand_in_for_Graph()
    {
        await using var graph = await GraphStandIn.StartAsync(new ManualTime());
        graph.WantsProof = false; // it does not know how
        var comment = graph.World.Say("feed", "Where is my parcel?", "888", graph.World.Post, "Ole");
        graph.World.Say("feed", "Mine, too.", "889", comment, "Ida");
        graph.World.Say("feed", "And mine.", "890", graph.World.Post, "Kim");
        var picture = graph.World.Comment(graph.World.Picture, "Nice shop.", "ole");
        graph.Talks.Write("777", "Hello?", instagram: false);

        var said = await RunAsync(graph, comment.Id, picture.Id);

        Assert.Equal("Larkspur Mobile", said.GetProperty("page").GetString());
        Assert.Equal(
            ["And mine.", "Mine, too.", "Where is my parcel?"],
            Texts(said, "comments").Order(StringComparer.Ordinal)
        );
        Assert.True(said.GetProperty("hidden").GetBoolean());
        Assert.Equal((400, 10900), Refusal(said, "twice"));
        Assert.Equal((400, 100), Refusal(said, "wrongField"));
        Assert.Equal((400, 100), Refusal(said, "noSuchField"));
        Assert.Equal(33, said.GetProperty("gone").GetProperty("subcode").GetInt32());
        Assert.Equal(2, said.GetProperty("talks").GetInt32());
        Assert.Equal(["Nice shop."], Texts(said, "igComments"));
        Assert.Equal(["From Meta’s client"], Texts(said, "igReplies"));
        Assert.True(said.GetProperty("igHidden").GetBoolean());
        Assert.Equal(2, said.GetProperty("batch").GetArrayLength());
        Assert.Null(graph.World.Find(said.GetProperty("reply").GetString())); // taken back at the end
        Assert.DoesNotContain(graph.World.All, node => node.Text is "From Meta’s client, größer");
    }

    private static async Task<JsonElement> RunAsync(GraphStandIn graph, string comment, string picture)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Path.Combine(Places.Root, "tests/networks/meta"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (
            var word in new[]
            {
                "client.mjs",
                graph.Address.AbsoluteUri,
                GraphWorld.PageId,
                GraphWorld.InstagramId,
                graph.Tokens.NewPage(),
                graph.World.Post.Id,
                graph.World.Picture.Id,
                comment,
                picture,
                "777",
            }
        )
        {
            start.ArgumentList.Add(word);
        }

        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode is 0, $"{await errors}\n{string.Join('\n', graph.Asked)}");
        return JsonDocument.Parse(said).RootElement;
    }

    private static IEnumerable<string> Texts(JsonElement said, string name) =>
        said.GetProperty(name).EnumerateArray().Select(one => one.GetString()!);

    private static (int, int) Refusal(JsonElement said, string name) =>
        (
            said.GetProperty(name).GetProperty("status").GetInt32(),
            said.GetProperty(name).GetProperty("code").GetInt32()
        );

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class ClientFactAttribute : FactAttribute
    {
        public ClientFactAttribute()
        {
            if (Environment.GetEnvironmentVariable("APLOMB_REAL_NETWORKS") is not "1")
            {
                Skip = "APLOMB_REAL_NETWORKS=1 runs Meta’s own client for it.";
            }
        }
    }
}
