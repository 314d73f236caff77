using System.CommandLine;
using Aplomb.People;

namespace Aplomb.Commands;

/// <summary>Says how to greet people, one JSON object a line.</summary>
internal static class NameCommand
{
    private sealed record Line
    {
        public object? Id { get; init; }
        public string? Display { get; init; }
        public string? Handle { get; init; }
    }

    private sealed record Answer(object? Id, double Person, string? Given, string Greeting);

    public static Command Make()
    {
        var command = new Command(
            "name",
            "Says how to greet people by their display names: JSON lines in, JSON lines out."
        );
        command.SetAction(
            (_, ct) =>
                LineFilter.RunAsync<Line, Answer>(
                    line =>
                        Greeting.For(line.Display, line.Handle?.TrimStart('@')) is var salutation
                            ? new Answer(line.Id, salutation.Person, salutation.Given, salutation.Hello)
                            : throw new InvalidOperationException(),
                    ct
                )
        );
        return command;
    }
}
