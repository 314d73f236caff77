using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Aplomb.Posts;

namespace Aplomb.Networks.X;

/// <summary>Turns what X says into posts. Pure.</summary>
internal static partial class XPosts
{
    /// <summary>Before the id of a private message: they are asked for elsewhere than posts.</summary>
    public const string MessageMark = "dm-";

    /// <summary>Before the id of a person, as the talk with them.</summary>
    public const string TalkMark = "with-";

    /// <summary>A post; each edit has an id of its own, so the first one stands for all.</summary>
    public static IncomingPost Of(XPost post, string us, XIncludes? includes)
    {
        var author = Who(post.AuthorId ?? "", includes?.Users);
        return new IncomingPost(
            First(post),
            Kind(post, us, includes),
            author,
            Text(post),
            post.CreatedAt ?? Snowflake.At(post.Id) ?? DateTimeOffset.UnixEpoch,
            Public: true,
            Parent(post),
            post.ConversationId ?? First(post),
            Url(post.Id, author.Handle)
        );
    }

    public static IncomingPost Of(XMessage message, string us, XIncludes? includes) =>
        new(
            MessageMark + message.Id,
            PostKind.Message,
            Who(message.SenderId ?? "", includes?.Users),
            Plain(message.Text ?? ""),
            message.CreatedAt ?? Snowflake.At(message.Id) ?? DateTimeOffset.UnixEpoch,
            Public: false,
            Thread: Talk(message.DmConversationId, us)
        );

    /// <summary>A message in the old shape, as webhooks still bring it.</summary>
    public static IncomingPost Of(XOldMessage message, string us, IReadOnlyDictionary<string, XUser>? users)
    {
        var create = message.MessageCreate!;
        var other = create.SenderId == us ? create.Target?.RecipientId : create.SenderId;
        var known = users?.Select(one => (one.Value.Data ?? one.Value) with { Id = one.Key }).ToList();
        return new IncomingPost(
            MessageMark + message.Id,
            PostKind.Message,
            Who(create.SenderId, known),
            Plain(create.MessageData?.Text ?? ""),
            long.TryParse(
                message.CreatedTimestamp,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var milliseconds
            )
                ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
                : Snowflake.At(message.Id) ?? DateTimeOffset.UnixEpoch,
            Public: false,
            Thread: TalkMark + other
        );
    }

    /// <summary>The id that all versions of a post share.</summary>
    public static string First(XPost post) => post.EditHistoryTweetIds is [var first, ..] ? first : post.Id;

    /// <summary>The id of the newest version.</summary>
    public static string Newest(XPost post) => post.EditHistoryTweetIds is [.., var last] ? last : post.Id;

    public static string? Parent(XPost post) =>
        post.ReferencedTweets?.FirstOrDefault(one => one.Type is "replied_to")?.Id ?? post.InReplyToTweetId;

    /// <summary>Whether the author named us in their own words: what X puts before them by itself does not count.</summary>
    public static bool NamesUs(XPost post, string us) =>
        Mentions(post).Any(one => one.Id == us && one.Start >= Begin(post));

    /// <summary>Whether we are named at all, and be it by X.</summary>
    public static bool TouchesUs(XPost post, string us) => Mentions(post).Any(one => one.Id == us);

    public static bool QuotesUs(XPost post, string us, XIncludes? includes) =>
        post.ReferencedTweets?.Any(one =>
            one.Type is "quoted" && includes?.Tweets?.Any(known => known.Id == one.Id && known.AuthorId == us) is true
        )
            is true;

    /// <summary>
    /// What was written: whole, without X's escapes, with links as they were, and without the names at its beginning, for those X puts there
    /// by itself in answers; whom it is said to is told by its kind.
    /// </summary>
    public static string Text(XPost post)
    {
        var text = post.NoteTweet?.Text ?? post.Text ?? "";
        var links = (post.NoteTweet?.Entities ?? post.Entities)?.Urls ?? [];
        foreach (var link in links.Where(one => one.ExpandedUrl is not null))
        {
            text = text.Replace(link.Url, link.ExpandedUrl, StringComparison.Ordinal);
        }

        var whole = Plain(text);
        var said = LeadingNames().Replace(whole, "");
        return said.Length is 0 ? whole : said;
    }

    /// <summary>Words as they compare: X may put names before them, and writes links its own way.</summary>
    public static string Bare(string text)
    {
        var bare = LeadingNames().Replace(text.Normalize(NormalizationForm.FormC), "");
        return Blanks().Replace(Schemes().Replace(bare, ""), " ").Trim().TrimEnd('/');
    }

    public static string Url(string id, string? handle) =>
        $"https://x.com/{(string.IsNullOrEmpty(handle) ? "i" : handle)}/status/{id}";

    /// <summary>Where a person answers by hand.</summary>
    public static string ByHand(string post) => $"https://x.com/intent/post?in_reply_to={post}";

    private static PostKind Kind(XPost post, string us, XIncludes? includes) =>
        NamesUs(post, us) ? PostKind.Mention
        : QuotesUs(post, us, includes) ? PostKind.Quote
        : Parent(post) is not null ? PostKind.Reply
        : PostKind.Mention;

    private static IEnumerable<XMention> Mentions(XPost post) =>
        post.Entities?.Mentions ?? post.NoteTweet?.Entities?.Mentions ?? [];

    private static int Begin(XPost post) => post.DisplayTextRange is [var begin, ..] ? begin : 0;

    /// <summary>A talk of two is known by the other one, whichever shape it comes in.</summary>
    private static string? Talk(string? conversation, string us) =>
        conversation?.Split('-') is [var one, var other] && (one == us || other == us)
            ? TalkMark + (one == us ? other : one)
            : conversation;

    private static Author Who(string id, IEnumerable<XUser>? users)
    {
        var user = users?.Select(one => one.Data ?? one).FirstOrDefault(one => one.Id == id);
        var name = user?.Name;
        return new Author(id, user?.Username ?? user?.ScreenName ?? id, string.IsNullOrWhiteSpace(name) ? null : name);
    }

    /// <summary>X escapes these three signs, and no others.</summary>
    private static string Plain(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(\s*@\w{1,15}\b)+\s*",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadingNames();

    [GeneratedRegex(
        @"https?://(www\.)?",
        RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Schemes();

    [GeneratedRegex(
        @"/?\s+",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Blanks();
}
