using System.Net;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Replies.Drafts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Team;

/// <summary>Who may do what for a brand, how somebody comes to the team, and how they leave it.</summary>
public sealed class TeamTests
{
    private const string Password = "correct horse battery";
    private const string Email = "sefa@brightwater.example";

    [Fact]
    public async Task A_link_lets_one_person_in_once_with_the_role_that_was_meant()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account()).BrandId;
        await app.SignInAsync();
        var link = await InviteAsync(app, brand, Roles.Lead);

        using var joined = await JoinAsync(app.Browser(), link);
        using var second = await JoinAsync(app.Browser(), link);

        Assert.Equal("/", joined.Headers.Location?.OriginalString);
        Assert.NotEqual("/", second.Headers.Location?.OriginalString);
        await using var db = app.Db();
        var user = await db.Users.SingleAsync(row => row.Email == Email);
        Assert.Equal(("Sefa Tuilagi", false), (user.Name, user.Admin));
        var row = await db.Memberships.SingleAsync(one => one.UserId == user.Id);
        Assert.Equal((brand, Roles.Lead), (row.BrandId, row.Role));
        Assert.Equal(2, await db.TeamChanges.CountAsync()); // invited, joined
    }

    [Fact]
    public async Task A_link_ends_by_itself_when_taken_back_and_when_a_new_one_is_made()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account()).BrandId;
        await app.SignInAsync();
        var old = await InviteAsync(app, brand);
        app.Time.Sleep(TimeSpan.FromDays(3));
        await app.SignInAsync(name: "Ruth Kelly"); // a shift is over sooner than a link
        Assert.Contains("does not open any more", await PageAsync(app, old), StringComparison.Ordinal);

        var row = await InvitationAsync(app);
        using (var renewed = await app.Client.SubmitAsync("/team", "/team", ("_handler", $"renew-{row.Id:N}")))
        {
            Assert.Contains("/join?key=", await renewed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var second = await InviteAsync(app, brand, email: "mona@brightwater.example");
        Assert.Contains("Join airlines", await PageAsync(app, second), StringComparison.Ordinal);
        var mine = await InvitationAsync(app);
        using var revoked = await app.Client.SubmitAsync("/team", $"/invitations/{mine.Id}/revoke");
        Assert.Contains("does not open any more", await PageAsync(app, second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_whoever_leads_a_brand_invites_and_changes_roles()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account()).BrandId;
        var other = (await app.Account("ferries")).BrandId;
        var mona = await app.UserAsync("Mona Vik", password: null, brand, other);
        var bo = await app.SignInAsync(name: "Bo Lind", brands: brand);

        Assert.Null(await TryInviteAsync(app, brand));
        Assert.Equal(HttpStatusCode.NotFound, await RoleAsync(app, mona.Id, brand, Roles.Lead));
        await MakeLeadAsync(app, bo.Id);
        Assert.Equal(HttpStatusCode.Redirect, await RoleAsync(app, mona.Id, brand, Roles.Learner));
        Assert.Equal(HttpStatusCode.NotFound, await RoleAsync(app, mona.Id, other, Roles.Learner));
        Assert.Equal(HttpStatusCode.NotFound, await RoleAsync(app, mona.Id, brand, "queen"));
        Assert.Equal(HttpStatusCode.NotFound, await RoleAsync(app, bo.Id, brand, Roles.Agent)); // nobody demotes themselves by a slip
        Assert.NotNull(await TryInviteAsync(app, brand));
        Assert.Null(await TryInviteAsync(app, other));
    }

    [Fact]
    public async Task A_removed_colleague_is_out_at_once_and_their_drafts_are_handed_over()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post());
        var state = await app.CaseAsync();
        var bo = await app.SignInAsync(name: "Bo Lind", brands: state.Brand);
        var his = app.Client;
        using (await his.SubmitAsync($"/cases/{state.Id}", $"/cases/{state.Id}/take")) { }
        var reach = new Reach(bo, All: false, [state.Brand]);
        var draft = new KeepDraft.Request("Hi Nils", "public") { DraftVersion = 0 };
        Assert.True((await app.Get<KeepDraft>().RunAsync(state.Id, draft, reach, default))!.Kept);
        var lead = app.Browser();
        var ruth = await app.SignInAsync(lead, "Ruth Kelly");

        using var answer = await lead.SubmitAsync("/team", $"/team/{bo.Id}/remove", ("to", $"{ruth.Id}"));

        Assert.Equal("/team", answer.Headers.Location?.OriginalString);
        using var page = await his.GetAsync("/inbox");
        Assert.Equal("/sign-in", page.Headers.Location?.AbsolutePath);
        await using var db = app.Db();
        Assert.Equal(ruth.Id, (await db.Drafts.SingleAsync()).UserId);
        Assert.Null((await app.CaseAsync()).Owner);
        var facts = (await db.EntriesAsync(state.Id, default)).Select(entry => entry.Fact).ToList();
        Assert.Contains(
            facts,
            fact => fact is CaseEvent.DraftHandedOver { From.Name: "Bo Lind", To.Name: "Ruth Kelly" }
        );
    }

    [Fact]
    public async Task Who_was_removed_opens_no_door_until_they_are_asked_back()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account()).BrandId;
        var sefa = await app.UserAsync("Sefa Tuilagi", Password, brand);
        await app.SignInAsync();
        using (await app.Client.SubmitAsync("/team", $"/team/{sefa.Id}/remove")) { }
        var door = app.Browser();

        using var refused = await door.SubmitAsync("/sign-in", "/sign-in", ("Email", Email), ("Password", Password));
        Assert.StartsWith("/sign-in", refused.Headers.Location?.OriginalString, StringComparison.Ordinal);

        using var back = await JoinAsync(door, await InviteAsync(app, brand));
        Assert.Equal("/", back.Headers.Location?.OriginalString);
        Assert.NotNull(await door.PageAsync("/inbox"));
        await using var db = app.Db();
        Assert.Equal(sefa.Id, (await db.Users.SingleAsync(row => row.Email == Email)).Id);
    }

    [Fact]
    public async Task Who_works_here_already_does_not_lose_their_account_to_a_link()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account()).BrandId;
        var other = (await app.Account("ferries")).BrandId;
        await app.UserAsync("Sefa Tuilagi", Password, brand);
        await app.SignInAsync();
        var link = await InviteAsync(app, other);

        using var stranger = await JoinAsync(app.Browser(), link);
        Assert.Contains("wrong=", stranger.Headers.Location?.OriginalString, StringComparison.Ordinal);

        var door = app.Browser();
        using (await door.SubmitAsync("/sign-in", "/sign-in", ("Email", Email), ("Password", Password))) { }
        using var joined = await JoinAsync(door, link);
        Assert.Equal("/", joined.Headers.Location?.OriginalString);
        await using var db = app.Db();
        Assert.Equal(2, await db.Memberships.CountAsync());
    }

    [Fact]
    public async Task An_open_page_stops_hearing_of_a_brand_with_the_right_to_it()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post(by: "nils"));
        var ours = await app.CaseAsync();
        await app.IntakeAsync([A.Line("And?", "mona")], "ferries");
        await app.WorkAsync();
        var other = (await app.Account("ferries")).BrandId;
        var member = app.Browser();
        await app.SignInAsync(member, "Bo Lind", ours.Brand, other);
        using var line = new StreamReader(await member.GetStreamAsync("/live"));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        Assert.Equal("event: open", await line.ReadLineAsync(patience.Token));
        await using (var db = app.Db())
        {
            await db.Memberships.Where(row => row.BrandId == ours.Brand).ExecuteDeleteAsync();
        }

        await app.IntakeAsync([A.Line("And?", "nils")], "airlines");
        await app.WorkAsync();
        await app.IntakeAsync([A.Line("Hello?", "mona")], "ferries");
        await app.WorkAsync();

        var heard = "";
        while (!heard.Contains("inbox ", StringComparison.Ordinal))
        {
            heard += await line.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException(heard);
        }

        Assert.DoesNotContain(ours.Id.ToString(), heard, StringComparison.Ordinal);
    }

    private static async Task<string> InviteAsync(
        App app,
        Guid brand,
        string role = Roles.Agent,
        string email = Email
    ) => await TryInviteAsync(app, brand, role, email) ?? throw new InvalidOperationException("No link was made.");

    /// <summary>The link's path as the page shows it; null where it shows none.</summary>
    private static async Task<string?> TryInviteAsync(
        App app,
        Guid brand,
        string role = Roles.Agent,
        string email = Email
    )
    {
        using var answer = await app.Client.SubmitAsync(
            "/team",
            "/team",
            ("_handler", "invite"),
            ("email", email),
            ("brand", $"{brand}"),
            ("role", role)
        );
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return page.QuerySelector("#link")?.GetAttribute("value") is { } link ? new Uri(link).PathAndQuery : null;
    }

    private static Task<HttpResponseMessage> JoinAsync(HttpClient browser, string link) =>
        browser.SubmitAsync(
            link,
            "/join",
            ("Key", link.Split('=')[1]),
            ("Name", "Sefa Tuilagi"),
            ("Password", Password)
        );

    private static async Task<string> PageAsync(App app, string link) =>
        (await app.Browser().PageAsync(link)).Body!.TextContent;

    private static async Task<InvitationRow> InvitationAsync(App app)
    {
        await using var db = app.Db();
        return await db.Invitations.OrderByDescending(row => row.MadeAt).ThenByDescending(row => row.Id).FirstAsync();
    }

    private static async Task<HttpStatusCode> RoleAsync(App app, Guid user, Guid brand, string role)
    {
        using var answer = await app.Client.SubmitAsync(
            "/team",
            $"/team/{user}/role",
            ("brand", $"{brand}"),
            ("role", role)
        );
        return answer.StatusCode;
    }

    private static async Task MakeLeadAsync(App app, Guid user)
    {
        await using var db = app.Db();
        await db
            .Memberships.Where(row => row.UserId == user)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Role, Roles.Lead));
    }
}
