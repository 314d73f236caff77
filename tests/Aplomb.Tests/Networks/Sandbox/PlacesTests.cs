using Aplomb.Networks.Bluesky;
using Aplomb.Networks.Facebook;
using Aplomb.Networks.Http;
using Aplomb.Networks.Instagram;
using Aplomb.Networks.LinkedIn;
using Aplomb.Networks.Mastodon;
using Aplomb.Networks.X;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

/// <summary>The places of the sandbox behave as the networks that they look like.</summary>
public sealed class PlacesTests
{
    private static readonly SandboxAccount Ferries = new("Brightwater Ferries", "brightwaterferries", "facebook");
    private static readonly DateTimeOffset Now = Support.ManualTime.Monday;

    [Fact]
    public void Each_place_can_what_our_connector_says_of_the_real_one()
    {
        using var wire = new Wire(TimeProvider.System);
        IConnector[] real =
        [
            new FacebookConnector(wire, TimeProvider.System),
            new InstagramConnector(wire, TimeProvider.System),
            new LinkedInConnector(wire, TimeProvider.System),
            new XConnector(wire, TimeProvider.System),
            new MastodonConnector(wire, TimeProvider.System),
        ];
        using var sandbox = new SandboxConnector(TimeProvider.System, new SandboxOptions());
        var account = new AccountAccess(Guid.Empty, "brightwaterferries");

        foreach (var one in real)
        {
            var there = sandbox.What(account with { Place = one.Network });
            Assert.Equal(one.What(account) with { Live = true, Prices = [] }, there with { Prices = [] });
        }

        var bluesky = new BlueskyConnector(wire, TimeProvider.System).What(account);
        Assert.Equal(
            bluesky with
            {
                Live = true,
                Prices = [],
                PrivateReply = true,
                Message = true,
            },
            sandbox.What(account with { Place = "bluesky" }) with
            {
                Prices = [],
            }
        );
    }

    [Theory]
    [InlineData("x", "https://example.com/a-very-long-address-that-counts-as-twenty-three-signs-only/", 7, null)]
    [InlineData("x", "漢字", 71, FailureClass.InvalidContent)]
    [InlineData("bluesky", "👩‍👩‍👧", 300, null)]
    [InlineData("bluesky", "👩‍👩‍👧", 301, FailureClass.InvalidContent)]
    public void Lengths_are_counted_as_the_network_counts(string place, string words, int times, FailureClass? expected)
    {
        var text = string.Concat(Enumerable.Repeat(words + (place is "x" ? " " : ""), times));

        var refusal = PlaceRules.Refusal(Ferries with { Place = place }, [], Words(text, Channel.Public), Now);

        Assert.Equal(expected, refusal?.Failure);
    }

    [Fact]
    public void One_private_answer_is_all_there_is_until_they_write_back()
    {
        var (theirs, ours) = (Said(hours: -2, us: false, isPublic: true), Said(hours: -1, us: true, isPublic: false));
        var back = Said(hours: -0.5, us: false, isPublic: false);

        Assert.Null(Private(theirs));
        Assert.Equal(FailureClass.WindowClosed, Private(theirs, ours)?.Failure);
        Assert.Null(Private(theirs, ours, back));
    }

    [Fact]
    public void Windows_close_when_they_do_there()
    {
        Assert.Equal(FailureClass.WindowClosed, Private(Said(hours: -24 * 7.1, us: false, isPublic: true))?.Failure);
        Assert.Null(Private(Said(hours: -24 * 6.9, us: false, isPublic: true)));
        Assert.Equal(FailureClass.WindowClosed, Private(Said(hours: -25, us: false, isPublic: false))?.Failure);
    }

    [Fact]
    public void Where_one_must_be_named_others_are_answered_by_hand()
    {
        var x = Ferries with { Place = "x" };
        var comment = Said(hours: -1, us: false, isPublic: true) with
        {
            Author = new Author("x.nils", "nils", Name: null),
        };

        var refused = PlaceRules.Refusal(x, [comment], Words("Hi", Channel.Public), Now);
        var named = PlaceRules.Refusal(x, [comment with { Kind = PostKind.Mention }], Words("Hi", Channel.Public), Now);

        Assert.Equal(FailureClass.TargetClosed, refused?.Failure);
        Assert.Null(named);
    }

    [Fact]
    public async Task What_a_place_cannot_is_refused_and_what_it_can_is_taken()
    {
        using var sandbox = new SandboxConnector(TimeProvider.System, new SandboxOptions());
        var (facebook, linkedIn) = (
            new AccountAccess(Guid.Empty, "brightwaterferries", "facebook"),
            new AccountAccess(Guid.Empty, "brightwaterferries", "linkedin")
        );

        await sandbox.ActAsync(facebook, new Act.Hide("three-hours.1"), default);
        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            sandbox.ActAsync(linkedIn, new Act.Hide("freight-form.1"), default)
        );

        Assert.Equal(FailureClass.PermissionMissing, refusal.Failure);
    }

    private static NetworkException? Private(params IncomingPost[] talk) =>
        PlaceRules.Refusal(Ferries, talk, Words("Hi Nils", Channel.Private), Now);

    private static Outgoing Words(string text, Channel channel) =>
        new("key", text, channel, "p1", "nils", Thread: null);

    private static IncomingPost Said(double hours, bool us, bool isPublic) =>
        new(
            "p1",
            isPublic ? PostKind.Comment : PostKind.Message,
            us ? Timeline.Us(Ferries) : new Author("facebook.nils", "nils", Name: null),
            "Where is my parcel?",
            Now.AddHours(hours),
            isPublic
        );
}
