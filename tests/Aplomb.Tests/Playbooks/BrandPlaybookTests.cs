using System.Net;
using Aplomb.Data;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Modules.Playbooks;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Playbooks;

public sealed class BrandPlaybookTests
{
    private static readonly string Shipped = File.ReadAllText(PlaybookFile.DefaultPath);

    private static string Slower =>
        Shipped
            .Replace("complaint: 60 min", "complaint: 120 min", StringComparison.Ordinal)
            .Replace("name: Calm desk", "name: Slow desk", StringComparison.Ordinal);

    [Fact]
    public async Task A_brand_has_the_playbook_that_ships_until_it_saves_its_own()
    {
        await using var app = await App.StartAsync();
        var (ours, theirs) = (
            (await app.Account(brand: "Brightwater")).BrandId,
            (await app.Account("b", brand: "Larkspur")).BrandId
        );
        var reach = await LeadAsync(app);

        var saved = await SaveAsync(app, ours, Slower, seen: 0, reach);

        Assert.Equal(new SavePlaybook.Outcome.InForce(1), saved);
        Assert.Equal("Slow desk", (await app.Get<BrandPlaybooks>().OfAsync(ours, default)).Name);
        Assert.Equal("Calm desk", (await app.Get<BrandPlaybooks>().OfAsync(theirs, default)).Name);
    }

