using System.Net;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.People;

public sealed class LinkPeopleTests
{
    private const string Brand = "Brightwater Ferries";
    private const string Asked =
        "Perhaps the same person: @fr88 on X, because both name the same order or case number.";

    private const string Wail =
        "My suitcase never arrived in Oslo, five weeks of waiting and not one honest answer from anybody at your desk.";

    [Fact]
    public async Task The_same_order_on_two_networks_is_asked_about_and_a_yes_links_until_it_is_undone()
    {
        await using var app = await StartAsync();
        var (one, other) = await SameOrderAsync(app);
        Assert.Contains(Asked, await SideAsync(app, one), StringComparison.Ordinal);

        await SayAsync(app, one, other, same: true);

        var side = await SideAsync(app, one);
        Assert.DoesNotContain("Perhaps the same person", side, StringComparison.Ordinal);
        Assert.Contains("@fr88 on X, said Amara Nwosu", side, StringComparison.Ordinal);
        Assert.Contains("linked two profiles: both name the same order or case number", side, StringComparison.Ordinal);
        Assert.Contains("@farida on Facebook, said Amara Nwosu", await SideAsync(app, other), StringComparison.Ordinal);
        var person = (await app.Client.PageAsync($"/people/{await PersonAsync(app, one)}")).Body!.TextContent;
        Assert.Contains("@fr88 on X. Amara Nwosu said so", Plain(person), StringComparison.Ordinal);

        await UndoAsync(app, other);

        Assert.Contains(Asked, await SideAsync(app, one), StringComparison.Ordinal);
        Assert.Equal(
            [nameof(CaseEvent.PeopleLinked), nameof(CaseEvent.LinkUndone)],
            (await FactsAsync(app, one))
                .Select(fact => fact.GetType().Name)
                .Where(name => name.Contains("Link", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_no_is_remembered_and_can_be_taken_back()
    {
        await using var app = await StartAsync();
        var (one, other) = await SameOrderAsync(app);

        await SayAsync(app, one, other, same: false);

        Assert.DoesNotContain("Perhaps the same person", await SideAsync(app, one), StringComparison.Ordinal);
        Assert.DoesNotContain("Perhaps the same person", await SideAsync(app, other), StringComparison.Ordinal);
        var person = await app.Client.PageAsync($"/people/{await PersonAsync(app, one)}");
        Assert.Contains("Not the same person", person.Body!.TextContent, StringComparison.Ordinal);
        await UndoAsync(app, one);
        Assert.Contains(Asked, await SideAsync(app, one), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_linked_for_which_nothing_speaks_and_nobody_links_in_another_brand()
    {
        await using var app = await StartAsync();
        var (one, _) = await SameOrderAsync(app);
        await TellAsync(app, "x", A.Post("Lovely crossing today, thank you.", by: "mona", id: "m"));
        var mona = (await app.CaseOfAsync("m"))!.Value;
        var stranger = app.Browser();
        await app.SignInAsync(stranger, "Cy Three", (await app.Account("ships", brand: "Elsewhere")).BrandId);

        await SayAsync(app, one, mona, same: true);
        using var refused = await stranger.SubmitAsync(
            "/inbox",
            $"/cases/{one}/people/{await PersonAsync(app, mona)}",
            ("same", "true")
        );
        using var hidden = await stranger.GetAsync($"/people/{await PersonAsync(app, one)}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (refused.StatusCode, hidden.StatusCode));
        await using var db = app.Db();
        Assert.Equal(0, await db.PersonLinks.CountAsync());
    }

    [Fact]
    public async Task A_sign_in_one_brand_says_nothing_in_another()
    {
        await using var app = await StartAsync();
        var (ships, _) = await app.Get<AddAccount>()
            .RunAsync(new AddAccount.Request("import", "ships", "Elsewhere", Place: "x"), default);
        await TellAsync(app, "facebook", A.Post("Where is BW-48213?", by: "farida", id: "a"));
        await app.Get<StorePosts>()
            .RunAsync(ships, [A.Post("And BW-48213?", by: "fr88", id: "b")], cursor: null, default);
        await app.WorkAsync();

        Assert.DoesNotContain(
            "Perhaps the same person",
            await SideAsync(app, (await app.CaseOfAsync("a"))!.Value),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Links_are_made_again_from_the_journal()
    {
        await using var app = await StartAsync();
        var (one, other) = await SameOrderAsync(app);
        await SayAsync(app, one, other, same: true);
        await UndoAsync(app, one);
        await SayAsync(app, one, other, same: false);
        var before = await LinksAsync(app);
        await using (var db = app.Db())
        {
            await db.PersonLinks.ExecuteDeleteAsync();
        }

        await app.Get<RebuildProjections>().RunAsync(default);

        Assert.Equal(2, before.Count);
        Assert.Equal(before, await LinksAsync(app));
    }

    [Fact]
    public async Task A_hard_name_is_not_shown_and_a_hostile_one_is_only_text()
    {
        await using var app = await StartAsync();
        await TellAsync(app, "facebook", A.Post("Order BW-48213 again", by: "farida", id: "a"));
        await TellAsync(
            app,
            "x",
            A.Post("BW-48213, still", by: "b", id: "b", name: "fucking idiots"),
            A.Post("What of BW-48213?", by: "c", id: "c", name: "<img src=x onerror=alert(1)>")
        );

        using var answer = await app.Client.GetAsync($"/cases/{await app.CaseOfAsync("a")}");

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("a profile on X", html, StringComparison.Ordinal);
        Assert.DoesNotContain("fucking", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_complaint_on_several_profiles_is_pointed_out_and_reaches_the_advice()
    {
        await using var app = await StartAsync();
        await TellAsync(app, "facebook", A.Post(Wail, by: "ann", id: "a"));
        await TellAsync(app, "x", A.Post($"@ferries {Wail} Shame!", by: "ben", id: "b", minutes: 1));
        Assert.Contains("both wrote nearly the same", await SideAsync(app, "a"), StringComparison.Ordinal);
        await TellAsync(
            app,
            "x",
            A.Post(Wail.Replace("five", "six", StringComparison.Ordinal), by: "cy", id: "c", minutes: 2)
        );
        await TellAsync(app, "x", A.Post("Where is my refund for the boat to Skye?", by: "di", id: "d", minutes: 3));

        var side = await SideAsync(app, "a");

        Assert.Contains("Three profiles posted nearly the same words.", side, StringComparison.Ordinal);
        Assert.Contains("Similar words of several customers are not one person.", side, StringComparison.Ordinal);
        Assert.DoesNotContain("Perhaps the same person", side, StringComparison.Ordinal);
        Assert.Equal("3, 3, 3, 1", await ProfilesAsync(app, "a", "b", "c", "d"));

        await TellAsync(app, "x", A.Post("Sorry, the suitcase is here.", by: "cy", id: "c", minutes: 2));
        Assert.Equal("2, 1", await ProfilesAsync(app, "a", "c"));
    }

    [Fact]
    public async Task What_somebody_says_twice_is_no_second_profile_and_short_words_are_nobodys_copy()
    {
        await using var app = await StartAsync();
        await TellAsync(app, "x", A.Post(Wail, by: "ann", id: "a"), A.Post(Wail, by: "ann", id: "b", minutes: 1));
        await TellAsync(app, "x", A.Post("Where is my refund???", by: "ben", id: "c", minutes: 2));
        await TellAsync(app, "x", A.Post("Where is my refund??", by: "cy", id: "d", minutes: 3));

        Assert.Equal("1, 1", await ProfilesAsync(app, "a", "d"));
    }

    [Fact]
    public async Task What_was_taken_back_leaves_no_sign()
    {
        await using var app = await StartAsync();
        var (one, _) = await SameOrderAsync(app);

        await TellAsync(app, "x", A.Post(by: "fr88", id: "b", deleted: true));

        Assert.DoesNotContain("Perhaps the same person", await SideAsync(app, one), StringComparison.Ordinal);
        await using var db = app.Db();
        var gone = await db.Posts.SingleAsync(post => post.ExternalId == "b");
        Assert.False(await db.PersonSigns.AnyAsync(row => row.PostId == gone.Id));
    }

    [Fact]
    public async Task Abuse_of_a_linked_profile_counts_for_the_person()
    {
        await using var app = await StartAsync();
        await TellAsync(app, "facebook", A.Post("Order BW-48213 is missing.", by: "farida", id: "a"));
        await TellAsync(app, "x", A.Post("BW-48213!! You useless fucking idiots!", by: "fr88", id: "b"));
        var (one, other) = ((await app.CaseOfAsync("a"))!.Value, (await app.CaseOfAsync("b"))!.Value);
        var alone = (await FileAsync(app, one)).AbusiveElsewhere;

        await SayAsync(app, one, other, same: true);

        Assert.Equal((0, 1), (alone, (await FileAsync(app, one)).AbusiveElsewhere));
    }

    private static async Task<App> StartAsync()
    {
        var app = await App.StartAsync();
        await app.SignInAsync();
        return app;
    }

    private static async Task<(Guid One, Guid Other)> SameOrderAsync(App app)
    {
        await TellAsync(
            app,
            "facebook",
            A.Post("Order BW-48213 never arrived, five weeks now.", by: "farida", id: "a")
        );
        await TellAsync(app, "x", A.Post("Still no word on bw48213 from you people", by: "fr88", id: "b"));
        return ((await app.CaseOfAsync("a"))!.Value, (await app.CaseOfAsync("b"))!.Value);
    }

    private static async Task TellAsync(App app, string place, params IReadOnlyList<IncomingPost> posts)
    {
        var (account, _) = await app.Get<AddAccount>()
            .RunAsync(new AddAccount.Request("import", $"ferries-{place}", Brand, Place: place), default);
        await app.Get<StorePosts>().RunAsync(account, posts, cursor: null, default);
        await app.WorkAsync();
    }

    private static async Task SayAsync(App app, Guid one, Guid other, bool same)
    {
        using var answer = await app.Client.SubmitAsync(
            $"/cases/{one}",
            $"/cases/{one}/people/{await PersonAsync(app, other)}",
            ("same", same ? "true" : "false")
        );
        Assert.Equal($"/cases/{one}", answer.Headers.Location?.OriginalString);
    }

    private static async Task UndoAsync(App app, Guid back)
    {
        await using var db = app.Db();
        var link = await db.PersonLinks.SingleAsync(row => row.UndoneAt == null);
        using var answer = await app.Client.SubmitAsync("/inbox", $"/links/{link.Id}/undo", ("back", $"{back}"));
        Assert.Equal($"/cases/{back}", answer.Headers.Location?.OriginalString);
    }

    private static async Task<string> SideAsync(App app, string post) =>
        await SideAsync(app, (await app.CaseOfAsync(post))!.Value);

    private static async Task<string> SideAsync(App app, Guid id) =>
        Plain((await app.Client.PageAsync($"/cases/{id}")).QuerySelector("#side")!.TextContent);

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<Guid> PersonAsync(App app, Guid id)
    {
        await using var db = app.Db();
        return (await db.Cases.SingleAsync(row => row.Id == id)).PersonId;
    }

    /// <summary>How many profiles the advice counts for each post: "3, 1".</summary>
    private static async Task<string> ProfilesAsync(App app, params string[] posts)
    {
        var counts = new List<int>();
        foreach (var post in posts)
        {
            counts.Add(await ProfilesOfAsync(app, post));
        }

        return string.Join(", ", counts);
    }

    private static async Task<int> ProfilesOfAsync(App app, string post)
    {
        var file = await FileAsync(app, (await app.CaseOfAsync(post))!.Value);
        return SituationOf
            .Case(file, file.Newest!, file.Read(file.Newest!), app.Time.GetUtcNow())
            .Person.ProfilesWithSameComplaint;
    }

    private static async Task<CaseFile> FileAsync(App app, Guid id)
    {
        await using var db = app.Db();
        return (
            await CaseFile.OpenAsync(db, app.Get<BrandReaders>(), id, new Reach(A.Actor(), All: true, []), default)
        )!;
    }

    private static async Task<List<CaseEvent>> FactsAsync(App app, Guid id)
    {
        await using var db = app.Db();
        return [.. (await db.EntriesAsync(id, default)).Select(entry => entry.Fact)];
    }

    private static async Task<List<string>> LinksAsync(App app)
    {
        await using var db = app.Db();
        var rows = await db.PersonLinks.AsNoTracking().OrderBy(row => row.Id).ToListAsync();
        return rows.ConvertAll(row => System.Text.Json.JsonSerializer.Serialize(row));
    }
}
