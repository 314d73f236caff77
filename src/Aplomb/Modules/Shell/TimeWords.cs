using System.Globalization;

namespace Aplomb.Modules.Shell;

/// <summary>Times as people say them: "18 min left", "by 11:10", "1 h 50", "Mon 10:00". English, 24 hours.</summary>
internal static class TimeWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>How long a clock still runs: "18 min left", "1 h 50", "3 h", "2 days"; "4 min over" once it is past.</summary>
    public static string Left(TimeSpan left) =>
        left switch
        {
            { Ticks: <= 0 } when left > -TimeSpan.FromMinutes(1) => "due now",
            { Ticks: <= 0 } => $"{Span(-left)} over",
            { TotalMinutes: < 1 } => "under a minute left",
            { TotalMinutes: < 60 } => $"{Span(left)} left",
            _ => Span(left),
        };

    /// <summary>How long ago: "just now", "12 min ago", "1 h 50 ago", "3 days ago". What is to come is "just now".</summary>
    public static string Ago(TimeSpan since) => since < TimeSpan.FromMinutes(1) ? "just now" : $"{Span(since)} ago";

    /// <summary>A length of time without its direction: "18 min", "1 h 50", "3 h", "2 days", "5 weeks".</summary>
    public static string Span(TimeSpan span)
    {
        var minutes = (long)span.Duration().TotalMinutes;
        var days = minutes / (24 * 60);
        return minutes switch
        {
            0 => "under a minute",
            < 60 => $"{minutes} min",
            < 10 * 60 when minutes % 60 is not 0 => string.Create(English, $"{minutes / 60} h {minutes % 60:00}"),
            < 24 * 60 => $"{minutes / 60} h",
            < 2 * 24 * 60 => "a day",
            _ when days < 14 => $"{days} days",
            _ when days < 70 => $"{days / 7} weeks",
            _ when days < 730 => $"{days / 30} months",
            _ => $"{days / 365} years",
        };
    }

    /// <summary>A moment as seen from now: "10:51" today, "Mon 10:00" within six days, else "3 Dec" or "3 Dec 2024".</summary>
    public static string At(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone)
    {
        var (there, here) = (TimeZoneInfo.ConvertTime(at, zone), TimeZoneInfo.ConvertTime(now, zone));
        var days = Math.Abs((there.Date - here.Date).TotalDays);
        var form = days switch
        {
            0 => "HH:mm",
            < 7 => "ddd HH:mm",
            _ when there.Year == here.Year => "d MMM",
            _ => "d MMM yyyy",
        };
        return there.ToString(form, English);
    }

    /// <summary>A time that something is due: "by 11:10", "by Mon 10:00", "by 3 Dec".</summary>
    public static string By(DateTimeOffset due, DateTimeOffset now, TimeZoneInfo zone) => $"by {At(due, now, zone)}";

    /// <summary>Minutes and seconds of a hold, as on a stop watch: "0:48".</summary>
    public static string Hold(TimeSpan left)
    {
        var seconds = (long)Math.Ceiling(Math.Max(0, left.TotalSeconds));
        return string.Create(English, $"{seconds / 60}:{seconds % 60:00}");
    }

    /// <summary>For the machine-readable side of a time: <c>2026-11-21T10:51:00.0000000+00:00</c>.</summary>
    public static string Stamp(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
