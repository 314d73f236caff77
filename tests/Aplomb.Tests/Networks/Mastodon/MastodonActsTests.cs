using Aplomb.Networks.Mastodon.StandIn;

namespace Aplomb.Networks.Mastodon;

/// <summary>Hiding people from us, reporting, taking back: what each server lets us do.</summary>
public sealed class MastodonActsTests
{
    private const string Key = "018cc251f4007000800000000000000a";

    [Fact]
    public async Task Acts_do_what_they_say_and_can_be_taken_back()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater You lot are thieves.");
        var (post, person) = (asked.Id, asked.By.Id);

        foreach (
            var act in new Act[] { new Act.Like(post), new Act.Like(post), new Act.Mute(person), new Act.Block(person) }
        )
        {
            await stage.Mastodon.ActAsync(stage.Account, act, default);
        }

        Assert.Equal(3, stage.Town.Done.Count);
        foreach (
            var act in new Act[]
            {
                new Act.Like(post, Undo: true),
                new Act.Mute(person, Undo: true),
                new Act.Block(person, Undo: true),
            }
        )
        {
            await stage.Mastodon.ActAsync(stage.Account, act, default);
        }

        Assert.Empty(stage.Town.Done);
        var hide = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.ActAsync(stage.Account, new Act.Hide(post), default)
        );
        Assert.Equal(FailureClass.PermissionMissing, hide.Failure);
    }

    [Fact]
    public async Task A_report_tells_the_post_and_no_more_than_fits()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater Buy followers.");

        await stage.Mastodon.ActAsync(
            stage.Account,
            new Act.Report(asked.Id, asked.By.Id, Breach.Spam, new string('x', 3000)),
            default
        );

        var report = Assert.Single(stage.Town.Reports);
        Assert.Equal(
            (asked.By.Id, asked.Id, 1000, "spam"),
            (report.Person, report.Posts[0], report.Comment.Length, report.Category)
        );
    }

    [Fact]
    public async Task A_server_that_cannot_mute_says_so_and_somebody_gone_is_gone()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Minimal);
        var person = stage.Town.Meet("nils").Id;

        var cannot = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.ActAsync(stage.Account, new Act.Mute(person), default)
        );
        var gone = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.ActAsync(stage.Account, new Act.Block("nobody"), default)
        );

        Assert.Equal((FailureClass.PermissionMissing, FailureClass.TargetGone), (cannot.Failure, gone.Failure));
    }

    [Fact]
    public async Task What_we_said_can_be_taken_back_twice()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater Where?");
        var sent = await stage.Mastodon.SendAsync(stage.Account, stage.Answer(asked.Id, "There.", Key), default);

        await stage.Mastodon.ActAsync(stage.Account, new Act.DeleteOwn(sent.PostId), default);
        await stage.Mastodon.ActAsync(stage.Account, new Act.DeleteOwn(sent.PostId), default);

        Assert.Empty(stage.OurWords());
    }
}
