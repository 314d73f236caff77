using System.Text.RegularExpressions;

namespace Aplomb.Replies;

/// <summary>Saved words with variables in braces: filled in for one person, and what is still missing told.</summary>
public static partial class SnippetText
{
    /// <summary>The rule that keeps a reply with an empty variable from leaving.</summary>
    public const string Unfilled = "unfilled";

    /// <summary>What may stand in braces, each with what it means.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = "what we call them; missing where we are not sure",
            ["handle"] = "their handle on this network, with @",
            ["ticket"] = "the number of the case",
            ["first_name"] = "your own first name",
        };

    /// <summary>The words with each variable that has a value in place; the others stay as they are, braces and all.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values) =>
        Variable().Replace(text, match => values.GetValueOrDefault(match.Groups["name"].Value) ?? match.Value);

    /// <summary>Variables that are not there: known ones are found by the rule, others may be anything in braces.</summary>
    public static IReadOnlyList<string> Unknown(string text) =>
        [
            .. AnyBraces()
                .Matches(text)
                .Select(match => match.Groups["name"].Value)
                .Where(name => !Variables.ContainsKey(name))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>A finding for each variable that nobody filled in: a customer must never read braces.</summary>
    public static IEnumerable<Finding> Missing(string text) =>
        Variable()
            .Matches(text)
            .Select(match => new Finding(
                Unfilled,
                Level.Stop,
                match.Index,
                match.Length,
                $"Nobody filled in {match.Value}: {Variables[match.Groups["name"].Value]}.",
                ""
            ));

    /// <summary>Whether a reply holds saved words: the same words, whatever the spaces and the case.</summary>
    /// <param name="filled">The saved words, filled in for the person.</param>
    public static bool Holds(string reply, string filled)
    {
        var words = Plain(filled);
        return words.Length > 0 && Plain(reply).Contains(words, StringComparison.Ordinal);
    }

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"\{(?<name>name|handle|ticket|first_name)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\{(?<name>[^{}\s]{1,40})\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyBraces();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}
