using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Modules.Shell;

public sealed class TimeWordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 52, 0, TimeSpan.Zero); // a Friday

    private static readonly TimeZoneInfo Utc = TimeZoneInfo.Utc;

    [Theory]
    [InlineData(18 * 60, "18 min left")]
    [InlineData((18 * 60) + 59, "18 min left")]
    [InlineData(59, "under a minute left")]
    [InlineData(110 * 60, "1 h 50")]
    [InlineData(65 * 60, "1 h 05")]
    [InlineData(180 * 60, "3 h")]
    [InlineData((11 * 3600) + 1800, "11 h")]
    [InlineData(3 * 86_400, "3 days")]
    [InlineData(0, "due now")]
    [InlineData(-30, "due now")]
    [InlineData(-4 * 60, "4 min over")]
    [InlineData(-90 * 60, "1 h 30 over")]
    public void What_is_left_is_said_as_people_say_it(int seconds, string words) =>
        Assert.Equal(words, TimeWords.Left(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(-5, "just now")]
    [InlineData(40, "just now")]
    [InlineData(12 * 60, "12 min ago")]
    [InlineData(26 * 3600, "a day ago")]
    [InlineData(20 * 86_400, "2 weeks ago")]
    [InlineData(100 * 86_400, "3 months ago")]
    [InlineData(900 * 86_400, "2 years ago")]
    public void What_is_past_is_said_as_people_say_it(int seconds, string words) =>
        Assert.Equal(words, TimeWords.Ago(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("2026-11-20T11:10:00Z", "by 11:10")]
    [InlineData("2026-11-23T10:00:00Z", "by Mon 10:00")]
    [InlineData("2026-12-03T10:00:00Z", "by 3 Dec")]
    [InlineData("2027-01-03T10:00:00Z", "by 3 Jan 2027")]
    public void A_due_time_is_as_near_as_it_has_to_be(string due, string words) =>
        Assert.Equal(words, TimeWords.By(DateTimeOffset.Parse(due, English), Now, Utc));

    [Fact]
    public void Times_are_told_in_the_zone_of_the_reader()
    {
        var auckland = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland");

        Assert.Equal("23:52", TimeWords.At(Now, Now, auckland));
        Assert.Equal("Sat 00:30", TimeWords.At(Now.AddMinutes(38), Now, auckland));
    }

    [Theory]
    [InlineData(48_000, "0:48")]
    [InlineData(47_001, "0:48")]
    [InlineData(605_000, "10:05")]
    [InlineData(-1, "0:00")]
    public void A_hold_counts_down_like_a_stop_watch(int milliseconds, string words) =>
        Assert.Equal(words, TimeWords.Hold(TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void No_length_of_time_is_told_in_codes_or_below_nothing() =>
        Prop.ForAll<int>(minutes =>
                new[]
                {
                    TimeWords.Left(TimeSpan.FromMinutes(minutes)),
                    TimeWords.Ago(TimeSpan.FromMinutes(minutes)),
                }.All(words =>
                    words.Length > 0
                    && !words.Contains('-', StringComparison.Ordinal)
                    && words.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is ' ')
                )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Below_an_hour_every_minute_is_told() =>
        Prop.ForAll<PositiveInt>(minutes =>
                minutes.Get > 59
                || string.Equals(
                    TimeWords.Left(TimeSpan.FromMinutes(minutes.Get)),
                    $"{minutes.Get} min left",
                    StringComparison.Ordinal
                )
            )
            .QuickCheckThrowOnFailure();

    private static IFormatProvider English => System.Globalization.CultureInfo.InvariantCulture;
}
