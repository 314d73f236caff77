using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Playbooks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Protection;

/// <summary>What comes after somebody wanted something done: a second person agrees or not, it is tried again, or taken back.</summary>
internal sealed class SettleDeed(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    FinishDeed finish,
    TimeProvider time,
    Changes changes
)
{
    internal enum Answer
    {
        Agree,
        Refuse,
        Again,
        Undo,
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = routes.MapGroup("/cases/{id:guid}/deeds/{deed:guid}");
        foreach (var answer in Enum.GetValues<Answer>())
        {
            one.MapPost(
                $"/{Spelling.Of(answer)}",
                (Guid id, Guid deed, SettleDeed settle, CaseFiles files, CancellationToken ct) =>
                    HandleAsync(id, deed, answer, settle, files, ct)
            );
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        Guid id,
        Guid deed,
        Answer answer,
        SettleDeed settle,
        CaseFiles files,
        CancellationToken ct
    ) =>
        await settle.RunAsync(id, deed, answer, await files.ReachAsync(ct), ct) is null
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect($"/cases/{id}");

    /// <summary>Whether it was done; false where it does not fit how things stand. Null where there is nothing for this person.</summary>
    public async Task<bool?> RunAsync(Guid id, Guid deed, Answer answer, Reach reach, CancellationToken ct)
    {
        Guid brand;
        CaseEvent? fact;
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            await using var writing = await db.BeginWritingAsync("cases", ct);
            if (
                await CaseFile.OpenAsync(db, readers, id, reach, ct) is not { } file
                || file.State.Deeds.All.FirstOrDefault(one => one.Id == deed) is not { } one
            )
            {
                return null;
            }

            fact = FactOf(file, one, answer, reach);
            if (fact is null)
            {
                return false;
            }

            brand = file.Brand.Id;
            await db.AppendAsync(id, time.GetUtcNow(), ct, fact);
            await db.SaveChangesAsync(ct);
            await writing.CommitAsync(ct);
        }

        changes.Tell(new Change(ChangeKind.CaseChanged, brand, id));
        if (fact is CaseEvent.DeedBegun or CaseEvent.DeedUndoing)
        {
            await finish.RunAsync(id, deed, undo: fact is CaseEvent.DeedUndoing);
        }

        return true;
    }

    private CaseEvent? FactOf(CaseFile file, Deed one, Answer answer, Reach reach) =>
        answer switch
        {
            Answer.Agree when MayAgree(file, one, reach) => Begun(one, reach.Actor),
            Answer.Refuse when one.State is DeedState.Asked => new CaseEvent.DeedRefused(one.Id, one.Kind, reach.Actor),
            Answer.Again when one.State is DeedState.Failed or DeedState.Begun => Begun(one, one.Agreed),
            Answer.Undo when one.Stands && DeedRules.HasUndo(one.Kind) => new CaseEvent.DeedUndoing(
                one.Id,
                one.Kind,
                reach.Actor
            ),
            _ => null,
        };

    /// <summary>What the playbook forbids by now is not done, whoever has asked for it before.</summary>
    private bool MayAgree(CaseFile file, Deed one, Reach reach) =>
        DeedRules.MayAgree(one, reach.Actor.Id, DeedOffers.MayDecide(file, one.Kind, reach))
        && file.Posts.FirstOrDefault(post => post.Id == one.Post) is { } post
        && DeedOffers.Of(file, post, one.Kind, reach, time.GetUtcNow()).Barred is null;

    private static CaseEvent.DeedBegun Begun(Deed one, Actor? agreed) =>
        new(one.Id, one.Kind, one.Post, one.By, agreed, one.Rule, one.Why);
}
