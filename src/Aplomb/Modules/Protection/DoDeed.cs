using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Playbooks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Protection;

/// <summary>
/// Does something on the network: where the account can, the playbook lets it, and what it needs is there. Where a second person has to
/// agree, it waits for them. Written down before the network is asked, so that nothing is done there of which nobody knows.
/// </summary>
internal sealed class DoDeed(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    Connectors connectors,
    FinishDeed finish,
    TimeProvider time,
    Changes changes
)
{
    public const int LongestWhy = 500;

    /// <param name="Post">The post that it is done to, or that is the reason.</param>
    public sealed record Request(DeedKind Kind, Guid Post, string? Why);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/cases/{id:guid}/deeds", HandleAsync);

    private static async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        Guid id,
        [FromForm] DeedKind kind,
        [FromForm] Guid post,
        [FromForm] string? why,
        CaseFiles files,
        DoDeed deed,
        CancellationToken ct
    ) =>
        await deed.RunAsync(id, new Request(kind, post, why), await files.ReachAsync(ct), ct) is null
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect($"/cases/{id}");

    /// <summary>Whether it was begun, or waits for a second person; false where it may not be done. Null where there is nothing for this person.</summary>
    public async Task<bool?> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        var deed = Guid.CreateVersion7(time.GetUtcNow());
        bool asked;
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            await using var writing = await db.BeginWritingAsync("cases", ct);
            if (
                await CaseFile.OpenAsync(db, readers, id, reach, ct) is not { } file
                || file.Posts.FirstOrDefault(one => one.Id == request.Post) is not { } post
            )
            {
                return null;
            }

            if (await FactsAsync(db, file, post, deed, request, reach, ct) is not { } facts)
            {
                return false;
            }

            asked = facts[^1] is CaseEvent.DeedAsked;
            await db.AppendAsync(id, time.GetUtcNow(), ct, facts);
            await db.SaveChangesAsync(ct);
            await writing.CommitAsync(ct);
            changes.Tell(new Change(ChangeKind.CaseChanged, file.Brand.Id, id));
        }

        if (!asked)
        {
            await finish.RunAsync(id, deed, undo: false);
        }

        return true;
    }

    private async Task<List<CaseEvent>?> FactsAsync(
        AppDb db,
        CaseFile file,
        PostRow post,
        Guid deed,
        Request request,
        Reach reach,
        CancellationToken ct
    )
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(row => row.Id == post.AccountId, ct);
        var can = connectors.What(account);
        var now = time.GetUtcNow();
        var offers = DeedRules.ToPerson(request.Kind)
            ? DeedOffers.OnPerson(file, can, reach, now)
            : DeedOffers.OnPost(file, post, can, reach, now);
        var why = string.IsNullOrWhiteSpace(request.Why) ? null : request.Why.Trim();
        why = why?.Length > LongestWhy ? why[..LongestWhy] : why;
        if (
            offers.FirstOrDefault(one => one.Kind == request.Kind) is not { Barred: null } offer
            || (why is null && DeedRules.NeedsReason(request.Kind))
        )
        {
            return null;
        }

        var facts = new List<CaseEvent>();
        if (offer.NeedsEvidence && !file.State.Deeds.Evidence.Contains(post.Id))
        {
            facts.Add(new CaseEvent.EvidenceKept(reach.Actor, post.Id, Digest(file, post)));
        }

        var rule = file.State.Deeds.RuleOf(post.Id);
        facts.Add(
            offer.NeedsSecond
                ? new CaseEvent.DeedAsked(
                    deed,
                    request.Kind,
                    post.Id,
                    reach.Actor,
                    rule,
                    why,
                    DeedOffers.MayDecide(file, request.Kind, reach)
                )
                : new CaseEvent.DeedBegun(deed, request.Kind, post.Id, reach.Actor, Agreed: null, rule, why)
        );
        return facts;
    }

    /// <summary>Of the words, the author and the time, a line each.</summary>
    private static string Digest(CaseFile file, PostRow post) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{post.Text}\n{file.Person.ExternalId}\n{post.SaidAt.UtcDateTime:O}"
                    )
                )
            )
        );
}
