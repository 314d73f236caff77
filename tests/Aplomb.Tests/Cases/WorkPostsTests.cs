using Aplomb.Data;
using Aplomb.Posts;
using Aplomb.Support;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Cases;

public sealed class WorkPostsTests
{
    private const string Suitcase = "My suitcase never arrived in Oslo.";
    private const string Refund = "The refund for booking seventeen was refused by your website.";
    private const int Days = 24 * 60;

    [Fact]
    public async Task Posts_of_one_person_about_one_issue_join_one_case()
    {
        await using var app = await LaterAsync();

        await app.TellAsync(A.Post(Suitcase, id: "a"));
        await app.TellAsync(A.Post("Still no suitcase in Oslo, three days later!", id: "b", minutes: 3 * Days));

        Assert.Equal(2, (await app.CaseAsync()).Theirs);
        Assert.Equal(await app.CaseOfAsync("a"), await app.CaseOfAsync("b"));
    }

    [Fact]
    public async Task Old_posts_join_however_they_were_cut_into_files()
    {
        await using var app = await LaterAsync();
        var longAgo = A.Post(Suitcase, id: "a") with { At = new DateTimeOffset(2015, 2, 17, 8, 0, 0, TimeSpan.Zero) };

        await app.TellAsync(longAgo);
        await app.TellAsync(A.Post("Still no suitcase in Oslo!", id: "b") with { At = longAgo.At.AddDays(2) });

        Assert.Equal(2, (await app.CaseAsync()).Theirs);
        await using var db = app.Db();
        Assert.Equal(longAgo.At.AddDays(2), (await db.Inbox.SingleAsync()).LastAt);
    }

    [Fact]
    public async Task A_new_issue_of_the_same_person_opens_another_case()
    {
        await using var app = await LaterAsync();

        await app.TellAsync(A.Post(Suitcase, id: "a"), A.Post(Refund, id: "b", minutes: 3 * Days));

        Assert.NotEqual(await app.CaseOfAsync("a"), await app.CaseOfAsync("b"));
    }

    [Theory, InlineData("t", null), InlineData(null, "a")]
    public async Task The_same_talk_always_joins(string? thread, string? parent)
    {
        await using var app = await LaterAsync();

        await app.TellAsync(A.Post(Suitcase, id: "a", thread: thread));
        await app.TellAsync(A.Post(Refund, id: "b", minutes: 90 * Days, thread: thread, parent: parent));

        Assert.Equal(await app.CaseOfAsync("a"), await app.CaseOfAsync("b"));
    }

    [Fact]
    public async Task An_answer_to_an_old_post_joins_its_case_past_many_newer_ones()
    {
        await using var app = await LaterAsync();
        string[] issues =
        [
            "suitcase Oslo luggage",
            "refund booking website",
            "crew smoking cockpit",
            "lounge coffee toilets",
            "vegan breakfast salmon",
            "wheelchair gate lift",
            "pushchair broken wheel",
        ];
        await app.TellAsync(issues.Select((issue, at) => A.Post(issue, id: $"p{at}", minutes: at * 40 * Days)));

        await app.TellAsync(A.Post("thunderstorm windows invoice", id: "late", minutes: 300 * Days, parent: "p0"));

        Assert.Equal(await app.CaseOfAsync("p0"), await app.CaseOfAsync("late"));
        Assert.NotEqual(await app.CaseOfAsync("p0"), await app.CaseOfAsync("p6"));
    }

    [Fact]
    public async Task A_private_message_joins_and_opens_the_private_strand()
    {
        await using var app = await LaterAsync();

        await app.TellAsync(A.Post(Suitcase, id: "a"));
        await app.TellAsync(A.Post(Refund, id: "b", minutes: 3 * Days, kind: PostKind.Message, isPrivate: true));

        Assert.Equal((2, true), ((await app.CaseAsync()).Theirs, (await app.CaseAsync()).PrivateOpen));
    }

