using Aplomb.Data;
using Aplomb.Networks;
using Aplomb.Posts;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>A delivered reply as a post of ours, stored once even where the network has handed it in before.</summary>
internal static class OurPost
{
    /// <summary>Adds it, unless it is there; answers its id. The caller saves.</summary>
    public static async Task<Guid> AddAsync(
        AppDb db,
        ReplyRow reply,
        AccountRow account,
        Delivered delivered,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var known = await db.Posts.SingleOrDefaultAsync(
            post => post.AccountId == account.Id && post.ExternalId == delivered.PostId,
            ct
        );
        if (known is not null)
        {
            known.CaseId = reply.CaseId;
            known.Waiting = false;
            return known.Id;
        }

        var post = new PostRow
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            ExternalId = delivered.PostId,
            BrandId = account.BrandId,
            PersonId = await UsAsync(db, account, now, ct),
            CaseId = reply.CaseId,
            Kind = reply.Channel is Channel.Private ? PostKind.Message : PostKind.Reply,
            Text = reply.Text,
            SaidAt = delivered.At,
            StoredAt = now,
            Public = reply.Channel is Channel.Public,
            Own = true,
            Parent = reply.Parent,
            Thread = reply.Thread,
            Url = delivered.Url,
            Waiting = false,
        };
        db.Posts.Add(post);
        return post.Id;
    }

    /// <summary>We are a person on the network, too.</summary>
    private static async Task<Guid> UsAsync(AppDb db, AccountRow account, DateTimeOffset now, CancellationToken ct)
    {
        var id = account.ExternalId ?? account.Handle;
        var us = await db.People.FirstOrDefaultAsync(
            person =>
                person.Network == account.Shown
                && (account.ExternalId == null ? person.Handle == account.Handle : person.ExternalId == id),
            ct
        );
        if (us is not null)
        {
            return us.Id;
        }

        us = new PersonRow
        {
            Id = Guid.CreateVersion7(now),
            Network = account.Shown,
            ExternalId = id,
            Handle = account.Handle,
            FirstSeenAt = now,
        };
        db.People.Add(us);
        return us.Id;
    }
}
