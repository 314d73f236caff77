using System.Text.Json.Nodes;
using Aplomb.Networks.Http;
using Aplomb.Replies;

namespace Aplomb.Networks.X;

/// <summary>
/// Writes a public answer. X knows no key that makes sending twice harmless, but it refuses the same words twice: so words whose answer was
/// lost are looked for, and where nobody finds them a second try is refused rather than doubled.
/// </summary>
internal sealed class XSend(XSession session, XLook look)
{
    private const int FindPages = 5;

    /// <summary>Between X's clock and ours.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public async Task<Delivered> RunAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        Fits(outgoing.Text, LengthUnit.Weighted, XConnector.Longest);
        var (under, summoned) = outgoing.Parent is { } parent
            ? await UnderAsync(account, parent, ct)
            : (null, Summoned: false);
        var (what, price) = XPrices.Of(outgoing.Text, summoned);
        account.Usage.Ask(price);
        try
        {
            var id = await PostAsync(account, outgoing.Text, under, ct);
            account.Usage.Add(what, 1, price);
            return new Delivered(id, outgoing.At, XPosts.Url(id, account.Handle));
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.Duplicate)
        {
            if (await FindAsync(account, outgoing, ct) is { } found)
            {
                return found; // these words stand there already: ours, of an earlier try
            }

            throw;
        }
        catch (NetworkException lost) when (lost.Failure is FailureClass.Unknown)
        {
            account.Usage.Add(what, 1, price); // rather too much on the meter than too little
            throw;
        }
    }

    /// <summary>Looks among our own posts from the moment on when the words were written.</summary>
    public async Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var bare = XPosts.Bare(outgoing.Text);
        var versions = await VersionsAsync(account, outgoing.Parent, ct);
        var next = (string?)null;
        for (var page = 0; page < FindPages; page++)
        {
            var ours = await look.OursSinceAsync(account, outgoing.At - Skew, next, ct);
            var found = (ours.Data ?? []).FirstOrDefault(post =>
                (outgoing.Parent is null || (XPosts.Parent(post) is { } parent && versions.Contains(parent)))
                && XPosts.Bare(XPosts.Text(post)) == bare
            );
            if (found is not null)
            {
                var at = found.CreatedAt ?? outgoing.At;
                return new Delivered(XPosts.First(found), at, XPosts.Url(found.Id, account.Handle));
            }

            next = ours.Meta?.NextToken;
            if (next is null)
            {
                break;
            }
        }

        return null;
    }

    /// <exception cref="NetworkException">It is too long: X would say so as well, but not for nothing.</exception>
    public static void Fits(string text, LengthUnit unit, int most)
    {
        if (Lengths.Measure(text, unit) > most)
        {
            throw new NetworkException(FailureClass.InvalidContent, $"X takes {most} signs at most.");
        }
    }

    /// <summary>The version of a post that we answer, and whether its author has called us.</summary>
    private async Task<(string Under, bool Summoned)> UnderAsync(
        AccountAccess account,
        string parent,
        CancellationToken ct
    )
    {
        var us = await session.UsAsync(account, ct);
        var page = await look.LookAsync(account, [parent], ct);
        if (page.Data is not [var post, ..])
        {
            throw XWire.Refusal(page.Errors);
        }

        var called = XPosts.TouchesUs(post, us) || XPosts.QuotesUs(post, us, page.Includes);
        if (!called && post.AuthorId != us && !XGuide.AnswersAnyone(account))
        {
            throw new NetworkException(
                FailureClass.TargetClosed,
                $"They did not name you, so X lets no program answer them. Answer by hand: {XPosts.ByHand(parent)}"
            );
        }

        return (XPosts.Newest(post), called);
    }

    private async Task<string> PostAsync(AccountAccess account, string text, string? under, CancellationToken ct)
    {
        var body = new JsonObject { ["text"] = text };
        if (under is not null)
        {
            body["reply"] = new JsonObject { ["in_reply_to_tweet_id"] = under };
        }

        var call = new XCall(HttpMethod.Post, "2/tweets") { Body = body, Bucket = "post" };
        var answer = await session.AnswerAsync(account, call, ct);
        if (XWire.Refusal(answer) is { } refusal)
        {
            throw refusal.Failure is FailureClass.TargetClosed && under is not null
                ? new NetworkException(refusal.Failure, $"{refusal.Message} Answer by hand: {XPosts.ByHand(under)}")
                : refusal;
        }

        return Said(answer) ?? throw Unread();
    }

    private static string? Said(WireAnswer answer) =>
        answer.TryJson(XJson.Default.XOnePost) switch
        {
            { Data.Id: { } id } => id,
            { Errors: { Count: > 0 } errors } => throw XWire.Refusal(errors),
            _ => null,
        };

    /// <summary>X took something, but nobody could read what it said of it.</summary>
    public static NetworkException Unread() =>
        new(FailureClass.Unknown, "X took the words, but its answer could not be read.");

    private async Task<HashSet<string>> VersionsAsync(AccountAccess account, string? parent, CancellationToken ct)
    {
        if (parent is null)
        {
            return [];
        }

        var page = await look.LookAsync(account, [parent], ct);
        return [parent, .. (page.Data ?? []).SelectMany(post => post.EditHistoryTweetIds ?? [])];
    }
}
