using Aplomb.Posts;
using Aplomb.Replies;
using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Networks.Sandbox;

public sealed class SandboxConnectorTests
{
    private const string Kind =
        "Hi Graham, three hours without water is our mistake and I am sorry. I have asked the gate and tell you by 17:00.";

    private static readonly AccountAccess Ferries = Desk.Account("brightwaterferries", "facebook");

    [Fact]
    public async Task A_fresh_desk_has_work_and_more_comes_with_time()
    {
        using var desk = new Desk();

        var atFirst = await desk.ReadAsync(Ferries);
        desk.Wait(120);
        var later = await desk.ReadAsync(Ferries);

        Assert.InRange(atFirst.Count, 20, 100);
        Assert.True(later.Count > atFirst.Count);
        Assert.All(atFirst, post => Assert.True(post.At <= new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task An_account_hears_only_its_own_place_and_without_a_place_all_of_them()
    {
        using var desk = new Desk();

        var one = await desk.ReadAsync(Desk.Account("larkspurmobile", "x"));
        var all = await desk.ReadAsync(Desk.Account("larkspurmobile", place: null));

        Assert.All(
            one,
            post => Assert.StartsWith("https://x.example.com/larkspurmobile/", post.Url, StringComparison.Ordinal)
        );
        Assert.Superset(one.Select(post => post.Id).ToHashSet(), all.Select(post => post.Id).ToHashSet());
        Assert.True(all.Count > one.Count);
    }

    [Fact]
    public async Task Kindness_calms_and_arguing_stirs_up()
    {
        using var kind = new Desk();
        using var rude = new Desk();

        var calm = Assert.Single(await kind.WriteAsync("three-hours", Kind));
        var hot = Assert.Single(await rude.WriteAsync("three-hours", "Graham, calm down. It is not our fault."));

        Assert.Contains(calm.Text, Town.Lines(Desk.Meet("three-hours").Story, Reaction.Calms));
        Assert.Contains(hot.Text, Town.Lines(Desk.Meet("three-hours").Story, Reaction.Flares));
    }

    [Fact]
    public async Task An_invited_person_goes_on_in_private_and_says_when_it_is_solved()
    {
        using var desk = new Desk();

        var moved = await desk.WriteAsync("three-hours", Kind + " I have written to you in private.");
        await desk.WriteAsync(
            "three-hours",
            "Hi Graham, thank you. I have sent the money back today.",
            Channel.Private
        );
        var solved = await desk.WriteAsync(
            "three-hours",
            "Hi Graham, sorry for the wait: I have asked the bank, it is there.",
            Channel.Private
        );

        Assert.Equal((false, PostKind.Message), (moved[0].Public, moved[0].Kind));
        Assert.Contains("BW-50442", moved[0].Text, StringComparison.Ordinal);
        Assert.Contains(
            Assert.Single(solved).Text,
            Town.Lines(Desk.Meet("three-hours").Story, Reaction.ConfirmsSolved)
        );
    }

    [Fact]
    public async Task The_answer_comes_after_minutes_and_sooner_where_time_runs_faster()
    {
        using var slow = new Desk();
        using var fast = new Desk(new SandboxOptions { Speed = 60 });
        var story = Desk.Meet("three-hours").Story;

        await slow.Sandbox.SendAsync(Ferries, slow.To(story, Kind), default);
        await fast.Sandbox.SendAsync(Ferries, fast.To(story, Kind), default);
        slow.Wait(0.5);
        fast.Wait(0.5);

        Assert.DoesNotContain(await slow.ReadAsync(Ferries), IsAnswer);
        Assert.Contains(await fast.ReadAsync(Ferries), IsAnswer);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_people_and_another_seed_gives_others()
    {
        using var one = new Desk(new SandboxOptions { Seed = 7 });
        using var same = new Desk(new SandboxOptions { Seed = 7 });
        using var other = new Desk(new SandboxOptions { Seed = 8 });

        var posts = await one.ReadAsync(Ferries);

        Assert.Equal(posts, await same.ReadAsync(Ferries));
        Assert.NotEqual(posts, await other.ReadAsync(Ferries));
    }

    [Fact]
    public async Task The_same_key_is_the_same_reply()
    {
        using var desk = new Desk();
        var outgoing = desk.To(Desk.Meet("three-hours").Story, Kind, key: "k");

        Assert.Null(await desk.Sandbox.FindAsync(Ferries, outgoing, default));
        var first = await desk.Sandbox.SendAsync(Ferries, outgoing, default);
        desk.Wait(1);
        var again = await desk.Sandbox.SendAsync(Ferries, outgoing, default);

        Assert.Equal(first, again);
        Assert.Equal(first, await desk.Sandbox.FindAsync(Ferries, outgoing, default));
        Assert.Single(await desk.ReadAsync(Ferries), post => post.Id == first.PostId);
    }

    [Fact]
    public async Task Our_own_words_come_back_as_context()
    {
        using var desk = new Desk();

        var sent = await desk.Sandbox.SendAsync(Ferries, desk.To(Desk.Meet("three-hours").Story, Kind), default);
        var own = Assert.Single(await desk.ReadAsync(Ferries), post => post.Id == sent.PostId);

        Assert.Equal(
            ("brightwaterferries", "three-hours.1", "three-hours"),
            (own.Author.Handle, own.Parent, own.Thread)
        );
    }

    [Fact]
    public async Task A_holding_statement_needs_no_post_to_answer()
    {
        using var desk = new Desk();
        var outgoing = new Outgoing(
            "s",
            "We say more here at 15:00.",
            Channel.Public,
            Parent: null,
            To: "",
            Thread: null
        );

        var sent = await desk.Sandbox.SendAsync(Ferries, outgoing, default);

        Assert.Contains(await desk.ReadAsync(Ferries), post => post.Id == sent.PostId && post.Parent is null);
    }

    [Fact]
    public async Task Somebody_left_without_an_answer_asks_again_and_somebody_answered_does_not()
    {
        using var silent = new Desk();
        using var prompt = new Desk();

        await prompt.Sandbox.SendAsync(Ferries, prompt.To(Desk.Meet("three-hours").Story, Kind), default);
        silent.Wait(60);
        prompt.Wait(60);

        Assert.Contains(await silent.ReadAsync(Ferries), post => post.Id == "three-hours.2");
        Assert.DoesNotContain(await prompt.ReadAsync(Ferries), post => post.Id == "three-hours.2");
    }

    [Fact]
    public async Task Edits_and_deletions_arrive_under_the_same_id()
    {
        using var desk = new Desk();
        desk.Wait(60);

        var edited = (await desk.ReadAsync(Ferries)).Where(post => post.Id == "doxx-skipper.1").ToList();
        var deleted = (await desk.ReadAsync(Desk.Account("brightwaterferries", "instagram")))
            .Where(post => post.Id == "deleted-shout.1")
            .ToList();

        Assert.Equal([true, false], edited.Select(post => post.Text.Contains("07700", StringComparison.Ordinal)));
        Assert.Equal([false, true], deleted.Select(post => post.Deleted));
        Assert.Equal("", deleted[^1].Text);
    }

    [Fact]
    public async Task A_solved_person_takes_the_post_down_when_asked()
    {
        using var desk = new Desk();

        await desk.WriteAsync("cabin-key", "Hi Óscar, thank you. Would you take that down, now that it is settled?");
        var posts = await desk.ReadAsync(Ferries);

        Assert.Contains(posts, post => post is { Id: "cabin-key.1", Deleted: true });
    }

    [Fact]
    public async Task Each_page_is_bounded_and_the_cursor_leads_through_all_of_them()
    {
        using var desk = new Desk(new SandboxOptions { PageSize = 7 });

        var page = await desk.Sandbox.GatherAsync(Ferries, cursor: null, default);

        Assert.Equal((7, true), (page.Posts.Count, page.More));
        var ids = (await desk.ReadAsync(Ferries)).Select(post => post.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    /// <summary>
    /// Reads and writes fall in any order, and at times the clock is set back; whoever reads forward misses nothing and
    /// gets nothing twice.
    /// </summary>
    [Fact]
    public void Reading_forward_finds_all_that_reading_from_the_beginning_finds() =>
        Prop.ForAll(Gen.Choose(-30, 60).ListOf().ToArbitrary(), steps => FollowAsync(steps).GetAwaiter().GetResult())
            .QuickCheckThrowOnFailure();

    private static async Task<bool> FollowAsync(IEnumerable<int> steps)
    {
        using var desk = new Desk(new SandboxOptions { PageSize = 5 });
        var story = Desk.Meet("three-hours").Story;
        List<IncomingPost> read = [];
        Gathered page = new([], Cursor: null, More: true);
        foreach (var step in steps.Select(step => (int?)step).Append(element: null))
        {
            if (step % 3 is 1 or -1)
            {
                await desk.Sandbox.SendAsync(Ferries, desk.To(story, $"{Kind} {step}"), default);
            }

            desk.Wait(step % 3 is 2 or -2 ? step ?? 0 : 0);
            do
            {
                var before = page.Cursor;
                page = await desk.Sandbox.GatherAsync(Ferries, before, default);
                read.AddRange(page.Posts);
                var overlap = await desk.Sandbox.GatherAsync(Ferries, before, default);
                if (string.CompareOrdinal(page.Cursor, before) < 0 || !overlap.Posts.SequenceEqual(page.Posts))
                {
                    return false;
                }
            } while (page.More);
        }

        return read.SequenceEqual(await desk.ReadAsync(Ferries));
    }

    private static bool IsAnswer(IncomingPost post) => post.Id.EndsWith(".a", StringComparison.Ordinal);
}
