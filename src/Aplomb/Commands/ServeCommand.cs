using System.CommandLine;
using Aplomb.Data;
using Aplomb.Modules.Team;

namespace Aplomb.Commands;

/// <summary><c>serve</c>: the desk, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen.",
            DefaultValueFactory = _ => "http://127.0.0.1:5757",
        };
        var sandbox = new Option<double?>("--sandbox")
        {
            Description = "Run the network of made-up people, so many times faster than life.",
        };
        var command = new Command("serve", "Serve the desk.") { urls, sandbox };
        command.SetAction(
            (parsed, ct) =>
                DeskCommand.InWordsAsync(() =>
                    RunAsync(
                        parsed.DeskOptions() with
                        {
                            Urls = parsed.GetValue(urls)!,
                            SandboxSpeed = parsed.GetValue(sandbox),
                        },
                        ct
                    )
                )
        );
        return command.WithDeskOptions();
    }

    private static async Task<int> RunAsync(DeskOptions options, CancellationToken ct)
    {
        await using var desk = await Desk.BuildAsync(options, time: null, ct);
        await desk.StartAsync(ct);
        await SayWhereAsync(desk, ct);
        await desk.WaitForShutdownAsync(ct);
        return 0;
    }

    private static async Task SayWhereAsync(WebApplication desk, CancellationToken ct)
    {
        var address = desk.Urls.First();
        Console.WriteLine(
            await desk.Services.GetRequiredService<FirstRun>().PathAsync(ct) is { } first
                ? $"A new desk. Open {address}{first} to make the first account; the link opens once, within a day."
                : $"The desk is open at {address}"
        );
    }
}
