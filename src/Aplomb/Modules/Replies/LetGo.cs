using Aplomb.Data;
using Aplomb.Modules.Replies.HandIns;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;
using Outcome = Aplomb.Modules.Replies.HoldReply.Outcome;

namespace Aplomb.Modules.Replies;

/// <summary>What becomes of words when their writer lets go of them: held, handed in, or released by a lead who is alone.</summary>
internal sealed class LetGo(
    IDbContextFactory<AppDb> databases,
    HoldReply hold,
    HandInReply handIn,
    DecideHandIn decide,
    GiveBack back
)
{
    public async Task<Outcome> RunAsync(
        Guid id,
        WriteOnCase.Request request,
        Channel channel,
        Reach reach,
        CancellationToken ct
    )
    {
        var (theirs, ours) = (request.SeenTheirs ?? 0, request.SeenOurs ?? 0);
        if (request.Act is not ("hand-in" or "release"))
        {
            return await hold.RunAsync(id, new HoldReply.Request(request.Text, channel, theirs, ours), reach, ct);
        }

        var alone = request.Act is "release" && await LeadsAloneAsync(id, reach, ct);
        if (alone && string.IsNullOrWhiteSpace(request.Question))
        {
            return new Outcome.Kept("To let it through, give a reason.");
        }

        var question = string.IsNullOrWhiteSpace(request.Question) ? null : request.Question.Trim();
        var texts = Texts(request);
        var handed = await handIn.RunAsync(
            id,
            new HandInReply.Request(texts, channel, theirs, ours, question, request.Act is "release"),
            reach,
            ct
        );
        return alone && handed is Outcome.HandedIn { HandIn: var row }
            ? await AloneAsync(row, request, reach, ct)
            : handed;
    }

    /// <summary>Nobody else leads the brand: the lead's own word is all there is, and stands in the journal.</summary>
    private async Task<Outcome> AloneAsync(Guid row, WriteOnCase.Request request, Reach reach, CancellationToken ct)
    {
        var outcome = await decide.RunAsync(row, new DecideHandIn.Request(request.Text, request.Question), reach, ct);
        if (outcome is not Outcome.Held)
        {
            await back.WithdrawAsync(row, reach, ct);
        }

        return outcome;
    }

    private async Task<bool> LeadsAloneAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var brand = await db.Cases.Where(row => row.Id == id).Select(row => row.BrandId).SingleOrDefaultAsync(ct);
        return reach.Leads(brand) && (await db.OtherLeadsAsync(brand, reach.Actor.Id, ct)).Count is 0;
    }

    private static List<string> Texts(WriteOnCase.Request request) =>
        [
            .. (request.Variants ?? [])
                .Select(text => CheckDraft.Unix(text).Trim())
                .Where(text => text.Length is > 0 and <= CheckDraft.Request.Longest)
                .Prepend(request.Text)
                .Distinct(StringComparer.Ordinal)
                .Take(HandInReply.MostVariants),
        ];
}
