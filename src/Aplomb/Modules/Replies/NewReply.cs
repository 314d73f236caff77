using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Posts;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>A reply that goes into the outbox, whoever let it.</summary>
internal static class NewReply
{
    /// <summary>Why words cannot be answered there at all, in the writer's words; null where they can.</summary>
    public static string? WhyNot(CaseFile file, Connectors connectors, Channel channel) =>
        connectors.What(file.Account) is not { Reply: true } can
            ? "This account cannot send. Answer where they wrote, by hand."
        : channel is Channel.Private && can is { Message: false, PrivateReply: false }
            ? "This account has no private messages."
        : file.Held is not null ? "Another reply of this case is still held. Undo it, or wait until it has left."
        : null;

    /// <summary>Puts it into the outbox and puts the draft away. The caller appends the fact and saves.</summary>
    /// <param name="handIn">A lead's word on exactly this text; null where nobody had to be asked.</param>
    public static async Task<ReplyRow> AddAsync(
        AppDb db,
        CaseFile file,
        HoldReply.Request words,
        Actor by,
        DateTimeOffset now,
        Guid? handIn,
        CancellationToken ct
    )
    {
        var reply = Of(file, words, by, now, handIn);
        db.Replies.Add(reply);
        var place = words.Channel is Channel.Private ? "private" : "public";
        await db
            .Drafts.Where(row => row.CaseId == file.State.Id && row.UserId == by.Id && row.Place == place)
            .ExecuteDeleteAsync(ct);
        await CountSavedAsync(db, file, reply, ct);
        return reply;
    }

    /// <summary>How often saved words are used is read from what is sent, whichever way they came into it.</summary>
    private static async Task CountSavedAsync(AppDb db, CaseFile file, ReplyRow reply, CancellationToken ct)
    {
        var values = Saved.Values.Of(file, reply.ByName);
        var used = (await db.SavedAsync(file.Brand.Id, ct))
            .Where(row => SnippetText.Holds(reply.Text, SnippetText.Fill(row.Text, values)))
            .Select(row => row.Id)
            .ToList();
        if (used.Count > 0)
        {
            await db
                .Snippets.Where(row => used.Contains(row.Id))
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Used, one => one.Used + 1), ct);
        }
    }

    private static ReplyRow Of(CaseFile file, HoldReply.Request words, Actor by, DateTimeOffset now, Guid? handIn)
    {
        var until = now + Hold.For(file.State.Newest?.Heat ?? Heat.Calm);
        return new ReplyRow
        {
            Id = Guid.CreateVersion7(now),
            CaseId = file.State.Id,
            BrandId = file.Brand.Id,
            AccountId = file.Account.Id,
            State = ReplyState.Held,
            Text = words.Text.Trim(),
            Channel = words.Channel,
            Parent = file.Newest?.ExternalId,
            Recipient = file.Person.ExternalId,
            Thread = file.Newest?.Thread,
            SeenTheirs = words.SeenTheirs,
            SeenOurs = words.SeenOurs,
            HandInId = handIn,
            ById = by.Id,
            ByName = by.Name,
            CreatedAt = now,
            HeldUntil = until,
            NextAt = until,
        };
    }
}
