namespace Aplomb.Cases;

/// <summary>A post of theirs that waits for an answer, with its place in all that they did: a reply answers what its writer had seen.</summary>
/// <param name="Number"><see cref="Case.TheirChanges"/> when it came, or when it was last changed.</param>
public sealed record Ask(Guid Post, int Number, DateTimeOffset SaidAt)
{
    /// <summary>More than this never come between two looks of a writer.</summary>
    private const int Kept = 50;

    internal static IReadOnlyList<Ask> Added(IReadOnlyList<Ask> asks, Guid post, int number, DateTimeOffset at) =>
        [.. Without(asks, post).TakeLast(Kept - 1), new Ask(post, number, at)];

    /// <summary>A post that says something else now: whoever saw the old words has not answered the new ones.</summary>
    internal static IReadOnlyList<Ask> Changed(IReadOnlyList<Ask> asks, Guid post, int number) =>
        [.. asks.Select(ask => ask.Post == post ? ask with { Number = number } : ask)];

    internal static IReadOnlyList<Ask> Without(IReadOnlyList<Ask> asks, Guid post) =>
        [.. asks.Where(ask => ask.Post != post)];

    /// <summary>What came after somebody had seen so much; none where nobody wrote down what they had seen.</summary>
    internal static IReadOnlyList<Ask> After(IReadOnlyList<Ask> asks, int? seen) =>
        [.. asks.Where(ask => ask.Number > seen)];

    internal static bool Has(IReadOnlyList<Ask> asks, Guid post) => asks.Any(ask => ask.Post == post);
}