    [Fact]
    public async Task A_new_version_reaches_the_due_times_and_the_advice_of_open_cases()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post("My suitcase never arrived in Oslo, very disappointing.", minutes: 30));
        var before = await LineAsync(app);
        var reach = await LeadAsync(app);

        await SaveAsync(app, before.BrandId, Slower, seen: 0, reach);

        var after = await LineAsync(app);
        Assert.Equal(TimeSpan.FromHours(1), before.DueAt - before.WaitingSince);
        Assert.Equal(TimeSpan.FromHours(2), after.DueAt - after.WaitingSince);
        var page = await app.Client.PageAsync($"/cases/{after.CaseId}");
        Assert.Contains("Slow desk", page.QuerySelector(".advice")!.TextContent, StringComparison.Ordinal);
        await app.TellAsync(
            A.Post("My suitcase never arrived in Oslo, still nobody helps me. Terrible service.", minutes: 40)
        );
        Assert.Equal(TimeSpan.FromHours(2), (await LineAsync(app)).DueAt - after.WaitingSince);
    }

    [Fact]
    public async Task What_comes_in_at_night_is_due_in_the_morning_unless_somebody_may_come_to_harm()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(
            A.Post("My suitcase never arrived, very disappointing.", by: "late", minutes: -9 * 60),
            A.Post("I know where you live and I will kill you.", by: "threat", minutes: -9 * 60)
        );

        await using var db = app.Db();
        var lines = await db.Inbox.AsNoTracking().ToListAsync();
        var calm = lines.Single(line => !line.Safety);
        var harm = lines.Single(line => line.Safety);
        Assert.Equal(A.At(-9 * 60) + TimeSpan.FromMinutes(5), harm.DueAt);
        Assert.True(calm.DueAt > A.At(-2 * 60), $"{calm.DueAt}");
    }

    [Fact]
    public async Task Whoever_saves_over_a_colleague_sees_the_difference_and_loses_nothing()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account(brand: "Brightwater")).BrandId;
        await app.SignInAsync();
        var page = $"/brands/{brand}/playbook";
        using var first = await app.Client.SubmitAsync(page, page, Fields(Slower, "Slower in winter", seen: 0));
        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        var mine = Shipped.Replace("question: 4 h", "question: 3 h", StringComparison.Ordinal);

        using var answer = await app.Client.SubmitAsync(page, page, Fields(mine, "Faster answers", seen: 0));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var shown = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(),
            default
        );
        Assert.Contains("Slower in winter", shown.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", shown.QuerySelector("input[name='Form.Seen']")!.GetAttribute("value"));
        Assert.Contains("question: 3 h", shown.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("question: 3 h", shown.QuerySelector("#changed")!.TextContent, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Equal(1, await db.Playbooks.CountAsync());
        using var again = await app.Client.SubmitAsync(page, page, Fields(mine, "Faster answers", seen: 1));
        Assert.Equal(2, await db.Playbooks.CountAsync());
        Assert.Equal(2, (await db.Playbooks.SingleAsync(row => row.InForce)).Number);
    }

    [Fact]
    public async Task A_playbook_with_a_fault_or_without_a_reason_is_not_put_in_force()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account(brand: "Brightwater")).BrandId;
        await app.SignInAsync();
        var page = $"/brands/{brand}/playbook";

        using var faulty = await app.Client.SubmitAsync(
            page,
            page,
            Fields("name: <script>\nversoin: 1\n", "why", seen: 0)
        );
        using var silent = await app.Client.SubmitAsync(page, page, Fields(Slower, " ", seen: 0));

        var words = await faulty.Content.ReadAsStringAsync();
        var told = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(words, default);
        Assert.Contains("did you mean `version`", told.QuerySelector(".faults")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>\nversoin", words, StringComparison.Ordinal);
        Assert.Contains("say in a few words why", await silent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Equal(0, await db.Playbooks.CountAsync());
    }

    [Fact]
    public async Task Whoever_does_not_lead_the_brand_reads_it_and_strangers_see_nothing()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account(brand: "Brightwater")).BrandId;
        var other = (await app.Account("ships", brand: "Elsewhere")).BrandId;
        var (writer, stranger) = (app.Browser(), app.Browser());
        await app.SignInAsync(writer, "Ann One", brand);
        await app.SignInAsync(stranger, "Cy Three", other);
        var page = $"/brands/{brand}/playbook";

        Assert.True((await writer.PageAsync(page)).QuerySelector("textarea")!.HasAttribute("readonly"));
        await writer.SubmitAsync("/inbox", page, Fields(Slower, "mine", seen: 0));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stranger.ForgeAsync($"{page}/look", ("Form.Text", Slower))).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await stranger.ForgeAsync(
                    $"{page}/dry-run",
                    ("Form.Text", Slower),
                    ("skip", "0"),
                    ("advices", "0"),
                    ("altered", "0")
                )
            ).StatusCode
        );
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{page}?from=0")).StatusCode);
        await using var db = app.Db();
        Assert.Equal(0, await db.Playbooks.CountAsync());
    }

    [Fact]
    public async Task A_dry_run_tells_which_advices_of_last_month_would_be_others_and_writes_nothing()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(
            A.Post("Do you ship to Malta?", by: "asks"),
            A.Post("My suitcase never arrived.", by: "waits")
        );
        var brand = (await app.Account()).BrandId;
        var other = Shipped.Replace(
            "    do: [help]\n    within: 4 h",
            "    do: [help, thank]\n    within: 4 h",
            StringComparison.Ordinal
        );

        using var answer = await app.Client.ForgeAsync(
            $"/brands/{brand}/playbook/dry-run",
            ("Form.Text", other),
            ("skip", "0"),
            ("advices", "0"),
            ("altered", "0")
        );

        var words = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<b>1 of 2</b>", words, StringComparison.Ordinal);
        Assert.Contains("Thank them", words, StringComparison.Ordinal);
        Assert.Contains($"/cases/{await CaseOfAsync(app, "asks")}", words, StringComparison.Ordinal);
        using var same = await app.Client.ForgeAsync(
            $"/brands/{brand}/playbook/dry-run",
            ("Form.Text", Shipped),
            ("skip", "0"),
            ("advices", "0"),
            ("altered", "0")
        );
        Assert.Contains("<b>0 of 2</b>", await same.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_says_who_why_and_what_and_leads_back()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account(brand: "Brightwater")).BrandId;
        await app.SignInAsync();
        var page = $"/brands/{brand}/playbook";
        await app.Client.SubmitAsync(page, page, Fields(Slower, "Slower <i>in</i> winter", seen: 0));

        var shown = await app.Client.PageAsync($"{page}?diff=1");
        var back = await app.Client.PageAsync($"{page}?from=0");

        Assert.Contains(
            "Amara Nwosu",
            shown.QuerySelector("[aria-label=Versions]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Slower <i>in</i> winter",
            shown.QuerySelector("[aria-label=Versions]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["name: Slow desk", "complaint: 120 min"],
            shown.QuerySelectorAll("#changed .add > span:last-child").Select(line => line.TextContent.Trim())
        );
        Assert.StartsWith(
            "# The playbook that ships",
            back.QuerySelector("textarea")!.TextContent.TrimStart(),
            StringComparison.Ordinal
        );
        Assert.Equal("1", back.QuerySelector("input[name='Form.Seen']")!.GetAttribute("value"));
    }

    private static (string, string)[] Fields(string text, string note, int seen) =>
        [("_handler", "playbook"), ("Form.Text", text), ("Form.Note", note), ("Form.Seen", $"{seen}")];

    private static Task<SavePlaybook.Outcome> SaveAsync(App app, Guid brand, string text, int seen, Reach reach) =>
        app.Get<SavePlaybook>().RunAsync(brand, new SavePlaybook.Request(text, "for a test", seen), reach, default);

    private static async Task<Reach> LeadAsync(App app)
    {
        var user = await app.UserAsync("Ruth Lead");
        return new Reach(new Cases.Actor(user.Id, user.Name), All: true, []);
    }

    private static async Task<InboxRow> LineAsync(App app)
    {
        await using var db = app.Db();
        return await db.Inbox.AsNoTracking().SingleAsync();
    }

    private static async Task<Guid> CaseOfAsync(App app, string handle)
    {
        await using var db = app.Db();
        return (await db.Inbox.AsNoTracking().SingleAsync(line => line.Who == handle)).CaseId;
    }
}
