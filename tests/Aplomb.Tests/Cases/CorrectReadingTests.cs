using System.Net;
using Aplomb.Data;
using Aplomb.Modules.Cases;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Cases;

public sealed class CorrectReadingTests
{
    private static readonly Correction GoodMood = new(ReadField.Mood, ReadAnswer.Positive);
    private static readonly Correction Complaint = new(ReadField.Complaint, ReadAnswer.Yes);
    private const string Short = "Today's 7:20 out of Norrgate: short-formed";
    private static readonly string[] Rides =
    [
        "The 8:15 from Lindholm was short-formed",
        "Short-formed into town this morning, forty people in the doorway",
        "Four coaches instead of eight, short-formed as ever",
        "Just short-formed on a Monday",
        "Why is the 17:02 short-formed every day",
        Short,
        "Another week, another short-formed 7:40",
        "Is anybody counting how often the 6:55 is short-formed",
        "The last one home was short-formed and full of football",
        "On the short-formed 9:10 with a pram",
    ];

    private const string NextShort = "Norrgate to Harbour, short-formed, at ten to eight";

    [Fact]
    public async Task A_correction_changes_the_post_its_case_and_its_line_at_once_and_undoing_changes_them_back()
    {
        await using var app = await App.StartAsync();
        var me = await app.SignInAsync();
        await app.TellAsync(A.Post("You useless idiots, worst service ever!!", id: "p"));
        var (before, line) = (await app.CaseAsync(), await LineAsync(app));
        Assert.Equal(Heat.VeryAngry, line.Heat);

        await CorrectAsync(app, "p", GoodMood, me);
        await CorrectAsync(app, "p", new Correction(ReadField.Offence, ReadAnswer.No), me);
        await CorrectAsync(app, "p", new Correction(ReadField.Complaint, ReadAnswer.No), me);

        var after = await LineAsync(app);
        Assert.True(after.Heat < Heat.VeryAngry, $"{after.Heat}");
        Assert.False(after.Softened);
        Assert.Equal(0, (await app.CaseAsync()).Softened);
        Assert.NotEqual(line.Gist, after.Gist);
        var page = await app.Client.PageAsync($"/cases/{before.Id}");
        Assert.Contains("in a good mood", page.QuerySelector("#strands")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("put a reading right", page.QuerySelector("#side")!.TextContent, StringComparison.Ordinal);

        await using (var db = app.Db())
        {
            foreach (var row in await db.Corrections.ToListAsync())
            {
                using var undone = await app.Client.SubmitAsync($"/cases/{before.Id}", $"/corrections/{row.Id}/undo");
                Assert.Equal($"/cases/{before.Id}", undone.Headers.Location?.OriginalString);
            }
        }

        Assert.Equal((line.Heat, line.Gist, line.Softened), Seen(await LineAsync(app)));
        Assert.Equal(before.Newest, (await app.CaseAsync()).Newest);
    }

    [Fact]
    public async Task The_form_on_the_page_puts_a_reading_right()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post(Short, id: "p"));
        var id = (await app.CaseAsync()).Id;
        var form = (await app.Client.PageAsync($"/cases/{id}")).QuerySelector("details[data-holds] form")!;

        using var sent = await app.Client.SubmitAsync(
            $"/cases/{id}",
            form.GetAttribute("action")!,
            ("What", "complaint-yes"),
            ("Note", "short-formed: too few coaches")
        );
        using var nonsense = await app.Client.SubmitAsync(
            $"/cases/{id}",
            form.GetAttribute("action")!,
            ("What", "threat-yes")
        );

