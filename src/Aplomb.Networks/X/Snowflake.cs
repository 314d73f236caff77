using System.Globalization;

namespace Aplomb.Networks.X;

/// <summary>
/// X's ids: numbers whose upper bits are the time in milliseconds, as documented. Anything else is an opaque word and keeps its place.
/// </summary>
internal static class Snowflake
{
    private const long Beginning = 1288834974657; // 2010-11-04, in milliseconds
    private const int Shift = 22;

    /// <summary>An id as if it were made earlier by so much; null where it is no number.</summary>
    public static string? Before(string id, TimeSpan by) =>
        Number(id) is { } number
            ? Math.Max(1, number - ((long)by.TotalMilliseconds << Shift)).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>When an id was made; null where it is no number.</summary>
    public static DateTimeOffset? At(string id) =>
        Number(id) is { } number ? DateTimeOffset.FromUnixTimeMilliseconds((number >> Shift) + Beginning) : null;

    /// <summary>The later of two; what is no number is before all others.</summary>
    public static string? Later(string? one, string? other) => IsAfter(other, one) ? other : one;

    public static bool IsAfter(string? one, string? other) => (Number(one) ?? -1) > (Number(other) ?? -1);

    private static long? Number(string? id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
