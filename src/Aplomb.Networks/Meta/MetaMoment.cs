using System.Globalization;

namespace Aplomb.Networks.Meta;

/// <summary>Moments as Meta writes them: ISO without a colon in the zone, seconds since 1970, or thousandths.</summary>
internal static class MetaMoment
{
    /// <summary>A number above this counts thousandths of a second.</summary>
    private const long LargestSecond = 100_000_000_000;

    /// <summary>Null where it is none.</summary>
    public static DateTimeOffset? Read(string? said) =>
        long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number > LargestSecond
                ? Within(number, 253_402_300_799_999)
                    ? DateTimeOffset.FromUnixTimeMilliseconds(number)
                    : null
                : DateTimeOffset.FromUnixTimeSeconds(number)
            : DateTimeOffset.TryParseExact(
                said,
                ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'+0000'", "yyyy-MM-dd'T'HH:mm:ss'Z'"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var at
            )
                ? at
                : null;

    private static bool Within(long number, long most) => number <= most;
}
