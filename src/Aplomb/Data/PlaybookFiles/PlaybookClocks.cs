using System.Globalization;
using Aplomb.Clocks;

namespace Aplomb.Data.PlaybookFiles;

/// <summary>Reads <c>clocks</c> and <c>hours</c>.</summary>
internal static class PlaybookClocks
{
    public static readonly string[] ClockNames =
    [
        "safety",
        "heated",
        "complaint",
        "question",
        "anything",
        "check_back",
        "close",
    ];

    private static readonly string[] Days =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    public static readonly string[] HourNames = ["zone", .. Days];

    public static ResponseClocks Clocks(FieldReader? group)
    {
        var usual = ResponseClocks.Default;
        return group is null
            ? usual
            : new ResponseClocks(
                group.Time("safety") ?? usual.Safety,
                group.Time("heated") ?? usual.Heated,
                group.Time("complaint") ?? usual.Complaint,
                group.Time("question") ?? usual.Question,
                group.Time("anything") ?? usual.Anything,
                group.Time("check_back") ?? usual.CheckBack,
                group.Time("close") ?? usual.Close
            );
    }

    /// <summary>Without <c>hours</c> the desk is open day and night.</summary>
    public static BusinessHours Hours(FieldReader? group)
    {
        if (group is null)
        {
            return BusinessHours.Always;
        }

        var name = group.Text("zone", needed: true);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name ?? "UTC", out var zone))
        {
            group.Fault(group.At("zone")!, $"`{name}` is no time zone; expected a name such as `Europe/Berlin`.");
        }

        return new BusinessHours(
            zone ?? TimeZoneInfo.Utc,
            [.. Days.SelectMany((day, index) => Day(group, day, index))]
        );
    }

    private static IEnumerable<OpenInterval> Day(FieldReader group, string day, int index)
    {
        foreach (var leaf in group.Leaves(day))
        {
            var ends = leaf.Text.Split('-', 2, StringSplitOptions.TrimEntries);
            if (ends is [var first, var last] && Clock(first) is { } from && Clock(last) is { } to && from < to)
            {
                yield return new OpenInterval((DayOfWeek)((index + 1) % 7), from, to);
            }
            else
            {
                group.Fault(
                    leaf,
                    $"{leaf.Kind} is no opening time; expected one such as `09:00-18:00`, at most to `24:00`."
                );
            }
        }
    }

    private static TimeSpan? Clock(string text) =>
        text is "24:00" ? TimeSpan.FromHours(24)
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToTimeSpan()
        : null;
}
