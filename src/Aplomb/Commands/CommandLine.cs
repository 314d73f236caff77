using System.CommandLine;

namespace Aplomb.Commands;

/// <summary>Table of contents: everything that <c>./aplomb</c> understands, one line each.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Aplomb: a calm desk for the people who answer angry customers.");
        root.Subcommands.Add(DemoCommand.Create());
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(AccountCommand.Create());
        root.Subcommands.Add(TokenCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(PlaybookCommand.Create());
        root.Subcommands.Add(ReadCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(AdviseCommand.Create());
        root.Subcommands.Add(NameCommand.Create());
        root.Subcommands.Add(ForecastCommand.Create());
        root.Subcommands.Add(SimilarCommand.Create());
        root.Subcommands.Add(TrainCommand.Create());
        root.Subcommands.Add(EvalCommand.Create());
        return root.Parse(args).InvokeAsync();
    }
}
