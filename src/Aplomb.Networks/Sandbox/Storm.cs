using System.Globalization;

namespace Aplomb.Networks.Sandbox;

/// <summary>What people say in a storm over a brand, as a file in <c>Storms/</c> tells it.</summary>
internal sealed record StormFile(string Brand, IReadOnlyList<string> Names, IReadOnlyList<string> Lines);

/// <summary>A crowd that breaks loose.</summary>
/// <param name="At">When it begins.</param>
/// <param name="Handle">The brand that it is about.</param>
/// <param name="People">How many write.</param>
/// <param name="Minutes">From the first post to the last, at speed 1.</param>
internal sealed record Storm(DateTimeOffset At, string Handle, int People, double Minutes)
{
    /// <summary>The kind of the stories in a storm.</summary>
    public const string Kind = "storm";

    /// <summary>Everybody in it. Pure: a storm and a timeline always give the same people.</summary>
    public IEnumerable<Story> Stories(Timeline time) =>
        Town.Storms.TryGetValue(Handle, out var file)
            ? Enumerable.Range(0, People).Select(number => Somebody(number, file, time))
            : [];

    private Story Somebody(int number, StormFile file, Timeline time)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"storm-{At.ToUnixTimeMilliseconds()}-{number}");
        var place = Place.All[Dice.Roll(time.Seed, id + "/place", Place.All.Count)];
        var text = file.Lines[Dice.Roll(time.Seed, id + "/text", file.Lines.Count)];
        return new Story
        {
            Id = id,
            Kind = Kind,
            Place = place,
            Persona = Dice.Roll(time.Seed, id + "/persona", 5) is 0 ? Persona.Heated : Persona.Mute,
            Name = file.Names[Dice.Roll(time.Seed, id + "/name", file.Names.Count)],
            Handle = string.Create(CultureInfo.InvariantCulture, $"crowd{number}"),
            Talk =
            [
                new StoryTurn(time.Minutes(At) + Offset(number), Place.Mentions(place) ? $"@{Handle} {text}" : text),
            ],
        };
    }

    /// <summary>
    /// Minutes from the beginning: the square of an even spread, so that the crowd comes fast and thins out; never at once,
    /// so that nobody speaks in the past.
    /// </summary>
    private double Offset(int number)
    {
        var part = (number + 1.0) / People;
        return 0.2 + (part * part * Minutes);
    }
}
