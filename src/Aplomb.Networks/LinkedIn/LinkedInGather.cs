using System.Text.Json;
using Aplomb.Posts;

namespace Aplomb.Networks.LinkedIn;

/// <summary>Reads what LinkedIn keeps of what happened on a page: 60 days of it, by time.</summary>
internal sealed class LinkedInGather(LinkedInSession session, TimeProvider time)
{
    private const int Page = 100;

    /// <summary>LinkedIn's clock, ours, and notifications that come late.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    public async Task<Gathered> RunAsync(AccountAccess account, string? kept, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var cursor = Read(kept) ?? new LinkedInCursor((now - Gathered.FirstLook + Overlap).ToUnixTimeMilliseconds());
        var until = cursor.Until ?? (now + Overlap).ToUnixTimeMilliseconds();
        var from = cursor.Since - (long)Overlap.TotalMilliseconds;
        var us = Urn.Organization(account.Answer(LinkedInGuide.Page));
        var path =
            $"organizationalEntityNotifications?q=criteria&actions=List({LinkedInPosts.Actions})&organizationalEntity={Urn.Escaped(us)}"
            + $"&timeRange=(start:{from},end:{until})&start={cursor.Start}&count={Page}";
        var told = await session.AskAsync(
            account,
            new LinkedInCall(HttpMethod.Get, path),
            LinkedInJson.Default.Notifications,
            ct
        );
        var items = told.Elements ?? [];
        var posts = await PostsAsync(account, items, ct);
        var top = items.Select(one => one.LastModifiedAt).Append(cursor.Top).Append(cursor.Since).Max();
        return items.Count < Page
            ? new Gathered(posts, Write(new LinkedInCursor(top)), More: false)
            : new Gathered(
                posts,
                Write(cursor with { Until = until, Start = cursor.Start + Page, Top = top }),
                More: true
            );
    }

    /// <summary>Posts out of notifications, oldest first; asks for the words of those that were told without.</summary>
    public async Task<IReadOnlyList<IncomingPost>> PostsAsync(
        AccountAccess account,
        IEnumerable<Notification> items,
        CancellationToken ct
    )
    {
        var posts = new List<IncomingPost>();
        foreach (var told in items.Where(LinkedInPosts.Concerns).OrderBy(one => one.LastModifiedAt))
        {
            if (LinkedInPosts.Of(told) is { } post)
            {
                posts.Add(post);
            }
            else if (await CommentAsync(account, LinkedInPosts.Name(told)!, ct) is { } comment)
            {
                posts.Add(LinkedInPosts.Of(LinkedInPosts.Name(told)!, comment));
            }
        }

        return posts;
    }

    /// <summary>A comment as it stands there; null where it is gone, or is none.</summary>
    public async Task<Comment?> CommentAsync(AccountAccess account, string urn, CancellationToken ct)
    {
        if (Urn.Parts(urn) is not var (activity, id))
        {
            return null;
        }

        try
        {
            var call = new LinkedInCall(
                HttpMethod.Get,
                $"socialActions/{Urn.Escaped(activity)}/comments/{Urn.Escaped(id)}"
            );
            return await session.AskAsync(account, call, LinkedInJson.Default.Comment, ct);
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.TargetGone)
        {
            return null;
        }
    }

    private static string Write(LinkedInCursor cursor) =>
        JsonSerializer.Serialize(cursor, LinkedInJson.Default.LinkedInCursor);

    /// <summary>A cursor that nobody can read begins again.</summary>
    private static LinkedInCursor? Read(string? kept)
    {
        try
        {
            return kept is null ? null : JsonSerializer.Deserialize(kept, LinkedInJson.Default.LinkedInCursor);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
