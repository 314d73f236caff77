using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Replies;
using Aplomb.Posts;
using Aplomb.Replies;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;
using Reach = Aplomb.Data.Reach;

namespace Aplomb.Writing;

/// <summary>A desk with the sandbox network, one angry person, and colleagues of several roles.</summary>
internal sealed class Writers : IAsyncDisposable
{
    public const string Good =
        "Hi Catriona, I am so sorry that you missed your grandfather's funeral because of us, and that nobody came out to you. "
        + "That was our fault. I am finding out from the crew who was there and will write to you here by 6 pm today. Amara";

    public const string Hot = "Calm down. As we already told you, our policy is clear.";
    private const string Angry = "Catriona Baird";

    private Writers(App app, AccountRow account, Guid id) => (App, Account, Id) = (app, account, id);

    public App App { get; }
    public AccountRow Account { get; }

    /// <summary>The case.</summary>
    public Guid Id { get; }
    public Guid Brand => Account.BrandId;

    public static async Task<Writers> StartAsync()
    {
        var app = await App.StartAsync(sandboxSpeed: 600);
        var account = (
            await app.Get<AddAccount>()
                .RunAsync(
                    new AddAccount.Request(
                        "sandbox",
                        "ferries",
                        "Brightwater Ferries",
                        "brightwaterferries",
                        "facebook"
                    ),
                    default
                )
        ).Account;
        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();
        await using var db = app.Db();
        var line = await db.Inbox.FirstAsync(row => row.Who == Angry);
        return new Writers(app, account, line.CaseId);
    }

    /// <summary>Somebody who works for the brand, as every request of theirs sees them.</summary>
    public async Task<Reach> JoinAsync(string name, string role = Roles.Agent)
    {
        var user = await App.UserAsync(name, password: null, Brand);
        await using var db = App.Db();
        await db
            .Memberships.Where(row => row.UserId == user.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Role, role));
        return new Reach(new Actor(user.Id, name), All: false, [Brand])
        {
            Roles = new Dictionary<Guid, string> { [Brand] = role },
        };
    }

    public async Task<Case> CaseAsync()
    {
        await using var db = App.Db();
        return Journal.ReadCase((await db.Cases.SingleAsync(row => row.Id == Id)).State);
    }

    /// <summary>What the page of the case would send along.</summary>
    public async Task<HoldReply.Request> WordsAsync(string text)
    {
        var state = await CaseAsync();
        return new HoldReply.Request(
            text,
            Channel.Public,
            state.TheirChanges,
            state.OursInPublic + state.OursInPrivate
        );
    }

    public async Task<HoldReply.Outcome> SendAsync(Reach reach, string text) =>
        await App.Get<HoldReply>().RunAsync(Id, await WordsAsync(text), reach, default);

    public async Task<HoldReply.Outcome> LetGoAsync(
        Reach reach,
        string act,
        string text,
        string? question = null,
        params string[] variants
    )
    {
        var words = await WordsAsync(text);
        var request = new WriteOnCase.Request(text, "public")
        {
            SeenTheirs = words.SeenTheirs,
            SeenOurs = words.SeenOurs,
            Act = act,
            Question = question,
            Variants = variants,
        };
        return await App.Get<LetGo>().RunAsync(Id, request, Channel.Public, reach, default);
    }

    /// <summary>She writes once more.</summary>
    public async Task WritesAgainAsync(string text = "And now my mother is in tears as well.", bool work = true)
    {
        await using var db = App.Db();
        var first = await db.Posts.Where(row => row.CaseId == Id && !row.Own).OrderBy(row => row.SaidAt).FirstAsync();
        var person = await db.People.SingleAsync(row => row.Id == first.PersonId);
        var post = new IncomingPost(
            $"again-{Guid.CreateVersion7():N}",
            PostKind.Reply,
            new Author(person.ExternalId, person.Handle, person.Name),
            text,
            App.Time.GetUtcNow(),
            Public: true,
            Parent: first.ExternalId,
            Thread: first.Thread
        );
        await App.Get<StorePosts>().RunAsync(Account, [post], cursor: null, default);
        if (work)
        {
            await App.WorkAsync();
        }
    }

    /// <summary>Lets the holds end, and sees whether the desk sends: its own sender works beside us.</summary>
    public async Task LeaveAsync()
    {
        App.Time.Advance(TimeSpan.FromMinutes(2));
        await App.Get<SendReplies>().RunAsync(default);
        for (var looks = 0; looks < 500 && await IsLeavingAsync(); looks++)
        {
            await Task.Delay(20); // the sender of the desk has it in hand; our clock stands still meanwhile
        }
    }

    private async Task<bool> IsLeavingAsync()
    {
        await using var db = App.Db();
        return await db.Replies.AnyAsync(row => row.State == ReplyState.Sending);
    }

    public async Task<ReplyRow> ReplyAsync()
    {
        await using var db = App.Db();
        return await db.Replies.AsNoTracking().OrderByDescending(row => row.CreatedAt).FirstAsync();
    }

    public async Task<IReadOnlyList<CaseEvent>> FactsAsync()
    {
        await using var db = App.Db();
        return [.. (await db.EntriesAsync(Id, default)).Select(entry => entry.Fact)];
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
