using Aplomb.Data.PlaybookFiles;
using Aplomb.Playbooks;
using Aplomb.Posts;

namespace Aplomb.Clocks;

public sealed class DueTests
{
    /// <summary>A Sunday night: the desk of the shipped playbook opens on Monday at 8 in Berlin.</summary>
    private static readonly DateTimeOffset Sunday = new(2026, 1, 11, 22, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Opening = new(2026, 1, 12, 7, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("My plug is on fire", Clock.Safety)]
    [InlineData("I cannot go on", Clock.Safety)]
    [InlineData("YOU LIARS, my lamp is broken AGAIN!!", Clock.Heated)]
    [InlineData("My lamp is broken.", Clock.Complaint)]
    [InlineData("Do you ship to Malta?", Clock.Question)]
    [InlineData("A lovely lamp", Clock.Anything)]
    public void The_most_urgent_clock_runs(string text, Clock clock) => Assert.Equal(clock, For(text)!.Clock);

    [Fact]
    public void Safety_does_not_wait_for_the_morning() =>
        Assert.Equal(Sunday.AddMinutes(5), For("My plug is on fire")!.By);

    [Fact]
    public void A_complaint_at_night_is_due_an_hour_after_opening() =>
        Assert.Equal(Opening.AddHours(1), For("My lamp is broken.")!.By);

    [Fact]
    public void Nobody_waits_for_an_answer_to_a_machine() => Assert.Null(For("I am a bot."));

    private static Due? For(string text) =>
        Due.For(PlaybookFile.Default(), new Situation { Text = text, Reading = Reading.Nothing }, Sunday);
}
