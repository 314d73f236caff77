using System.Net;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Networks;
using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Support;

namespace Aplomb.Protection;

/// <summary>A desk with one case on a network that does what it is told to, and a lead before it.</summary>
internal sealed class DeedStage(App app, MadeUpNetwork network, AccountRow account) : IAsyncDisposable
{
    public App App => app;
    public MadeUpNetwork Network => network;
    public Guid Brand => account.BrandId;
    public Guid Case { get; private set; }
    public Guid Post { get; private set; }

    public static async Task<DeedStage> StartAsync(Capabilities can, string text)
    {
        var network = new MadeUpNetwork { Can = can };
        var app = await App.StartAsync(networks: [network]);
        await app.SignInAsync();
        var (account, _) = await app.Get<AddAccount>()
            .RunAsync(new AddAccount.Request("madeup", "airlines", Place: "facebook"), default);
        var stage = new DeedStage(app, network, account);
        await stage.TellAsync(A.Post(text, id: "p"));
        return stage;
    }

    public async Task TellAsync(IncomingPost post)
    {
        await app.Get<StorePosts>().RunAsync(account, [post], cursor: null, default);
        await app.WorkAsync();
        var state = await app.CaseAsync();
        (Case, Post) = (state.Id, state.NewestPost!.Value);
    }

    public async Task<string> Page() => (await app.Client.PageAsync($"/cases/{Case}")).Body!.TextContent;

    public Task<HttpResponseMessage> SendAsync(string what, params (string, string)[] fields) =>
        app.Client.SubmitAsync($"/cases/{Case}", $"/cases/{Case}/{what}", fields);

    public async Task DoAsync(DeedKind kind, string why = "It has to be.", Guid? post = null, HttpClient? by = null)
    {
        using var answer = await (by ?? app.Client).SubmitAsync(
            $"/cases/{Case}",
            $"/cases/{Case}/deeds",
            ("kind", $"{kind}"),
            ("post", $"{post ?? Post}"),
            ("why", why)
        );
        Assert.Equal($"/cases/{Case}", answer.Headers.Location?.OriginalString);
    }

    public async Task NameAsync(string rule)
    {
        using var answer = await SendAsync($"posts/{Post}/rule", ("rule", rule));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public async Task SettleAsync(string how, HttpClient? by = null)
    {
        var deed = (await DeedAsync()).Id;
        using var answer = await (by ?? app.Client).SubmitAsync($"/cases/{Case}", $"/cases/{Case}/deeds/{deed}/{how}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public async Task<Deed> DeedAsync() => (await app.CaseAsync()).Deeds.All[^1];

    public async Task<List<CaseEvent>> FactsAsync()
    {
        await using var db = app.Db();
        return [.. (await db.EntriesAsync(Case, default)).Select(entry => entry.Fact)];
    }

    public async Task<Situation> SituationAsync()
    {
        await using var db = app.Db();
        var everything = new Data.Reach(A.Actor(), All: true, []);
        var file = (await CaseFile.OpenAsync(db, app.Get<BrandReaders>(), Case, everything, default))!;
        return SituationOf.Case(file, file.Newest!, file.Read(file.Newest!), app.Time.GetUtcNow());
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
