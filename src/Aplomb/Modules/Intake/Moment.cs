using System.Globalization;

namespace Aplomb.Modules.Intake;

/// <summary>Reads when something was said, as programs and files write it.</summary>
internal static class Moment
{
    private const int Shown = 40;
    private const int Day = 10;
    private const int Seconds = 10;
    private const int Milliseconds = 13;

    /// <summary>
    /// Reads dates that start with the year, without a zone in UTC, or seconds or milliseconds since 1970. Others could mean two days.
    /// </summary>
    /// <exception cref="FormatException">It is missing, or no date.</exception>
    public static DateTimeOffset Read(string? value)
    {
        var text = value ?? throw new FormatException("`at` is missing.");
        if (
            text.Length is Seconds or Milliseconds
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stamp)
        )
        {
            return text.Length is Seconds
                ? DateTimeOffset.FromUnixTimeSeconds(stamp)
                : DateTimeOffset.FromUnixTimeMilliseconds(stamp);
        }

        return
            text.Length >= Day
            && (text[4] is '-' or '/')
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new FormatException(
                $"`at` is “{Short(text)}”, which is no date; expected one like 2026-11-03T14:20:00Z."
            );
    }

    private static string Short(string value) => value.Length > Shown ? value[..Shown] + "…" : value;
}
