using System.CommandLine;
using Aplomb.Readers;
using Aplomb.Readers.Labels;
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
        var lessons = LessonsOption();
        var command = new Command("train", "Train the reading model from open data sets (some twenty minutes).")
        {
            data,
            lessons,
            model,
        };
        var dangersOnly = new Option<bool>("--dangers-only")
        {
            Description = "Train the model of threats, formal steps and self-harm alone (under a minute).",
        };
        var mannersOnly = new Option<bool>("--manners-only")
        {
            Description =
                "Train the model of politeness, receptiveness and tones alone, on the shipped reader (a minute).",
        };
        command.Add(dangersOnly);
        var labelsOnly = new Option<bool>("--labels-only")
        {
            Description = "Train what the check and the advice hear alone, on the shipped reader (some minutes).",
        };
        command.Add(mannersOnly);
        command.Add(labelsOnly);
        command.SetAction(parsed =>
            parsed.GetValue(mannersOnly) ? RunManners(parsed.GetRequiredValue(data), parsed.GetRequiredValue(model))
            : parsed.GetValue(labelsOnly)
                ? RunLabels(
                    parsed.GetRequiredValue(data),
                    parsed.GetRequiredValue(lessons),
                    parsed.GetRequiredValue(model)
                )
            : Run(
                parsed.GetRequiredValue(data),
                parsed.GetRequiredValue(lessons),
                parsed.GetRequiredValue(model),
                parsed.GetValue(dangersOnly)
            )
        );
        return command;
    }

    internal static Option<DirectoryInfo> DataOption() =>
        new("--data")
        {
            Description = "The folder of the data sets.",
            DefaultValueFactory = _ => new DirectoryInfo("../shared/data"),
        };

    internal static Option<DirectoryInfo> LessonsOption() =>
        new("--lessons")
        {
            Description = "The folder of what was written or cut down for this project.",
            DefaultValueFactory = _ => new DirectoryInfo("src/Aplomb.Reading/Lessons"),
        };

    /// <summary>Says what is missing, if anything is.</summary>
    internal static bool Exist(params ReadOnlySpan<DirectoryInfo> folders)
    {
        foreach (var folder in folders)
        {
            if (!folder.Exists)
            {
                Console.Error.WriteLine($"There is no folder {folder.FullName}. Say where it is: --help tells how.");
                return false;
            }
        }

        return true;
    }

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

    private static int Run(DirectoryInfo data, DirectoryInfo lessons, FileInfo model, bool dangersOnly)
    {
        if (!Exist(data, lessons))
        {
            return 1;
        }

        var dangers = Path.Combine(model.DirectoryName!, "dangers.model"); // not null: it is a file in a folder
        WithBars(progress =>
        {
            progress("dangers", 0);
            Write(dangers, stream => School.TrainDangers(data.FullName, lessons.FullName, stream));
            progress("dangers", 1);
            if (!dangersOnly)
            {
                Write(model.FullName, stream => School.Train(data.FullName, lessons.FullName, stream, progress));
                SmallModels.Train(data.FullName, lessons.FullName, model.FullName, model.DirectoryName!, progress);
            }
        });
        Console.WriteLine($"{dangers}: {new FileInfo(dangers).Length:N0} bytes.");
        Console.WriteLine($"{model.FullName}: {model.Length:N0} bytes, the small models beside it.");
        Console.WriteLine("They ship with the next build.");
        return 0;
    }

    private static int RunManners(DirectoryInfo data, FileInfo model)
    {
        if (!Exist(data))
        {
            return 1;
        }

        WithBars(progress => SmallModels.TrainManners(data.FullName, model.DirectoryName!, progress)); // not null: it is a file in a folder
        Console.WriteLine($"{Path.Combine(model.DirectoryName!, "manners.model")}: it ships with the next build.");
        return 0;
    }

    private static int RunLabels(DirectoryInfo data, DirectoryInfo lessons, FileInfo model)
    {
        if (!Exist(data, lessons))
        {
            return 1;
        }

        WithBars(progress =>
            LabelSchool.Train(data.FullName, lessons.FullName, Reader.Load(), model.DirectoryName!, progress) // not null: it is a file in a folder
        );
        Console.WriteLine("acts.model, signs.model and judge.model ship with the next build.");
        return 0;
    }

    /// <summary>A model is written when it is whole: a training that breaks off leaves the old one.</summary>
    private static void Write(string file, Action<Stream> make)
    {
        using var made = new MemoryStream();
        make(made);
        File.WriteAllBytes(file, made.ToArray());
    }
}
