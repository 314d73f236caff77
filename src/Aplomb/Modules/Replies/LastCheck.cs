using Aplomb.Data;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>The last look at a reply before it leaves: nothing that changed since its writer let go of it is passed over.</summary>
internal sealed class LastCheck(CheckOnCase checks, BrandPlaybooks playbooks)
{
    /// <summary>Why it must not leave, in the writer's words; null where it may.</summary>
    public async Task<string?> WhyStoppedAsync(AppDb db, CaseFile file, ReplyRow reply, CancellationToken ct)
    {
        var handIn = await HandInAsync(db, reply, ct);
        return Changed.Since(file, reply.SeenTheirs, reply.SeenOurs)
            ?? await WhyNotTheirsAsync(db, file, reply, handIn, ct)
            ?? await WhyFoundAsync(db, file, reply, handIn, ct);
    }

    /// <summary>Whether something of theirs has come that nobody has read yet: it may change the case, so the reply waits for it.</summary>
    public static Task<bool> IsUnreadAsync(AppDb db, CaseFile file, CancellationToken ct) =>
        db.Posts.AnyAsync(
            post => post.Waiting && !post.Own && post.PersonId == file.Person.Id && post.BrandId == file.Brand.Id,
            ct
        );

    /// <summary>A lead's word counts for exactly the text that was approved.</summary>
    private static async Task<HandInRow?> HandInAsync(AppDb db, ReplyRow reply, CancellationToken ct)
    {
        var row = reply.HandInId is { } id
            ? await db.HandIns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct)
            : null;
        return row is { State: HandInState.Approved } && row.Text == reply.Text ? row : null;
    }

    /// <summary>The writer may have left, or may not send alone any more.</summary>
    private async Task<string?> WhyNotTheirsAsync(
        AppDb db,
        CaseFile file,
        ReplyRow reply,
        HandInRow? handIn,
        CancellationToken ct
    )
    {
        if (!await db.Users.AnyAsync(user => user.Id == reply.ById, ct))
        {
            return null; // nobody who signs in: the desk's own words
        }

        if (await db.RoleAsync(reply.ById, reply.BrandId, ct) is not { } role)
        {
            return $"{reply.ByName} does not work for {file.Brand.Name} any more. Read it, and send it yourself.";
        }

        var playbook = await playbooks.OfAsync(reply.BrandId, ct);
        return handIn is null && Roles.HandIn(playbook, role, HoldReply.MoveOf(file, reply.Channel))
            ? "A lead looks at this before it leaves. Hand it in."
            : null;
    }

    private async Task<string?> WhyFoundAsync(
        AppDb db,
        CaseFile file,
        ReplyRow reply,
        HandInRow? handIn,
        CancellationToken ct
    )
    {
        var words = new CheckOnCase.Words(reply.Text, reply.Channel, reply.ByName);
        var stops = Release.Stops((await checks.RunAsync(db, file, words, ct)).Check);
        return Release.Left(stops, handIn?.Released) is [var first, ..] ? first.Why : null;
    }
}
