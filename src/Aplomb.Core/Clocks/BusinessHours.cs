namespace Aplomb.Clocks;

/// <summary>A stretch of a day in local wall time, <paramref name="From"/> included. To midnight is <c>TimeSpan.FromHours(24)</c>.</summary>
public sealed record OpenInterval(DayOfWeek Day, TimeSpan From, TimeSpan To);

/// <summary>
/// When somebody is at the desk: a weekly timetable in one time zone. Where clocks are put forward the hour that does not
/// exist is not open; where they are put back the hour that comes twice is open twice.
/// </summary>
public sealed class BusinessHours
{
    /// <summary>Longer than this nobody plans; it bounds the search.</summary>
    private const int LongestSearchInDays = 3700;

    private readonly ILookup<DayOfWeek, OpenInterval> _week;

    public BusinessHours(TimeZoneInfo zone, IReadOnlyList<OpenInterval> intervals)
    {
        if (
            intervals.Any(each => each.From < TimeSpan.Zero || each.To > TimeSpan.FromHours(24) || each.From >= each.To)
        )
        {
            throw new ArgumentException(
                "An interval has to lie within one day and end after it begins.",
                nameof(intervals)
            );
        }

        Zone = zone;
        Intervals = [.. intervals.OrderBy(each => each.Day).ThenBy(each => each.From)];
        _week = Intervals.ToLookup(each => each.Day);
    }

    /// <summary>Day and night.</summary>
    public static BusinessHours Always { get; } =
        new(
            TimeZoneInfo.Utc,
            [.. Enum.GetValues<DayOfWeek>().Select(day => new OpenInterval(day, TimeSpan.Zero, TimeSpan.FromHours(24)))]
        );

    public TimeZoneInfo Zone { get; }
    public IReadOnlyList<OpenInterval> Intervals { get; }

    public bool IsOpen(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Zone);
        return _week[local.DayOfWeek].Any(each => each.From <= local.TimeOfDay && local.TimeOfDay < each.To);
    }

    /// <summary>
    /// The instant at which <paramref name="open"/> of open time has passed since <paramref name="start"/>; at once for
    /// nothing. Null where the desk never opens for that long.
    /// </summary>
    public DateTimeOffset? AddOpen(DateTimeOffset start, TimeSpan open)
    {
        if (open <= TimeSpan.Zero)
        {
            return start;
        }

        var left = open;
        foreach (var (from, to) in OpenFrom(start))
        {
            if (to - from >= left)
            {
                return (from + left).ToOffset(start.Offset);
            }

            left -= to - from;
        }

        return null;
    }

    /// <summary>How much open time lies between two instants.</summary>
    public TimeSpan OpenBetween(DateTimeOffset start, DateTimeOffset end)
    {
        var sum = TimeSpan.Zero;
        foreach (var (from, to) in OpenFrom(start).TakeWhile(stretch => stretch.From < end))
        {
            sum += (to < end ? to : end) - from;
        }

        return sum;
    }

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> OpenFrom(DateTimeOffset start)
    {
        // a day earlier: in the zone it may still be yesterday
        var day = DateOnly.FromDateTime(start.UtcDateTime).DayNumber - 1;
        var last = Math.Min(DateOnly.MaxValue.DayNumber - 2, day + LongestSearchInDays);
        for (day = Math.Max(day, 1); day <= last && Intervals.Count > 0; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            foreach (var (from, to) in _week[date.DayOfWeek].SelectMany(each => Stretches(date, each)).Order())
            {
                if (to > start)
                {
                    yield return (from > start ? from : start.ToUniversalTime(), to);
                }
            }
        }
    }

    // an instant is open when its own wall time is; around a change of clocks both offsets are asked
    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Stretches(DateOnly date, OpenInterval each)
    {
        var midnight = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var (first, last) = (midnight.AddHours(-15), midnight.AddHours(39));
        var (before, after) = (Zone.GetUtcOffset(first), Zone.GetUtcOffset(last));
        var change = before == after ? last : Change(first, last, before);
        if (Cut(midnight + each.From - before, midnight + each.To - before, first, change) is { } early)
        {
            yield return early;
        }

        if (before != after && Cut(midnight + each.From - after, midnight + each.To - after, change, last) is { } late)
        {
            yield return late;
        }
    }

    private static (DateTimeOffset From, DateTimeOffset To)? Cut(
        DateTimeOffset from,
        DateTimeOffset to,
        DateTimeOffset notBefore,
        DateTimeOffset notAfter
    )
    {
        var (start, end) = (from > notBefore ? from : notBefore, to < notAfter ? to : notAfter);
        return start < end ? (start, end) : null;
    }

    // the first second of the new offset
    private DateTimeOffset Change(DateTimeOffset first, DateTimeOffset last, TimeSpan before)
    {
        while (last - first > TimeSpan.FromSeconds(1))
        {
            var middle = first.AddSeconds(Math.Floor((last - first).TotalSeconds / 2));
            (first, last) = Zone.GetUtcOffset(middle) == before ? (middle, last) : (first, middle);
        }

        return last;
    }
}
