using System.Diagnostics;
using System.Runtime.CompilerServices;
using Aplomb.Networks.Mastodon.StandIn;
using Xunit.Abstractions;

namespace Aplomb.Networks.Mastodon;

/// <summary>Others' programs talk to our stand-in: so that it is not only us who agree with ourselves. Only where APLOMB_REAL_NETWORKS=1.</summary>
public sealed class MastodonClientTests(ITestOutputHelper output)
{
    private const string Redirect = "https://desk.example/callback";

    [Theory]
    [InlineData("node", "masto.mjs")]
    [InlineData("/usr/bin/python3", "client.py")]
    public async Task Somebody_elses_client_gets_along_with_the_stand_in(string program, string script)
    {
        if (Environment.GetEnvironmentVariable("APLOMB_REAL_NETWORKS") is not "1")
        {
            output.WriteLine("Left out: APLOMB_REAL_NETWORKS is not 1.");
            return;
        }

        await using var server = await FediServer.StartAsync(Character.Full, TimeProvider.System);
        server.Town.Say(server.Town.Meet("nils"), "@brightwater Where is my parcel?", "public");

        var (code, said) = await RunAsync(
            program,
            script,
            server.Address.AbsoluteUri.TrimEnd('/'),
            server.Token("read write"),
            Redirect
        );

        Assert.True(code is 0, said);
        Assert.Single(server.Town.Reports);
        Assert.Contains(("block", server.Town.Meet("nils").Id), server.Town.Done);
    }

    private static async Task<(int Code, string Said)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (out1, out2) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await out1 + await out2);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../networks/mastodon"));
}
