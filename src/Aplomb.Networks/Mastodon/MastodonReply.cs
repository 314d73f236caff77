using System.Globalization;
using Aplomb.Replies;

namespace Aplomb.Networks.Mastodon;

/// <summary>A reply as it goes out: who hears it, and how. Pure.</summary>
/// <param name="Warning">The content warning of what we answer, kept: who hid their words does not want them shouted back.</param>
internal sealed record MastodonReply(string Text, string Visibility, string? Parent, string? Warning)
{
    private const string Direct = "direct";

    /// <param name="parent">What we answer, as it stands there now; null where we answer nothing.</param>
    /// <param name="to">Whom to mention: <c>nils</c>, or <c>nils@example.social</c>.</param>
    /// <exception cref="NetworkException">It cannot go like this.</exception>
    public static MastodonReply Of(MastodonServer server, Outgoing outgoing, MastodonStatus? parent, string to)
    {
        var length = Lengths.Measure(outgoing.Text, server.Words.Unit);
        if (length > server.Words.Max)
        {
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"{server.Host} allows {server.Words.Max} signs besides the mention; this has {length}."
            );
        }

        var visibility = Narrow(outgoing.Channel, parent?.Visibility);
        Guard(outgoing.Text, to, visibility);
        var text = Names(outgoing.Text, to) ? outgoing.Text : $"@{to} {outgoing.Text}";
        return new MastodonReply(text, visibility, outgoing.Parent, Warn(server.Whole, text, parent?.SpoilerText));
    }

    public IEnumerable<(string, string)> Fields()
    {
        yield return ("status", Text);
        yield return ("visibility", Visibility);
        if (Parent is not null)
        {
            yield return ("in_reply_to_id", Parent);
        }

        if (Warning is not null)
        {
            yield return ("spoiler_text", Warning);
        }
    }

    /// <summary>As what we answer, and never wider. What we do not know is answered to its author alone.</summary>
    private static string Narrow(Channel channel, string? parent) =>
        channel is Channel.Private ? Direct
        : parent is null ? "public"
        : parent is "public" or "unlisted" or "private" ? parent
        : Direct;

    /// <summary>Whoever is named in a private post gets it: nobody but the person may be.</summary>
    private static void Guard(string text, string to, string visibility)
    {
        if (visibility is Direct && LinkedWords.Mentioned(text).FirstOrDefault(name => !IsThem(name, to)) is { } other)
        {
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"“@{other}” would get this private message as well. Write the name without @."
            );
        }
    }

    private static bool Names(string text, string to) => LinkedWords.Mentioned(text).Any(name => IsThem(name, to));

    private static bool IsThem(string name, string to) => name.Equals(to, StringComparison.OrdinalIgnoreCase);

    /// <summary>The warning counts, too; a long one is cut to what is left.</summary>
    private static string? Warn(LengthLimit whole, string text, string? warning)
    {
        var room = whole.Max - Lengths.Measure(text, whole.Unit);
        if (room < 0)
        {
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"With the mention this is {-room} signs too long."
            );
        }

        var clean = MastodonHtml.Clean(warning ?? "");
        if (clean.Length is 0 || room is 0)
        {
            return null;
        }

        var signs = StringInfo.ParseCombiningCharacters(clean);
        return Lengths.Measure(clean, whole.Unit) <= room ? clean
            : whole.Unit is LengthUnit.Linked ? clean[..signs[Math.Min(room, signs.Length - 1)]]
            : string.Concat(clean.EnumerateRunes().Take(room));
    }
}
