using System.Text.Json.Nodes;
using Aplomb.Replies;

namespace Aplomb.Networks.LinkedIn;

/// <summary>Writes a comment as the page, and finds it again: LinkedIn knows no key that makes sending twice harmless.</summary>
internal sealed class LinkedInSend(LinkedInSession session, LinkedInGather gather)
{
    private const int Page = 100;
    private const int FindPages = 5;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public async Task<Delivered> RunAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var us = Us(account, outgoing);
        if (Lengths.Measure(outgoing.Text, LengthUnit.Utf16) > LinkedInConnector.Longest)
        {
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"LinkedIn takes {LinkedInConnector.Longest} signs at most."
            );
        }

        var (target, top) = await UnderAsync(account, outgoing.Parent!, ct);
        var body = new JsonObject
        {
            ["actor"] = us,
            ["object"] = target,
            ["message"] = new JsonObject { ["text"] = outgoing.Text },
        };
        if (top is not null)
        {
            body["parentComment"] = top;
        }

        var call = new LinkedInCall(HttpMethod.Post, $"socialActions/{Urn.Escaped(top ?? target)}/comments")
        {
            Body = body,
        };
        var answer = await session.AnswerAsync(account, call, ct);
        if (LinkedInWire.Refusal(answer) is { } refusal)
        {
            throw refusal;
        }

        // LinkedIn may answer with another name of the post than we used: the comment's name is built from the answer
        var written = answer.TryJson(LinkedInJson.Default.Comment);
        var id = written?.Id ?? answer.Header("x-restli-id");
        var urn = written?.Urn ?? (id is null ? null : Urn.Comment(written?.Object ?? target, id));
        return urn is null
            ? throw new NetworkException(
                FailureClass.Unknown,
                "LinkedIn took the words, but its answer could not be read."
            )
            : new Delivered(Urn.Whole(urn), outgoing.At, Urn.Url(Urn.Whole(urn)));
    }

    /// <summary>Looks among the comments where ours should stand.</summary>
    public async Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var us = Us(account, outgoing);
        var (target, top) = await PlaceAsync(account, outgoing.Parent!, ct) ?? (outgoing.Parent!, null);
        for (var page = 0; page < FindPages; page++)
        {
            var call = new LinkedInCall(
                HttpMethod.Get,
                $"socialActions/{Urn.Escaped(top ?? target)}/comments?start={page * Page}&count={Page}"
            );
            var comments = (await session.AskAsync(account, call, LinkedInJson.Default.Comments, ct)).Elements ?? [];
            var found = comments.FirstOrDefault(one =>
                one.Actor == us
                && one.Message?.Text?.Trim() == outgoing.Text.Trim()
                && LinkedInPosts.At(one.Created?.Time ?? 0) >= outgoing.At - Skew
            );
            if (found is { Id: { } id })
            {
                var urn = Urn.Whole(found.Urn ?? Urn.Comment(found.Object ?? target, id));
                return new Delivered(urn, LinkedInPosts.At(found.Created!.Time), Urn.Url(urn));
            }

            if (comments.Count < Page)
            {
                break;
            }
        }

        return null;
    }

    private static string Us(AccountAccess account, Outgoing outgoing) =>
        outgoing is { Channel: Channel.Public, Parent: not null }
            ? Urn.Organization(account.Answer(LinkedInGuide.Page))
            : throw new NetworkException(
                FailureClass.PermissionMissing,
                "LinkedIn lets programs answer comments and posts in public, and nothing else."
            );

    private async Task<(string Target, string? Top)> UnderAsync(
        AccountAccess account,
        string parent,
        CancellationToken ct
    ) =>
        await PlaceAsync(account, parent, ct)
        ?? throw new NetworkException(FailureClass.TargetGone, "The comment is no longer there.");

    /// <summary>The post and the comment that our answer stands under: answers to answers stand under the first. Null where it is gone.</summary>
    private async Task<(string Target, string? Top)?> PlaceAsync(
        AccountAccess account,
        string parent,
        CancellationToken ct
    )
    {
        if (Urn.Parts(parent) is not var (activity, _))
        {
            return (parent, null);
        }

        return await gather.CommentAsync(account, parent, ct) is { } comment
            ? (comment.Object ?? activity, Urn.Whole(comment.ParentComment ?? parent))
            : null;
    }
}
