using System.Globalization;

namespace Aplomb.Modules.Shell;

/// <summary>Numbers as a sentence wants them.</summary>
internal static class CountWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Small =
    [
        "none",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    /// <summary>Up to twelve in letters, above in digits: "six", "1,204".</summary>
    public static string Of(int count) =>
        count >= 0 && count < Small.Length ? Small[count] : count.ToString("N0", English);

    /// <summary>The number in digits with its noun: "1 post", "3 posts".</summary>
    public static string Of(int count, string one, string many) =>
        string.Create(English, $"{count:N0} {(count is 1 ? one : many)}");

    /// <summary>First letter large, as at the start of a sentence.</summary>
    public static string Begin(string words) =>
        words.Length is 0 ? words : char.ToUpper(words[0], English) + words[1..];
}
