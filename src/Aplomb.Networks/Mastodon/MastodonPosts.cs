using System.Text;
using System.Text.RegularExpressions;
using Aplomb.Posts;

namespace Aplomb.Networks.Mastodon;

/// <summary>What a server says, as a post. Pure.</summary>
internal static partial class MastodonPosts
{
    /// <summary>What our own posts say wrote them: the desk knows those already.</summary>
    public const string App = "Aplomb";

    private const string Warning = "CW: ";

    /// <summary>A post that somebody addressed to us; null where it cannot be told who said what.</summary>
    public static IncomingPost? Told(MastodonNotification told, string us) =>
        told is { Type: "mention" or "quote", Status: { } status }
            ? Post(status, us, told.Type is "quote" ? PostKind.Quote : null)
            : null;

    /// <param name="kind">How it came to us; null finds out.</param>
    public static IncomingPost? Post(MastodonStatus status, string us, PostKind? kind = null)
    {
        if (status is not { Id.Length: > 0, CreatedAt: { } at, Account: { Id.Length: > 0 } account })
        {
            return null;
        }

        var open = Public(status.Visibility);
        return new IncomingPost(
            Cut(status.Id, Bounds.Id),
            !open ? PostKind.Message : kind ?? (status.InReplyToAccountId == us ? PostKind.Reply : PostKind.Mention),
            new Author(Cut(account.Id, Bounds.Id), Handle(account), Name(account)),
            Text(status, us),
            at,
            open,
            status.InReplyToId ?? status.Quote?.QuotedStatus?.Id ?? status.Quote?.QuotedStatusId,
            Thread: null,
            Address(status)
        );
    }

    /// <summary>Whether everybody can read it: "private" is for followers, "direct" for those who are named; what we do not know is neither.</summary>
    public static bool Public(string? visibility) => visibility is "public" or "unlisted";

    /// <summary>The words, with their content warning before them and the descriptions of pictures after them.</summary>
    public static string Text(MastodonStatus status, string us)
    {
        var words = WithoutUs(MastodonHtml.Words(status.Content, quotes: status.Quote is not null), status, us);
        var all = new StringBuilder();
        if (MastodonHtml.Clean(status.SpoilerText ?? "") is { Length: > 0 } warning)
        {
            all.Append(Warning).Append(warning).Append("\n\n");
        }

        all.Append(words);
        foreach (var media in status.MediaAttachments ?? [])
        {
            var kind = media?.Type is "video" or "audio" ? media.Type : "image";
            var shown = MastodonHtml.Clean(media?.Description ?? "");
            all.Append("\n[").Append(kind).Append(shown.Length > 0 ? $": {shown}]" : "]");
        }

        return MastodonHtml.Clean(all.ToString());
    }

    /// <summary>Whether two texts say the same: by letters and digits alone, without links and whom they name first; servers dress words up.</summary>
    public static bool Same(string one, string other) =>
        Bare(one) is var bare && bare.Length > 0 && bare == Bare(other);

    private static string Bare(string text)
    {
        var words = Links().Replace(First().Replace(Replies.LinkedWords.Shorten(text), ""), "");
        var letters = string.Concat(words.Where(char.IsLetterOrDigit));
        return letters.Length > 0 ? letters : string.Concat(words.Where(sign => !char.IsWhiteSpace(sign)));
    }

    /// <summary>That we are named at the front only brought the post here. Of our own posts, whomever we named goes.</summary>
    private static string WithoutUs(string words, MastodonStatus status, string us)
    {
        var names =
            status.Account?.Id == us
                ? status.Mentions?.Select(one => one?.Username)
                : status.Mentions?.Where(one => one?.Id == us).Select(one => one?.Username);
        var known = names?.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var rest = words;
        while (First().Match(rest) is { Success: true } first && known.Contains(first.Groups["name"].Value))
        {
            rest = rest[first.Length..];
        }

        return rest.Length > 0 ? rest : words;
    }

    private static string Handle(MastodonAccount account) =>
        Cut(MastodonHtml.Clean(account.Acct ?? account.Username ?? account.Id!).TrimStart('@'), Bounds.Name)
            is { Length: > 0 } handle
            ? handle
            : account.Id!;

    private static string? Name(MastodonAccount account) =>
        Cut(MastodonHtml.Clean(account.DisplayName ?? "").ReplaceLineEndings(" "), Bounds.Name) is { Length: > 0 } name
            ? name
            : null;

    /// <summary>A place that a browser may be sent to, or none.</summary>
    private static string? Address(MastodonStatus status) =>
        (status.Url ?? status.Uri) is { Length: <= Bounds.Url } said
        && Uri.TryCreate(said, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
            ? said
            : null;

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    [GeneratedRegex(@"^\s*@(?<name>[\w.-]+)(@[\w.-]+)?[\s:,]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex First();

    /// <summary>Links, and what <see cref="Replies.LinkedWords.Shorten"/> made of them.</summary>
    [GeneratedRegex(@"\(?(x{23}|https?://\S+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Links();
}
