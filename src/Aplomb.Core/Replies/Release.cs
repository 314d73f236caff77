using System.Globalization;

namespace Aplomb.Replies;

/// <summary>
/// A lead's release: which stops of the check may pass, in exactly one text. A stop of another rule, or of the same rule at another
/// place, is not released by it.
/// </summary>
public static class Release
{
    /// <summary>The stops among some findings.</summary>
    public static IReadOnlyList<Finding> Stops(Check check) =>
        [.. check.Findings.Where(finding => finding.Level is Level.Stop)];

    /// <summary>How released stops are kept: <c>rule:start:length</c> by spaces.</summary>
    public static string Write(IEnumerable<Finding> stops) => string.Join(' ', stops.Select(Key));

    /// <summary>The stops that keep a text back although others were released.</summary>
    /// <param name="released">As <see cref="Write"/> wrote it; null where nothing was.</param>
    public static IReadOnlyList<Finding> Left(IEnumerable<Finding> stops, string? released)
    {
        var passed = (released ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. stops.Where(stop => !passed.Contains(Key(stop), StringComparer.Ordinal))];
    }

    /// <summary>
    /// Whether a lead may decide on a reply: not on their own, unless nobody else leads the brand.
    /// </summary>
    public static bool MayDecide(Guid lead, Guid author, bool othersLead) => lead != author || !othersLead;

    private static string Key(Finding stop) =>
        string.Create(CultureInfo.InvariantCulture, $"{stop.Rule}:{stop.Start}:{stop.Length}");
}
