namespace Aplomb.Replies;

/// <summary>Puts a brand's own levels in place of ours.</summary>
internal static class Levels
{
    /// <summary>Rules that keep people safe; a brand may turn them down to a warning, never off.</summary>
    private static readonly HashSet<string> Safety = new(
        ["private-data", "removal-for-reward", "legal-admission"],
        StringComparer.Ordinal
    );

    public static IEnumerable<Finding> Set(
        IEnumerable<Finding> findings,
        IReadOnlyDictionary<string, Level?>? levels
    ) => levels is null ? findings : findings.Select(finding => Set(finding, levels)).OfType<Finding>();

    private static Finding? Set(Finding finding, IReadOnlyDictionary<string, Level?> levels)
    {
        if (!levels.TryGetValue(finding.Rule, out var level))
        {
            return finding;
        }

        if (Safety.Contains(finding.Rule) && level is null or Level.Note)
        {
            level = Level.Warn;
        }

        return level is { } set ? finding with { Level = set } : null;
    }
}
