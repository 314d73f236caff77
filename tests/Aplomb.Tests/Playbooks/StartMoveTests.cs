using System.Net;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Support;

namespace Aplomb.Playbooks;

public sealed class StartMoveTests
{
    [Fact]
    public async Task One_press_begins_the_first_move_and_leads_to_where_it_is_written()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post("Do you ship to Malta?"));
        var id = (await app.CaseAsync()).Id;

        using var answer = await StartAsync(app, id, "Help");

        Assert.Equal($"/cases/{id}?begun=help#composer-words", answer.Headers.Location!.OriginalString);
        Assert.Contains(
            await FactsAsync(app, id),
            fact => fact is CaseEvent.MoveBegun { Move: Move.Help, Step: "question" }
        );
        Assert.DoesNotContain(await FactsAsync(app, id), fact => fact is CaseEvent.AdviceNotTaken);
        var page = await app.Client.PageAsync($"/cases/{id}?begun=help");
        Assert.Contains(
            "in your own words",
            page.QuerySelector("#side [role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_way_is_allowed_and_noted_with_the_step_that_advised()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post("Do you ship to Malta?"));
        var id = (await app.CaseAsync()).Id;

        using var answer = await StartAsync(app, id, "Consult", "The map is being redrawn.");

        var other = Assert.Single((await FactsAsync(app, id)).OfType<CaseEvent.AdviceNotTaken>());
        Assert.Equal(
            ("question", Move.Help, Move.Consult, "The map is being redrawn."),
            (other.Step, other.Advised, other.Instead, other.Why)
        );
        var journal = (await app.Client.PageAsync($"/cases/{id}")).QuerySelector(".plumb")!.TextContent;
        Assert.Contains("instead of “question”: The map is being redrawn.", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_forbidden_here_is_not_begun_and_the_page_says_why()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post("You are the worst company on the planet."));
        var id = (await app.CaseAsync()).Id;

        using var answer = await StartAsync(app, id, "Hide");

        Assert.Equal($"/cases/{id}?barred=hide", answer.Headers.Location!.OriginalString);
        Assert.DoesNotContain(await FactsAsync(app, id), fact => fact is CaseEvent.MoveBegun);
        var page = await app.Client.PageAsync($"/cases/{id}?barred=hide");
        Assert.Contains(
            "No house rule is broken",
            page.QuerySelector("#side [role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_gate_says_whether_it_is_met()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post("Get out, vermin like you do not belong here."));
        var id = (await app.CaseAsync()).Id;

        var before = await GateAsync(app, id);
        using var answer = await StartAsync(app, id, "PreserveEvidence");
        var after = await GateAsync(app, id);

        Assert.Contains("Not yet.", before, StringComparison.Ordinal);
        Assert.Contains("It is there.", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_begins_anything_on_a_case_of_another_brand()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post("Do you ship to Malta?"));
        var id = (await app.CaseAsync()).Id;
        var stranger = app.Browser();
        await app.SignInAsync(stranger, "Cy Three", (await app.Account("ships", brand: "Elsewhere")).BrandId);

        using var answer = await stranger.SubmitAsync("/inbox", $"/cases/{id}/moves", ("move", "Help"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> StartAsync(App app, Guid id, string move, string? why = null) =>
        app.Client.SubmitAsync($"/cases/{id}", $"/cases/{id}/moves", ("move", move), ("why", why ?? ""));

    private static async Task<string> GateAsync(App app, Guid id) =>
        (await app.Client.PageAsync($"/cases/{id}")).QuerySelector(".gates")!.TextContent;

    private static async Task<List<CaseEvent>> FactsAsync(App app, Guid id)
    {
        await using var db = app.Db();
        return [.. (await db.EntriesAsync(id, default)).Select(entry => entry.Fact)];
    }
}
