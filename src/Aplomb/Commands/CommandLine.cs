using System.CommandLine;

namespace Aplomb.Commands;

/// <summary>Table of contents: everything that <c>./aplomb</c> understands, one line each.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Aplomb: a calm desk for the people who answer angry customers.");
        root.Subcommands.Add(CheckCommand.Make());
        root.Subcommands.Add(NameCommand.Make());
        return root.Parse(args).InvokeAsync();
    }
}
