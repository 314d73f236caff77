using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Networks;
using Aplomb.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Protection;

/// <summary>
/// Asks the network for what was written down, and writes down what came of it. Whoever closes the page meanwhile does not stop it; whoever is
/// killed leaves it begun, and it may be asked for again.
/// </summary>
internal sealed class FinishDeed(
    IDbContextFactory<AppDb> databases,
    ActOnNetwork network,
    TimeProvider time,
    Changes changes
)
{
    public async Task RunAsync(Guid id, Guid deed, bool undo)
    {
        await using var db = await databases.CreateDbContextAsync();
        var state = Journal.ReadCase((await db.Cases.AsNoTracking().SingleAsync(row => row.Id == id)).State);
        var wanted = state.Deeds.All.Single(one => one.Id == deed);
        var post = await db.Posts.AsNoTracking().SingleAsync(row => row.Id == wanted.Post);
        var person = await db.People.AsNoTracking().SingleAsync(row => row.Id == state.Person);
        CaseEvent fact;
        try
        {
            await network.RunAsync(post.AccountId, Of(wanted, post, person, undo), CancellationToken.None);
            fact = undo
                ? new CaseEvent.DeedUndone(deed, wanted.Kind, wanted.UndoneBy ?? wanted.By)
                : new CaseEvent.DeedDone(deed, wanted.Kind);
        }
        catch (NetworkException refusal)
        {
            fact = new CaseEvent.DeedFailed(deed, wanted.Kind, Refusals.Say(refusal.Failure));
        }

        await using var writing = await db.BeginWritingAsync("cases", CancellationToken.None);
        await db.AppendAsync(id, time.GetUtcNow(), CancellationToken.None, fact);
        if (fact is CaseEvent.DeedDone { Kind: DeedKind.DeleteOwn })
        {
            await TakenBackAsync(db, post.Id);
        }

        await db.SaveChangesAsync();
        await writing.CommitAsync();
        changes.Tell(new Change(ChangeKind.CaseChanged, state.Brand, id));
    }

    /// <summary>Our words are gone there, and so in the talk here; what they were stays with the post's changes.</summary>
    private async Task TakenBackAsync(AppDb db, Guid id)
    {
        var now = time.GetUtcNow();
        var post = await db.Posts.SingleAsync(row => row.Id == id);
        if (post.DeletedAt is not null)
        {
            return; // the network told us first
        }

        db.PostChanges.Add(
            new PostChangeRow
            {
                Id = Guid.CreateVersion7(now),
                PostId = id,
                TextBefore = post.Text,
                Deleted = true,
                At = now,
            }
        );
        (post.Text, post.DeletedAt, post.Revision) = ("", now, post.Revision + 1);
    }

    private static Act Of(Deed deed, PostRow post, PersonRow person, bool undo) =>
        deed.Kind switch
        {
            DeedKind.Like => new Act.Like(post.ExternalId, undo),
            DeedKind.Hide => new Act.Hide(post.ExternalId, undo),
            DeedKind.Mute => new Act.Mute(person.ExternalId, undo),
            DeedKind.Block => new Act.Block(person.ExternalId, undo),
            DeedKind.Report => new Act.Report(post.ExternalId, person.ExternalId, BreachOf(deed.Rule), deed.Why ?? ""),
            _ => new Act.DeleteOwn(post.ExternalId),
        };

    private static Breach BreachOf(HouseRule? rule) =>
        rule switch
        {
            HouseRule.Threat => Breach.Threat,
            HouseRule.Hate => Breach.Hate,
            HouseRule.PrivateData => Breach.PrivateData,
            HouseRule.Spam => Breach.Spam,
            _ => Breach.Illegal,
        };
}
