using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Replies;

public sealed class ReleaseTests
{
    private static readonly Finding Calm = new("arguing", Level.Stop, 0, 9, "", "");

    [Fact]
    public void A_release_lets_exactly_its_stops_through()
    {
        var released = Release.Write([Calm]);

        Assert.Empty(Release.Left([Calm], released));
        Assert.Single(Release.Left([Calm with { Start = 4 }], released));
        Assert.Single(Release.Left([Calm with { Rule = "mockery" }], released));
        Assert.Single(Release.Left([Calm], released: null));
    }

    [Fact]
    public void What_was_not_released_is_always_left() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<NonNegativeInt[], NonNegativeInt[]>(
                (passed, found) =>
                {
                    var stops = found.Select(at => Calm with { Start = at.Get }).ToList();
                    var released = passed.Select(at => Calm with { Start = at.Get }).ToList();
                    var left = Release.Left(stops, Release.Write(released));
                    return left.SequenceEqual(stops.Where(stop => !released.Contains(stop)));
                }
            )
        );

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void A_lead_decides_on_their_own_only_where_nobody_else_leads(bool own, bool others, bool may)
    {
        var lead = Guid.CreateVersion7();

        Assert.Equal(may, Release.MayDecide(lead, own ? lead : Guid.CreateVersion7(), others));
    }
}
