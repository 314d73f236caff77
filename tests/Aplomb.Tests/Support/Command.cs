using System.Diagnostics;

namespace Aplomb.Support;

/// <summary>The real command line in a process of its own.</summary>
internal sealed class Command : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private Command(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Aplomb.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
    }

    /// <summary>What a command said, and its exit status.</summary>
    internal sealed record Answer(int Status, string Output, string Errors);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<Answer> RunAsync(params string[] arguments)
    {
        await using var command = new Command(arguments);
        using var patience = new CancellationTokenSource(Patience);
        command._process.StandardInput.Close();
        var output = command._process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = command._process.StandardError.ReadToEndAsync(patience.Token);
        await command._process.WaitForExitAsync(patience.Token);
        return new Answer(command._process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a desk and waits until it says where it is.</summary>
    public static async Task<(Command Desk, Uri Address)> ServeAsync(Ground ground)
    {
        var command = new Command(["serve", "--urls", "http://127.0.0.1:0", .. ground.Arguments]);
        using var patience = new CancellationTokenSource(Patience);
        while (await command._process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            var at = line.IndexOf("http://", StringComparison.Ordinal);
            if (at >= 0)
            {
                return (command, new Uri(new Uri(line[at..].Split(' ')[0]).GetLeftPart(UriPartial.Authority)));
            }
        }

        throw new InvalidOperationException(await command._process.StandardError.ReadToEndAsync(patience.Token));
    }

    /// <summary>As kill -9 does: no word of warning.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
