using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Clocks;

public sealed class BusinessHoursTests
{
    private static readonly string[] Zones =
    [
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "UTC",
    ];

    private static readonly Arbitrary<(BusinessHours Hours, DateTimeOffset Start, TimeSpan Open)> Cases = (
        from zone in Gen.Elements(Zones)
        from days in Gen.NonEmptyListOf(Gen.Elements(Enum.GetValues<DayOfWeek>()))
        from first in Gen.Choose(0, 23 * 4)
        from length in Gen.Choose(1, 96)
        from minute in Gen.Choose(0, 3 * 366 * 24 * 60)
        from open in Gen.Choose(1, 6000)
        let opens = TimeSpan.FromMinutes(15 * first)
        let closes = TimeSpan.FromMinutes(Math.Min(24 * 60, 15 * (first + length)))
        select (
            new BusinessHours(
                TimeZoneInfo.FindSystemTimeZoneById(zone),
                [.. days.Distinct().Select(day => new OpenInterval(day, opens, closes))]
            ),
            new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute),
            TimeSpan.FromMinutes(open)
        )
    ).ToArbitrary();

    [Fact]
    public void Exactly_so_much_open_time_passes_until_it_is_due() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Cases,
                each =>
                {
                    var due = each.Hours.AddOpen(each.Start, each.Open)!.Value;
                    return due > each.Start
                        && each.Hours.OpenBetween(each.Start, due) == each.Open
                        && each.Hours.IsOpen(due.AddTicks(-1));
                }
            )
        );

    [Fact]
    public void Counting_minute_by_minute_comes_to_the_same_over_changes_of_clocks() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20),
            Prop.ForAll(
                Cases,
                each =>
                {
                    var days = Enumerable.Range(0, 3 * 24 * 60).Select(minute => each.Start.AddMinutes(minute));
                    var counted = days.Count(each.Hours.IsOpen);
                    return each.Hours.OpenBetween(each.Start, each.Start.AddDays(3)) == TimeSpan.FromMinutes(counted);
                }
            )
        );

    [Theory]
    [InlineData("2026-03-29T00:30:00+00:00", 60, "2026-03-29T01:30:00+00:00")]
    [InlineData("2026-10-25T00:30:00+00:00", 60, "2026-10-25T01:30:00+00:00")]
    public void A_night_desk_works_on_while_clocks_change(string start, int minutes, string due)
    {
        var hours = new BusinessHours(
            Berlin,
            [new OpenInterval(DayOfWeek.Sunday, TimeSpan.Zero, TimeSpan.FromHours(24))]
        );

        Assert.Equal(At(due), hours.AddOpen(At(start), TimeSpan.FromMinutes(minutes)));
    }

    [Fact]
    public void What_comes_on_Friday_night_is_due_on_Monday_morning()
    {
        var week = new BusinessHours(
            Berlin,
            [
                .. Enumerable
                    .Range(1, 5)
                    .Select(day => new OpenInterval((DayOfWeek)day, TimeSpan.FromHours(9), TimeSpan.FromHours(18))),
            ]
        );

        Assert.Equal(
            At("2026-03-30T09:30:00+02:00"),
            week.AddOpen(At("2026-03-27T17:30:00+01:00"), TimeSpan.FromHours(1))
        );
    }

    [Fact]
    public void A_desk_that_never_opens_has_no_due_time() =>
        Assert.Null(
            new BusinessHours(TimeZoneInfo.Utc, []).AddOpen(At("2026-01-01T00:00:00Z"), TimeSpan.FromMinutes(1))
        );

    [Theory, InlineData("0001-01-01T00:00:00Z"), InlineData("9999-12-31T23:00:00Z")]
    public void The_ends_of_time_are_no_accident(string start) =>
        Assert.NotEqual(At("2026-01-01T00:00:00Z"), BusinessHours.Always.AddOpen(At(start), TimeSpan.FromHours(5)));

    private static TimeZoneInfo Berlin => TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
