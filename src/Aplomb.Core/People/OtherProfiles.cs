using System.Text.RegularExpressions;

namespace Aplomb.People;

/// <summary>Profiles that somebody says are theirs: "I also wrote on X as @farida_r". English and German.</summary>
internal static partial class OtherProfiles
{
    private const RegexOptions How = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string On = @"(?<net>x|twitter|facebook|fb|instagram|insta|ig|linkedin|bluesky|bsky|mastodon)";
    private const string As = @"@?(?<who>[a-z0-9_][a-z0-9_.-]{1,60}(?:@[a-z0-9.-]{3,60})?)";
    private const string Said = "wrote|written|posted|messaged|tweeted|complained|asked|said|told you";

    /// <summary>As profiles are compared: <c>x farida_r</c>.</summary>
    public static IEnumerable<string> In(string text) =>
        new[] { Wrote(), WroteAs(), IAm(), MyProfile(), Schrieb(), MeinProfil() }
            .SelectMany(shape => shape.Matches(text))
            .Where(match => !Everyday.Contains(match.Groups["who"].Value))
            .SelectMany(match =>
                PersonSigns.Profiles(Network(match.Groups["net"].Value), match.Groups["who"].Value.TrimEnd('.', '-'))
            )
            .Distinct(StringComparer.Ordinal);

    private static string Network(string said) =>
        said.ToLowerInvariant() switch
        {
            "twitter" => "x",
            "fb" => "facebook",
            "insta" or "ig" => "instagram",
            "bsky" => "bluesky",
            var name => name,
        };

    /// <summary>What stands where a handle could, and is none.</summary>
    private static readonly HashSet<string> Everyday = new(StringComparer.OrdinalIgnoreCase)
    {
        "well",
        "the",
        "my",
        "you",
        "soon",
        "usual",
        "always",
        "before",
        "did",
        "it",
        "a",
        "an",
        "ich",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "there",
        "here",
        "not",
        "no",
        "private",
        "public",
    };

#pragma warning disable MA0009 // no time limit: texts are cut at PersonSigns.LongestText; a limit could fire on a slow machine, in the midst of an intake
    [GeneratedRegex(
        @"\bi(?:['’]ve| have|['’]d| had)? (?:also |already |just |even )?(?:"
            + Said
            + @")\b[^.!?\n]{0,60}\bon "
            + On
            + @"\b,? ?(?:too |as well )?(?:as|under|from|with) "
            + As,
        How
    )]
    private static partial Regex Wrote();

    [GeneratedRegex(
        @"\bi(?:['’]ve| have|['’]d| had)? (?:also |already |just |even )?(?:"
            + Said
            + @")\b[^.!?\n]{0,40}\b(?:as|under|from) "
            + As
            + @",? (?:too |as well )?on "
            + On
            + @"\b",
        How
    )]
    private static partial Regex WroteAs();

    [GeneratedRegex(
        @"\b(?:i am|i['’]m|it['’]s me,?|this is me,?) (?:also )?@"
            + @"(?<who>[a-z0-9_][a-z0-9_.-]{1,60}(?:@[a-z0-9.-]{3,60})?)"
            + @",? on "
            + On
            + @"\b",
        How
    )]
    private static partial Regex IAm();

    [GeneratedRegex(@"\bmy (?:other )?" + On + @" (?:account|profile|handle|name) (?:is|was|:) ?" + As, How)]
    private static partial Regex MyProfile();

    [GeneratedRegex(
        @"\b(?:ich (?:habe|hab|hatte)|habe ich|hab ich)\b[^.!?\n]{0,60}\bauf "
            + On
            + @"\b[^.!?\n]{0,12}\b(?:als|unter|von) "
            + As,
        How
    )]
    private static partial Regex Schrieb();

    [GeneratedRegex(
        @"\bmein(?:em|en)? (?:andere[sn]? )?" + On + @"[- ]?(?:konto|profil|name|account) (?:ist|heißt|war|:) ?" + As,
        How
    )]
    private static partial Regex MeinProfil();
}
