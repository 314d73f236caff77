namespace Aplomb.Networks.Meta;

/// <summary>What a token may do, and until when, in words and in dates. Pure.</summary>
internal static class MetaConnect
{
    /// <summary>When somebody has to sign in again: whichever end comes first; null where there is none.</summary>
    public static DateTimeOffset? EndsAt(GraphTokenData? facts)
    {
        long[] ends = [facts?.ExpiresAt ?? 0, facts?.DataAccessExpiresAt ?? 0];
        var first = ends.Where(end => end > 0).DefaultIfEmpty(0).Min();
        return first is 0 ? null : DateTimeOffset.FromUnixTimeSeconds(first);
    }

    /// <summary>Whether a right was given. Where Meta does not say which were, we try.</summary>
    public static bool Has(this IReadOnlyList<string>? scopes, string scope) =>
        scopes is null or [] || scopes.Contains(scope, StringComparer.Ordinal);

    /// <summary>A sentence for each right that is missing.</summary>
    public static IEnumerable<string> Missing(
        IReadOnlyList<string>? scopes,
        IEnumerable<(string Scope, string Without)> rights
    ) =>
        rights
            .Where(right => !scopes.Has(right.Scope))
            .Select(right => $"{right.Without}: the right {right.Scope} was not given. It comes with Meta’s review.");

    public const string OneDay =
        "Messages can be answered for 24 hours. Seven days need Meta’s “Human Agent” feature; write “yes” there once you have it.";
}