        Assert.Equal($"/cases/{id}", sent.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.BadRequest, nonsense.StatusCode);
        Assert.True((await app.CaseAsync()).Newest!.Complaint);
        await using var db = app.Db();
        var row = await db.Corrections.SingleAsync();
        Assert.Equal(
            (ReadAnswer.No, ReadAnswer.Yes, "short-formed: too few coaches"),
            (row.Was!.Value, row.Answer, row.Note!)
        );
    }

    [Fact]
    public async Task The_next_posts_are_read_with_it_on_every_node_and_by_no_other_brand()
    {
        await using var app = await App.StartAsync();
        await using var node = await App.StartAsync(on: app.Ground);
        var me = await app.SignInAsync();
        await app.TellAsync(Rides.Select((text, i) => A.Post(text, by: $"rider{i}", id: $"s{i}")));
        await node.TellAsync(A.Post(NextShort, id: "before", by: "bo"));
        foreach (var i in Enumerable.Range(0, 10))
        {
            await CorrectAsync(app, $"s{i}", Complaint, me);
        }

        await node.TellAsync(A.Post(NextShort, id: "after", by: "cy"));
        await app.Account("ships", brand: "Elsewhere");
        await app.IntakeAsync([A.Line(NextShort, by: "di", id: "other")], "ships");
        await app.WorkAsync();

        Assert.False((await NewestAsync(app, "before")).Complaint);
        Assert.True((await NewestAsync(app, "after")).Complaint);
        Assert.False((await NewestAsync(app, "other")).Complaint);

        await using (var db = app.Db())
        {
            foreach (var row in await db.Corrections.Select(row => row.Id).ToListAsync())
            {
                await app.Get<UndoCorrection>().RunAsync(row, new Reach(me, All: true, []), default);
            }
        }

        await node.TellAsync(A.Post(NextShort, id: "undone", by: "ed"));
        Assert.False((await NewestAsync(app, "undone")).Complaint);
    }

    [Fact]
    public async Task Only_the_brands_own_people_correct_and_only_the_author_or_a_lead_undoes()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post(Short, id: "p"));
        var state = await app.CaseAsync();
        var other = (await app.Account("ships", brand: "Elsewhere")).BrandId;
        var (author, colleague, stranger, lead) = (app.Browser(), app.Browser(), app.Browser(), app.Browser());
        await app.SignInAsync(author, "Ann One", state.Brand);
        await app.SignInAsync(colleague, "Ben Two", state.Brand);
        await app.SignInAsync(stranger, "Cy Three", other);
        await app.SignInAsync(lead, "Di Four");
        var correct = $"/cases/{state.Id}/posts/{state.NewestPost}/correct";

        using var refused = await stranger.SubmitAsync("/inbox", correct, ("What", "complaint-yes"), ("Note", ""));
        using var taken = await author.SubmitAsync("/inbox", correct, ("What", "complaint-yes"), ("Note", ""));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        await using var db = app.Db();
        var row = await db.Corrections.AsNoTracking().SingleAsync();
        var undo = $"/corrections/{row.Id}/undo";
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync("/inbox", undo)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.SubmitAsync("/inbox", undo)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/brands/{state.Brand}/learnt")).StatusCode);
        var seen = await colleague.PageAsync($"/brands/{state.Brand}/learnt");
        Assert.Contains("one correction", seen.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(seen.QuerySelector("table form"));
        using var undone = await lead.SubmitAsync($"/brands/{state.Brand}/learnt", undo, ("From", "learnt"));
        Assert.Equal($"/brands/{state.Brand}/learnt", undone.Headers.Location?.OriginalString);
        var rest = await lead.PageAsync($"/brands/{state.Brand}/learnt");
        Assert.Contains("undone by Di Four", rest.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(await EntriesAsync(app, state.Id), fact => fact is CaseEvent.CorrectionUndone);
    }

    [Fact]
    public async Task Posts_of_ours_posts_taken_back_and_posts_of_other_cases_are_not_corrected()
    {
        await using var app = await App.StartAsync();
        var me = await app.SignInAsync();
        await app.TellAsync(A.Post(Short, id: "p"), A.Post("Where is my parcel 7?", id: "q", by: "olav"));
        await app.TellAsync(A.Post(Short, id: "p", deleted: true));
        await using var db = app.Db();
        var (p, q) = (
            await db.Posts.SingleAsync(post => post.ExternalId == "p"),
            await db.Posts.SingleAsync(post => post.ExternalId == "q")
        );
        var everything = new Reach(me, All: true, []);

        Assert.False(
            await app.Get<CorrectReading>().RunAsync(p.CaseId!.Value, p.Id, Complaint, note: null, everything, default)
        );
        Assert.False(
            await app.Get<CorrectReading>().RunAsync(p.CaseId!.Value, q.Id, Complaint, note: null, everything, default)
        );
        Assert.Equal(0, await db.Corrections.CountAsync());
    }

    [Fact]
    public async Task The_same_correction_twice_is_one_and_another_word_replaces_the_first()
    {
        await using var app = await App.StartAsync();
        var me = await app.SignInAsync();
        await app.TellAsync(A.Post(Short, id: "p"));

        await CorrectAsync(app, "p", Complaint, me);
        await CorrectAsync(app, "p", Complaint, me);
        await CorrectAsync(app, "p", new Correction(ReadField.Complaint, ReadAnswer.No), me);

        await using var db = app.Db();
        var rows = await db.Corrections.OrderBy(row => row.Number).ToListAsync();
        Assert.Equal([true, false], rows.Select(row => row.UndoneAt is not null));
        Assert.False((await app.CaseAsync()).Newest!.Complaint);
    }

    [Fact]
    public async Task Corrected_cases_are_made_again_from_the_journal()
    {
        await using var app = await App.StartAsync();
        var me = await app.SignInAsync();
        await app.TellAsync(A.Post("You useless idiots, worst service ever!!", id: "p"));
        await CorrectAsync(app, "p", GoodMood, me);
        await CorrectAsync(app, "p", new Correction(ReadField.Offence, ReadAnswer.No), me);
        var (state, line) = (await app.CaseAsync(), Seen(await LineAsync(app)));

        await app.Get<RebuildProjections>().RunAsync(default);

        Assert.Equal(Journal.Write(state), Journal.Write(await app.CaseAsync()));
        Assert.Equal(line, Seen(await LineAsync(app)));
    }

    private static async Task CorrectAsync(App app, string post, Correction what, Actor by)
    {
        await using var db = app.Db();
        var row = await db.Posts.AsNoTracking().SingleAsync(one => one.ExternalId == post);
        Assert.True(
            await app.Get<CorrectReading>()
                .RunAsync(row.CaseId!.Value, row.Id, what, note: null, new Reach(by, All: true, []), default)
        );
    }

    private static (Heat, string, bool) Seen(InboxRow line) => (line.Heat, line.Gist, line.Softened);

    private static async Task<InboxRow> LineAsync(App app)
    {
        await using var db = app.Db();
        return await db.Inbox.AsNoTracking().SingleAsync();
    }

    private static async Task<ReadAs> NewestAsync(App app, string post)
    {
        await using var db = app.Db();
        var id = (await app.CaseOfAsync(post))!.Value;
        return Journal.ReadCase((await db.Cases.SingleAsync(row => row.Id == id)).State).Newest!;
    }

    private static async Task<IReadOnlyList<CaseEvent>> EntriesAsync(App app, Guid id)
    {
        await using var db = app.Db();
        return [.. (await db.EntriesAsync(id, default)).Select(entry => entry.Fact)];
    }
}
