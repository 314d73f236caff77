using System.CommandLine;
using System.Text.Json;
using Aplomb.Readers;
using Aplomb.Readers.Forecasts;

namespace Aplomb.Commands;

/// <summary><c>forecast</c>: one talk a line in, how likely its next turn is an attack a line out.</summary>
internal static class ForecastCommand
{
    /// <summary>What was said so far, oldest first. <paramref name="Id"/> is handed back as it came, where it came.</summary>
    internal sealed record Talk(JsonElement? Id, IReadOnlyList<string?>? Turns);

    internal sealed record Answer(JsonElement? Id, double Risk);

    public static Command Create()
    {
        var command = new Command(
            "forecast",
            "Say how likely the next turn of a talk is an attack: one JSON object a line in, one a line out."
        );
        command.SetAction((_, ct) => LineFilter.RunAsync(Answering(Forecaster.Load(Reader.Load())), ct));
        return command;
    }

    internal static Func<Talk, Answer> Answering(Forecaster forecaster) =>
        talk => new Answer(talk.Id, forecaster.Risk(talk.Turns ?? throw new JsonException("\"turns\" is missing.")));
}