    [Fact]
    public async Task Two_people_never_share_a_case()
    {
        await using var app = await LaterAsync();

        await app.TellAsync(
            A.Post(Suitcase, id: "a", thread: "t"),
            A.Post(Suitcase, by: "mona", id: "b", minutes: 1, thread: "t", parent: "a")
        );

        Assert.NotEqual(await app.CaseOfAsync("a"), await app.CaseOfAsync("b"));
    }

    [Fact]
    public async Task One_person_has_a_case_with_each_brand()
    {
        await using var app = await LaterAsync();

        await app.IntakeAsync([A.Line(Suitcase, id: "a")], "airlines");
        await app.IntakeAsync([A.Line(Suitcase, id: "b")], "ferries");
        await app.WorkAsync();

        Assert.NotEqual(await app.CaseOfAsync("a"), await app.CaseOfAsync("b"));
    }

    [Fact]
    public async Task A_new_post_opens_a_closed_case_again()
    {
        await using var app = await LaterAsync();
        await app.TellAsync(A.Post(Suitcase, id: "a"));
        await using (var db = app.Db())
        {
            await db.AppendAsync((await app.CaseAsync()).Id, A.At(), default, new CaseEvent.Closed(A.Actor(), "done"));
            await db.SaveChangesAsync();
        }

        await app.TellAsync(A.Post("Still no suitcase in Oslo!", id: "b", minutes: 30));

        Assert.Equal((false, true), ((await app.CaseAsync()).Ended, (await app.CaseAsync()).OurTurn));
    }

    [Fact]
    public async Task Two_workers_at_once_work_each_post_once()
    {
        await using var app = await LaterAsync();
        await app.IntakeAsync(
            Enumerable.Range(0, 1200).Select(post => A.Line($"{Suitcase} {post}", $"by{post % 300}", $"p{post}"))
        );

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(app.WorkAsync)));

        await using var db = app.Db();
        Assert.Equal(1200, await db.Posts.CountAsync(post => post.CaseId != null && !post.Waiting));
        Assert.Equal(1200, await Commands.ImportTests.ReceivedAsync(db));
        Assert.Equal(300, await db.Cases.CountAsync());
    }

    /// <summary>Eight accounts, each told the same posts in another order and in pieces of another size.</summary>
    [Fact]
    public async Task No_order_of_arrival_loses_a_post_or_mixes_people()
    {
        await using var app = await LaterAsync();
        var round = 0;
        foreach (var (order, size) in Arrivals.Sample(8))
        {
            var account = $"airlines{++round}";
            foreach (var piece in order.Chunk(size))
            {
                await app.IntakeAsync(piece.Select(A.Line), account);
                await app.WorkAsync();
            }
        }

        await using var db = app.Db();
        var posts = await db.Posts.ToListAsync();
        Assert.Equal(8 * Told.Length, posts.Count);
        Assert.DoesNotContain(posts, post => post.CaseId is null || post.Waiting);
        Assert.All(
            posts.GroupBy(post => post.CaseId),
            one => Assert.Single(one.Select(post => (post.PersonId, post.BrandId)).Distinct())
        );
        var received = (await db.Cases.ToListAsync()).Select(row => Journal.ReadCase(row.State));
        Assert.Equal(posts.Count, received.Sum(state => state.Theirs));
    }

    /// <summary>A desk that has been told of years.</summary>
    private static Task<App> LaterAsync() => App.StartAsync(new ManualTime(ManualTime.Monday.AddYears(2)));

    private static readonly (string Text, int Minutes, string? Thread)[] Said =
    [
        (Suitcase, 0, null),
        ("Hello?", 7, null),
        (Refund, 5 * Days, "r"),
        ("Suitcase, Oslo, still", 6 * Days, null),
        ("And?", 7 * Days, "r"),
    ];

    private static readonly string[] People = ["nils", "mona", "olav"];

    private static readonly IncomingPost[] Told =
    [
        .. from person in People
        from said in Said
        select A.Post(said.Text, person, $"{person}{said.Minutes}", said.Minutes, thread: said.Thread),
    ];

    private static Gen<(IncomingPost[] Order, int Size)> Arrivals =>
        from order in Gen.Shuffle(Told)
        from size in Gen.Choose(1, Told.Length)
        select (order, size);
}
