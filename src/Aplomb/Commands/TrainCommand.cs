using System.CommandLine;
using Aplomb.Readers;
using Spectre.Console;

namespace Aplomb.Commands;

/// <summary><c>train</c>: makes the reader's model from open data sets.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var data = DataOption();
        var model = new Option<FileInfo>("--out")
        {
            Description =
                "Where the model goes, and the small ones beside it; the desk ships those that lie there when it is built.",
            DefaultValueFactory = _ => new FileInfo("src/Aplomb.Reading/Model/reading.model"),
        };
        var command = new Command("train", "Train the reading model from open data sets (minutes).") { data, model };
        var dangersOnly = new Option<bool>("--dangers-only")
        {
            Description = "Train the model of threats, formal steps and self-harm alone (under a minute).",
        };
        command.Add(dangersOnly);
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(model), parsed.GetValue(dangersOnly))
        );
        return command;
    }

    internal static Option<DirectoryInfo> DataOption() =>
        new("--data")
        {
            Description = "The folder of the data sets.",
            DefaultValueFactory = _ => new DirectoryInfo("../shared/data"),
        };

    /// <summary>Shows one bar for each thing that is being done; one plain line each where nobody watches.</summary>
    internal static void WithBars(Action<Action<string, double>> work) =>
        AnsiConsole
            .Create(
                new AnsiConsoleSettings
                {
                    Out = new AnsiConsoleOutput(Console.Error),
                    Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
                }
            )
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new ElapsedTimeColumn()
            )
            .Start(bars =>
            {
                var tasks = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
                work(
                    (name, done) =>
                    {
                        lock (tasks)
                        {
                            if (!tasks.TryGetValue(name, out var task))
                            {
                                tasks.Add(name, task = bars.AddTask(name, maxValue: 1));
                            }

                            task.Value = done;
                        }
                    }
                );
            });

    private static int Run(DirectoryInfo data, FileInfo model, bool dangersOnly)
    {
        if (!data.Exists)
        {
            Console.Error.WriteLine(
                $"There is no folder {data.FullName}. Say where the data sets are with --data DIR."
            );
            return 1;
        }

        TrainDangers(data, model);
        if (dangersOnly)
        {
            return 0;
        }

        using var made = new MemoryStream();
        WithBars(progress =>
        {
            School.Train(data.FullName, made, progress);
            File.WriteAllBytes(model.FullName, made.ToArray());
            using var reading = new MemoryStream(made.ToArray());
            SmallModels.Train(data.FullName, reading, model.DirectoryName!, progress); // it was just written there
        });
        Console.WriteLine(
            $"{model.FullName}: {made.Length:N0} bytes, and names.model and forecast.model beside it. They ship with the next build."
        );
        return 0;
    }

    /// <summary>Writes <c>dangers.model</c> beside the reading model, from the lessons beside its folder.</summary>
    private static void TrainDangers(DirectoryInfo data, FileInfo model)
    {
        var folder = model.Directory!.FullName;
        using var made = new MemoryStream();
        School.TrainDangers(data.FullName, Path.Combine(folder, "..", "Lessons", "threats.jsonl"), made);
        var file = Path.Combine(folder, "dangers.model");
        File.WriteAllBytes(file, made.ToArray());
        Console.WriteLine($"{file}: {made.Length:N0} bytes. It ships with the next build.");
    }
}
