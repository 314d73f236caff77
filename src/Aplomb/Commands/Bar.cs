using Spectre.Console;

namespace Aplomb.Commands;

/// <summary>A progress bar where somebody looks; nothing where the output goes into a file.</summary>
internal static class Bar
{
    /// <param name="run">Gets a way to say that so many more are done.</param>
    public static async Task<T> AsideAsync<T>(string words, int of, Func<Action<int>, Task<T>> run)
    {
        if (Console.IsOutputRedirected)
        {
            return await run(static _ => { });
        }

        return await AnsiConsole
            .Progress()
            .AutoClear(enabled: true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async bar =>
            {
                var task = bar.AddTask(Markup.Escape(words), maxValue: Math.Max(1, of));
                return await run(done => task.Increment(done));
            });
    }
}
