using System.CommandLine;
using System.Globalization;
using Aplomb.Readers;
using Aplomb.Readers.Labels;
using Spectre.Console;

namespace Aplomb.Commands;

/// <summary><c>eval</c>: measures the reader on open data and prints a table with the protocol of each number.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var data = TrainCommand.DataOption();
        var lessons = TrainCommand.LessonsOption();
        var shipped = new Option<bool>("--shipped")
        {
            Description = "Measure the shipped model on the yardsticks only (seconds, no training).",
        };
        var command = new Command("eval", "Measure the quality of reading on open data sets (minutes).")
        {
            data,
            lessons,
            shipped,
        };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(lessons), parsed.GetValue(shipped))
        );
        return command;
    }

    private static int Run(DirectoryInfo data, DirectoryInfo lessons, bool shipped)
    {
        if (!TrainCommand.Exist(data, lessons))
        {
            return 1;
        }

        IReadOnlyList<Mark> marks = [];
        TrainCommand.WithBars(progress =>
            marks = [
                .. shipped
                    ? School.MeasureShipped(data.FullName, progress)
                    : School.MeasureTwin(data.FullName, lessons.FullName, progress),
                .. SmallModels.Measure(data.FullName, progress),
                .. shipped ? [] : LabelSchool.Measure(data.FullName, lessons.FullName, Reader.Load(), progress),
            ]
        );
        Print(marks);
        return 0;
    }

    private static void Print(IReadOnlyList<Mark> marks)
    {
        var table = new Table().Border(TableBorder.Ascii2).AddColumns("set", "measure", "value", "texts", "protocol");
        foreach (var mark in marks)
        {
            var protocol =
                mark.Protocol
                ?? (
                    mark.Yardstick
                        ? "yardstick, never learned from"
                        : "a fifth held out, by hash of the words; learned from the rest"
                );
            _ = table.AddRow(
                Markup.Escape(mark.Set),
                mark.Measure,
                mark.Value.ToString("0.000", CultureInfo.InvariantCulture),
                mark.Rows.ToString("N0", CultureInfo.InvariantCulture),
                protocol
            );
        }

        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 130);
        AnsiConsole.Write(table);
    }
}
