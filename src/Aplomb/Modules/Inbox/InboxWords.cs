using System.Globalization;

namespace Aplomb.Modules.Inbox;

/// <summary>What the inbox says in words, and its addresses.</summary>
internal static class InboxWords
{
    private const int Noon = 12;
    private const int Evening = 18;

    private static readonly string[] Small =
    [
        "Nobody waits",
        "One person waits",
        "Two people wait",
        "Three people wait",
        "Four people wait",
        "Five people wait",
        "Six people wait",
        "Seven people wait",
        "Eight people wait",
        "Nine people wait",
        "Ten people wait",
    ];

    /// <summary>"Good morning, Amara. Six people wait."</summary>
    public static string Heading(DateTimeOffset now, string person, int waiting)
    {
        var hello = now.Hour switch
        {
            < Noon => "Good morning",
            < Evening => "Good afternoon",
            _ => "Good evening",
        };
        var wait =
            waiting < Small.Length
                ? Small[waiting]
                : string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{waiting:N0} people wait");
        return $"{hello}, {person.Split(' ')[0]}. {wait}.";
    }

    /// <summary>The address of the inbox with these filters; what is null is left out.</summary>
    public static string Address(string? whose, Guid? brand, string? network, int? page)
    {
        string?[] parts =
        [
            whose is "everyone" ? "whose=everyone" : null,
            brand is { } id ? $"brand={id}" : null,
            network is { Length: > 0 } ? $"network={Uri.EscapeDataString(network)}" : null,
            page > 1 ? string.Create(CultureInfo.InvariantCulture, $"page={page}") : null,
        ];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length is 0 ? "/inbox" : $"/inbox?{query}";
    }
}
