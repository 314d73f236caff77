using System.CommandLine;

namespace Aplomb.Commands;

/// <summary>Table of contents: everything that <c>./aplomb</c> understands, one line each.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Aplomb: a calm desk for the people who answer angry customers.");
        root.Subcommands.Add(AdviseCommand.Create(read: static text => Posts.Reading.Nothing)); // until the reader is here: Reader.Load().Read
        root.Subcommands.Add(PlaybookCommand.Create());
        return root.Parse(args).InvokeAsync();
    }
}
