using System.Text.Json;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Replies.HandIns;
using Aplomb.Modules.Replies.Saved;
using Aplomb.People;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>What somebody finds where they write on a case: their kept drafts, saved words, building blocks, who can be asked.</summary>
internal sealed class OpenWriting(
    IDbContextFactory<AppDb> databases,
    BrandPlaybooks playbooks,
    Connectors connectors,
    TimeProvider time
)
{
    private const double Clear = 0.5;
    private static readonly TimeSpan Long = TimeSpan.FromDays(1);

    public async Task<WritingDesk> RunAsync(CaseFile file, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var (brand, id, me) = (file.Brand.Id, file.State.Id, reach.Actor);
        var team = await db.TeamOfAsync(brand, ct);
        var playbook = await playbooks.OfAsync(brand, ct);
        var values = Values.Of(file, me.Name);
        var handIns = await db
            .HandIns.AsNoTracking()
            .Where(row => row.CaseId == id && row.PutAwayAt == null)
            .OrderBy(row => row.MadeAt)
            .ToListAsync(ct);
        return new WritingDesk(
            await KeptAsync(db, id, me.Id, ct),
            [.. team.Select(one => one.Who).Where(who => who.Id != me.Id)],
            [.. team.Where(one => one.Role is Roles.Lead && one.Who.Id != me.Id).Select(one => one.Who)],
            reach.Leads(brand),
            Roles.HandIn(playbook, reach.Role(brand), move: null),
            [.. (await db.SavedAsync(brand, ct)).Select(row => (row.Name, SnippetText.Fill(row.Text, values)))],
            Blocks.For(Scene(file)),
            await OpinionsAsync(db, id, me.Id, ct),
            handIns.Find(row => row.State is HandInState.Waiting),
            handIns.FindLast(row => row.ById == me.Id && row.State is HandInState.Rejected or HandInState.Returned),
            Greeting.For(file.Person.Name, file.Person.Handle).Hello,
            values["name"],
            playbook.Voice.Signature is { } sign ? SnippetText.Fill(sign, values) : $"^{values["first_name"]}"
        );
    }

    /// <summary>Words that come back into the composer, by what the address names; null where it names nothing of theirs.</summary>
    public async Task<(string? Text, Channel Channel)> WordsAsync(
        CaseFile file,
        Actor me,
        string? reply,
        string? handIn,
        string? opinion,
        CancellationToken ct
    )
    {
        if (Guid.TryParse(reply, out var again))
        {
            var sent = file.Replies.FirstOrDefault(one => one.Id == again && one.State is not ReplyState.Sent);
            return (sent?.Text, sent?.Channel ?? Channel.Public);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        if (Guid.TryParse(handIn, out var handed))
        {
            var row = await db
                .HandIns.AsNoTracking()
                .SingleOrDefaultAsync(one => one.Id == handed && one.CaseId == file.State.Id && one.ById == me.Id, ct);
            return (row is null ? null : Variants.Of(row)[0], row?.Channel ?? Channel.Public);
        }

        var given = Guid.TryParse(opinion, out var other)
            ? await db
                .Opinions.AsNoTracking()
                .SingleOrDefaultAsync(one => one.Id == other && one.CaseId == file.State.Id && one.ById == me.Id, ct)
            : null;
        return (given?.Words, given?.Channel ?? Channel.Public);
    }

    private static async Task<string> KeptAsync(AppDb db, Guid id, Guid me, CancellationToken ct)
    {
        var rows = await db.Drafts.AsNoTracking().Where(row => row.CaseId == id && row.UserId == me).ToListAsync(ct);
        return JsonSerializer.Serialize(
            rows.ToDictionary(
                row => row.Place,
                row => new
                {
                    row.Text,
                    row.Version,
                    row.At,
                },
                StringComparer.Ordinal
            ),
            CheckJson.Options
        );
    }

    private static Task<List<OpinionRow>> OpinionsAsync(AppDb db, Guid id, Guid me, CancellationToken ct) =>
        db
            .Opinions.AsNoTracking()
            .Where(row => row.CaseId == id && (row.ById == me || row.OfId == me))
            .Where(row => row.State == OpinionState.Asked || row.State == OpinionState.Given)
            .OrderBy(row => row.AskedAt)
            .ToListAsync(ct);

    private BlockScene Scene(CaseFile file)
    {
        var newest = file.Newest!;
        var read = file.Read(newest);
        var can = connectors.What(file.Account);
        return new BlockScene(
            read.Language,
            newest.Public ? Channel.Public : Channel.Private,
            file.State.Fault,
            read.Complaint >= Clear,
            read.Question >= Clear,
            read.Gratitude >= Clear,
            Grave: file.State.Safety,
            read.Topics is [{ P: >= Clear } first, ..] ? first.Name : null,
            WaitedLong: time.GetUtcNow() - file.State.WaitingSince >= Long,
            CanMessage: can is { Message: true } or { PrivateReply: true }
        );
    }
}
