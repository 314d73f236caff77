using System.CommandLine;
using Aplomb.Readers.Names;

namespace Aplomb.Commands;

/// <summary>Says how to greet people, one JSON object a line.</summary>
internal static class NameCommand
{
    internal sealed record Line
    {
        public object? Id { get; init; }
        public string? Display { get; init; }
        public string? Handle { get; init; }
    }

    internal sealed record Answer(object? Id, double Person, string? Given, string Greeting);

    public static Command Create()
    {
        var command = new Command(
            "name",
            "Says how to greet people by their display names: JSON lines in, JSON lines out."
        );
        command.SetAction((_, ct) => LineFilter.RunAsync(Answering(PersonNames.Load()), ct));
        return command;
    }

    internal static Func<Line, Answer> Answering(PersonNames names) =>
        line =>
        {
            var salutation = names.For(line.Display, line.Handle?.TrimStart('@'));
            return new Answer(line.Id, salutation.Person, salutation.Given, salutation.Hello);
        };
}
