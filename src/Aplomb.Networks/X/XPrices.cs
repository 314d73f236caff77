using System.Text.RegularExpressions;

namespace Aplomb.Networks.X;

/// <summary>
/// What X takes, in US dollars, as published for pay-per-use from 2026-02-06 on. X counts each thing once a UTC day; our meter counts
/// what it has not seen before, so the two differ by cents.
/// </summary>
internal static partial class XPrices
{
    /// <summary>Mentions and own posts, where the account owns the developer app.</summary>
    public const decimal OwnedRead = 0.001m;
    public const decimal Read = 0.005m;
    public const decimal User = 0.010m;
    public const decimal MessageRead = 0.010m;
    public const decimal Post = 0.015m;
    public const decimal Summoned = 0.010m;
    public const decimal WithLink = 0.200m;
    public const decimal Message = 0.015m;
    public const decimal Hide = 0.005m;
    public const decimal TakeBack = 0.010m;

    public static IReadOnlyList<Price> All { get; } =
    [
        new("Answers with a link", WithLink),
        new("Answers to who named us", Summoned),
        new("Other posts", Post),
        new("Private messages sent", Message),
        new("Private messages read", MessageRead),
        new("Mentions read (your own developer app)", OwnedRead),
        new("Posts looked at", Read),
        new("Hiding a reply", Hide),
        new("Taking back a like or a mute", TakeBack),
    ];

    /// <summary>What one mention or own post costs to read.</summary>
    public static decimal Own(AccountAccess account) => XGuide.IsForeignApp(account) ? Read : OwnedRead;

    /// <summary>What words cost to post: a link is dear.</summary>
    public static (string What, decimal Each) Of(string text, bool summoned) =>
        Link().IsMatch(text) ? ("Answers with a link", WithLink)
        : summoned ? ("Answers to who named us", Summoned)
        : ("Other posts", Post);

    /// <summary>X makes a link of a bare host, too. It knows every ending; we know the commonest.</summary>
    [GeneratedRegex(
        @"https?://|\b[a-z0-9-]+\.(com|org|net|de|uk|io|eu|fr|at|ch|co|info|app|es|it|nl|us|dev|shop|ly|me|tv|ai|help|support)\b",
        RegexOptions.IgnoreCase
            | RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Link();
}
