using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aplomb.Replies;

namespace Aplomb.Networks.X;

/// <summary>
/// The stand-in before a client that is not ours (npm twitter-api-v2), and our length before X's own (npm twitter-text). Only with
/// <c>APLOMB_REAL_NETWORKS=1</c>, after <c>npm ci</c> in tests/networks/x.
/// </summary>
public sealed class XClientTests
{
    private static readonly string Folder = Path.Combine(Root(), "tests", "networks", "x");

    [Fact]
    public async Task An_independent_client_finds_the_stand_in_to_be_X()
    {
        if (!IsOn())
        {
            return;
        }

        await using var stage = await XStage.OpenAsync();
        var tokens = (await stage.Account.Tokens.ReadAsync(default))!;
        var nils = stage.Network.Place.Person("nils");
        var uncalled = stage.Network.Place.Post(nils, "Parcels, parcels.").Id;
        var reply = stage.Network.Place.Post(nils, "Thieves!", under: stage.Root).Id;
        await stage.SayAsync("Where is my parcel?");

        var said = JsonNode.Parse(
            await NodeAsync("client.mjs", "", stage.Network.Address, tokens.Access, tokens.Refresh!, uncalled, reply)
        )!;

        Assert.Equal("brightwater", (string?)said["me"]);
        Assert.Equal("@brightwater Where is my parcel?", (string?)said["mentions"]![0]);
        Assert.Equal("nils", (string?)said["authors"]![0]);
        Assert.StartsWith(
            "403: You are not allowed to create a Tweet with duplicate",
            (string?)said["double"],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "403: Reply to this conversation is not allowed",
            (string?)said["uncalled"],
            StringComparison.Ordinal
        );
        Assert.Equal("resource-not-found", (string?)said["looked"]![0]);
        Assert.True((bool)said["hidden"]! && (bool)said["muting"]! && (bool)said["liked"]! && (bool)said["deleted"]!);
        Assert.Equal(2, (int)said["found"]!);
        Assert.Equal("Your number, please?", (string?)said["messages"]![0]);
        Assert.Equal("brightwater", (string?)said["renewed"]);
        Assert.StartsWith("400: ", (string?)said["twice"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_length_is_Xs_own()
    {
        if (!IsOn())
        {
            return;
        }

        string[] texts =
        [
            "It is on its way.",
            "Grüße aus Łódź",
            "漢字かな 한글",
            "👩‍👩‍👧‍👦 👍🏽 🇩🇪 ❤️",
            "See https://example.com/a/very/long/address?with=a&lot=of&words=in-it and example.com",
            "“Quotes” – dashes… e\u0301",
            "مرحبا שלום",
        ];

        var theirs = JsonNode.Parse(await NodeAsync("lengths.mjs", JsonSerializer.Serialize(texts)))!.AsArray();

        Assert.Equal(theirs.Select(one => (int)one!), texts.Select(one => Lengths.Measure(one, LengthUnit.Weighted)));
    }

    private static bool IsOn()
    {
        var isOn = Environment.GetEnvironmentVariable("APLOMB_REAL_NETWORKS") is "1";
        Assert.True(!isOn || Directory.Exists(Path.Combine(Folder, "node_modules")), $"Run npm ci in {Folder}.");
        return isOn;
    }

    private static async Task<string> NodeAsync(string script, string input, params string[] arguments)
    {
        using var node = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(Folder, script), .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        var (said, wrong) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode is 0, await wrong);
        return await said;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Aplomb.slnx")))
        {
            folder =
                Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("The tests run outside of the project.");
        }

        return folder;
    }
}
