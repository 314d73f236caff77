using System.Text.RegularExpressions;
using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>What a good reply has, as a list to tick off: read from what the check did not find.</summary>
internal static partial class GoodReply
{
    public const string Greets = "Greets them by name";
    public const string SaysBack = "Says back what happened";
    public const string Owns = "Owns what was our part";
    public const string NextStep = "One next step, and by when";
    public const string Signed = "Your name at the end";

    public static IReadOnlyList<string> All { get; } = [Greets, SaysBack, Owns, NextStep, Signed];

    /// <summary>Which of <see cref="All"/> a reply has. A reply without words has none.</summary>
    public static IReadOnlyDictionary<string, bool> Of(string text, Check check)
    {
        var found = check.Findings.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        var written = !string.IsNullOrWhiteSpace(text);
        bool Without(params string[] rules)
        {
            return written && check.Supported && !rules.Any(found.Contains);
        }

        return new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            [Greets] = Without("greeting", "wrong-name"),
            [SaysBack] = Without("listening"),
            [Owns] = Without("acknowledgement", "non-apology", "arguing"),
            [NextStep] = Without("no-step", "info-request-only"),
            [Signed] = SignedAtTheEnd().IsMatch(text),
        };
    }

    /// <summary>"^Amara", "/AN", "— Amara", or a last line that is only a name of one or two words.</summary>
    [GeneratedRegex(
        @"(?:[\^/~–—-]\s?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?|\n\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)\s*$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex SignedAtTheEnd();
}
