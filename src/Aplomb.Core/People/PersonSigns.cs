using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Aplomb.People;

/// <summary>
/// Finds in a profile and a post what could show that two profiles are one person. A sign is only a reason to look: whether it is one
/// person is for a human to say.
/// </summary>
public static partial class PersonSigns
{
    /// <summary>So much of a post is looked at, in UTF-16 units.</summary>
    public const int LongestText = 4_000;

    /// <summary>So many signs of a kind are kept of one post.</summary>
    private const int MostOfKind = 4;

    private const int ShortestRoot = 4;
    private const int ShortestName = 3;

    /// <summary>Shorter plain numbers are years, prices and house numbers.</summary>
    private const int ShortestNumber = 6;

    private const RegexOptions How = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>All signs of a post and of who wrote it, each once.</summary>
    /// <param name="network">The network's name in lower case.</param>
    public static IReadOnlyList<PersonSign> Of(string network, string handle, string? name, string text)
    {
        var said = text.Length > LongestText ? text[..LongestText] : text;
        return
        [
            .. Name(handle, name)
                .Select(value => PersonSign.Of(SignKind.Name, value))
                .Concat(Profiles(network, handle).Select(value => PersonSign.Of(SignKind.Profile, value)))
                .Concat(Links(said).Take(MostOfKind).Select(value => PersonSign.Of(SignKind.Link, value)))
                .Concat(Numbers(said).Take(MostOfKind).Select(value => PersonSign.Of(SignKind.Number, value)))
                .Concat(OtherProfiles.In(said).Take(MostOfKind).Select(value => PersonSign.Of(SignKind.Says, value)))
                .Distinct(),
        ];
    }

    /// <summary>The letters of a handle: "farida" for <c>@Farida_88</c> and for <c>farida.bsky.social</c>.</summary>
    internal static string RootOf(string handle)
    {
        var own = handle.TrimStart('@').Split('@')[0];
        own = own.EndsWith(".bsky.social", StringComparison.OrdinalIgnoreCase) ? own[..^".bsky.social".Length] : own;
        return Letters(own);
    }

    /// <summary>As a profile is compared: <c>x farida</c>.</summary>
    internal static IEnumerable<string> Profiles(string network, string handle)
    {
        var whole = handle.Trim().TrimStart('@').ToLowerInvariant();
        if (whole.Length is 0)
        {
            yield break;
        }

        yield return $"{network} {whole}";
        var first = network is "bluesky" ? whole.Split('.')[0] : whole.Split('@')[0];
        if (first.Length > 0 && first != whole)
        {
            yield return $"{network} {first}";
        }
    }

    private static IEnumerable<string> Name(string handle, string? name)
    {
        var (root, called) = (RootOf(handle), Letters(name ?? ""));
        if (root.Length >= ShortestRoot && called.Length >= ShortestName)
        {
            yield return $"{called} {root}";
        }
    }

    /// <summary>Order, booking and case numbers; no phone, card or account numbers, and no flights.</summary>
    private static IEnumerable<string> Numbers(string text)
    {
        var left = Webs().Replace(NoOrder().Replace(text, " "), " ");
        foreach (Match match in Named().Matches(left))
        {
            yield return Plain(match.Groups["code"].Value);
        }

        foreach (Match match in Code().Matches(left))
        {
            var plain = Plain(match.Value);
            if (plain.Count(char.IsAsciiDigit) >= (char.IsAsciiLetter(plain[0]) ? ShortestNumber - 1 : ShortestNumber))
            {
                yield return plain;
            }
        }
    }

    /// <summary>Host and path of what they link to; a network's own pages and bare pages of everybody's services say nothing.</summary>
    private static IEnumerable<string> Links(string text)
    {
        foreach (Match match in Webs().Matches(text))
        {
            var link = match.Value.ToLowerInvariant();
            var from = link.IndexOf("://", StringComparison.Ordinal);
            link = (from < 0 ? link : link[(from + 3)..])
                .Split('?', '#')[0]
                .TrimEnd('/', '.', ',', ';', ':', '!', ')', ']', '"', '\'');
            link = link.StartsWith("www.", StringComparison.Ordinal) ? link[4..] : link;
            var host = link.Split('/')[0];
            if (
                host.Contains('.', StringComparison.Ordinal)
                && !IsNetwork(host)
                && (host.Length < link.Length || !IsShared(host))
            )
            {
                yield return link;
            }
        }
    }

    private static bool IsNetwork(string host) => Ends(host, Networks);

    private static bool IsShared(string host) => Ends(host, Shared);

    private static bool Ends(string host, string[] of) =>
        Array.Exists(of, one => host == one || host.EndsWith($".{one}", StringComparison.Ordinal));

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Lower case without marks: "jose" for José.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(200))
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            {
                if (Rune.IsLetter(part))
                {
                    _ = letters.Append(Rune.ToLower(part, CultureInfo.InvariantCulture).ToString());
                }
            }
        }

        return letters.ToString();
    }

    private static readonly string[] Networks =
    [
        "x.com",
        "twitter.com",
        "t.co",
        "facebook.com",
        "fb.com",
        "fb.me",
        "instagram.com",
        "linkedin.com",
        "lnkd.in",
        "bsky.app",
        "bsky.social",
        "mastodon.social",
        "threads.net",
    ];

    private static readonly string[] Shared =
    [
        "youtube.com",
        "youtu.be",
        "google.com",
        "goo.gl",
        "bit.ly",
        "imgur.com",
        "giphy.com",
        "tenor.com",
        "wikipedia.org",
        "medium.com",
        "change.org",
        "reddit.com",
        "tiktok.com",
        "trustpilot.com",
    ];

#pragma warning disable MA0009 // no time limit: texts are cut at PersonSigns.LongestText; a limit could fire on a slow machine, in the midst of an intake
    [GeneratedRegex(
        @"\b(?:order|booking|ticket|case|reference|ref|claim|invoice|bestellung|bestellnummer|auftrag|auftragsnummer|buchung|buchungsnummer|vorgang|rechnung|pedido|reserva|commande)(?:[ -]?(?:number|no|nr|nummer|numero|id))?[ .:#-]{1,4}(?<code>[a-z]{0,4}-?[0-9]{4,12})\b",
        How
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:[a-z]{1,4}-?)?[0-9]{5,12}\b", How)]
    private static partial Regex Code();

    // phone numbers, IBANs, card numbers, dates, and numbers in groups
    [GeneratedRegex(
        @"\+[0-9][0-9 ()/.-]{5,}|\b0[0-9]{2,5}[ /-][0-9][0-9 /-]{4,}|\b[a-z]{2}[0-9]{2}(?: ?[0-9a-z]{4}){3,7}\b|\b(?:[0-9]{4}[ -]){3}[0-9]{2,4}\b|\b[0-9]{13,}\b|\b[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}\b|\b[0-9]{1,3}(?:[.,' ][0-9]{3})+\b",
        How
    )]
    private static partial Regex NoOrder();

    [GeneratedRegex(@"(?:https?://|\bwww\.)[^\s<>]+", How)]
    private static partial Regex Webs();
}
