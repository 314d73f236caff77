using System.CommandLine;
using Aplomb.Data;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Team;
using Aplomb.Networks.Sandbox;
using Microsoft.AspNetCore.Identity;

namespace Aplomb.Commands;

/// <summary>
/// <c>demo</c>: a desk in a temporary folder with made-up people writing to it. Prints one line with a link that signs in once.
/// </summary>
internal static class DemoCommand
{
    private const double DefaultSpeed = 20;

    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; without it, any free port of this machine.",
            DefaultValueFactory = _ => "http://127.0.0.1:0",
        };
        var speed = new Option<double>("--speed")
        {
            Description = "How much faster than life the made-up people are.",
            DefaultValueFactory = _ => DefaultSpeed,
        };
        speed.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 10_000))
            {
                result.AddError("--speed wants a number from 0 to 10,000.");
            }
        });
        var command = new Command("demo", "Try the desk with made-up people.") { urls, speed };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(urls)!, parsed.GetValue(speed), ct));
        return command;
    }

    private static async Task<int> RunAsync(string urls, double speed, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("aplomb-demo-");
        try
        {
            var options = new DeskOptions
            {
                DataFolder = folder.FullName,
                Urls = urls,
                SandboxSpeed = speed,
            };
            await using var desk = await Desk.BuildAsync(options, time: null, ct);
            var user = await FurnishAsync(desk.Services, ct);
            await desk.StartAsync(ct);
            var link = await desk.Services.GetRequiredService<EnterByLink>().PathAsync(user, ct);
            Console.WriteLine(
                $"The demo desk is open: {desk.Urls.First()}{link} (the link signs in once; Ctrl+C ends the demo)"
            );
            await desk.WaitForShutdownAsync(ct);
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Makes the brands, their accounts and somebody to answer, and lets the first posts in. Answers the user's id.</summary>
    public static async Task<Guid> FurnishAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var add = services.GetRequiredService<AddAccount>();
        foreach (var (brand, handle, place) in SandboxConnector.Brands)
        {
            await add.RunAsync(new AddAccount.Request("sandbox", $"{handle}-{place}", brand, handle, place), ct);
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var user = new UserRow
        {
            Id = Guid.CreateVersion7(now),
            Name = "Amara Nwosu",
            UserName = "amara@brightwater.example",
            Email = "amara@brightwater.example",
            Admin = true,
        };
        await scope.ServiceProvider.GetRequiredService<UserManager<UserRow>>().CreateAsync(user);
        await services.GetRequiredService<CollectPosts>().RunAsync(ct);
        await services.GetRequiredService<WorkPosts>().RunAsync(ct);
        return user.Id;
    }
}
