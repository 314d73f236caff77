namespace Aplomb.People;

/// <summary>Why two profiles may be one person.</summary>
public enum LinkReason
{
    /// <summary>One of them says so.</summary>
    SaysSo,

    /// <summary>Both name the same order, booking or case number.</summary>
    SameNumber,

    /// <summary>The same display name and the same handle but for digits and signs.</summary>
    SameName,

    /// <summary>Both link to the same place.</summary>
    SameLink,

    /// <summary>Both wrote nearly the same complaint, and nobody else did.</summary>
    SameWords,
}

/// <summary>A sign that a profile has shown.</summary>
public sealed record SignSeen(Guid Person, SignKind Kind, long Key);

/// <summary>A post that is nearly a copy of others.</summary>
/// <param name="Cluster">The same for all that are nearly alike.</param>
public sealed record CopySeen(Guid Person, Guid Cluster, DateTimeOffset SaidAt);

/// <summary>A profile that may be the same person, and why. Nothing follows from it until a human has said yes.</summary>
public sealed record LinkSuggestion(Guid Other, IReadOnlyList<LinkReason> Reasons);

/// <summary>Says which profiles may be the same person. Never links any.</summary>
public static class Linking
{
    /// <summary>A sign that more profiles share says nothing of one person: the brand's own link, a page in the news.</summary>
    public const int MostShare = 4;

    /// <summary>Near-copies count as the same complaint for so long.</summary>
    public static readonly TimeSpan SameTime = TimeSpan.FromDays(30);

    /// <summary>More suggestions than this are noise.</summary>
    private const int Most = 5;

    /// <summary>The likeliest first.</summary>
    /// <param name="signs">Of this person, and all of others with the same keys.</param>
    /// <param name="copies">Of this person, and all near-copies of these by others.</param>
    /// <param name="settled">Profiles of which a human has said yes or no already.</param>
    public static IReadOnlyList<LinkSuggestion> Suggest(
        Guid person,
        IReadOnlyCollection<SignSeen> signs,
        IReadOnlyCollection<CopySeen> copies,
        IReadOnlySet<Guid> settled
    ) =>
        [
            .. BySign(person, signs)
                .Concat(ByWords(person, copies))
                .Where(one => one.Other != person && !settled.Contains(one.Other))
                .GroupBy(one => one.Other, one => one.Reason)
                .Select(one => new LinkSuggestion(one.Key, [.. one.Distinct().Order()]))
                .OrderBy(one => one.Reasons[0])
                .ThenByDescending(one => one.Reasons.Count)
                .ThenBy(one => one.Other)
                .Take(Most),
        ];

    /// <summary>How many profiles posted nearly the same words as this one within a month; itself counts.</summary>
    /// <param name="copies">Of this person's case, and all near-copies of these.</param>
    public static int Profiles(Guid person, IEnumerable<CopySeen> copies, DateTimeOffset now) =>
        copies
            .Where(one => one.SaidAt <= now && now - one.SaidAt <= SameTime)
            .Select(one => one.Person)
            .Append(person)
            .Distinct()
            .Count();

    private static IEnumerable<(Guid Other, LinkReason Reason)> BySign(Guid person, IReadOnlyCollection<SignSeen> signs)
    {
        foreach (var same in signs.GroupBy(one => one.Key))
        {
            var mine = same.Where(one => one.Person == person).Select(one => one.Kind).ToHashSet();
            if (mine.Count is 0 || same.Select(one => one.Person).Distinct().Count() > MostShare)
            {
                continue;
            }

            foreach (var other in same.Where(one => one.Person != person))
            {
                if (Reason(mine, other.Kind) is { } reason)
                {
                    yield return (other.Person, reason);
                }
            }
        }
    }

    /// <summary>To be named by somebody is a reason, from either side; that two are named alike, or name the same third, is none.</summary>
    private static LinkReason? Reason(HashSet<SignKind> mine, SignKind theirs) =>
        theirs switch
        {
            SignKind.Says when mine.Contains(SignKind.Profile) => LinkReason.SaysSo,
            SignKind.Profile when mine.Contains(SignKind.Says) => LinkReason.SaysSo,
            SignKind.Number when mine.Contains(SignKind.Number) => LinkReason.SameNumber,
            SignKind.Name when mine.Contains(SignKind.Name) => LinkReason.SameName,
            SignKind.Link when mine.Contains(SignKind.Link) => LinkReason.SameLink,
            _ => null,
        };

    /// <summary>Where a third wrote the same words, it is a thing that many say.</summary>
    private static IEnumerable<(Guid Other, LinkReason Reason)> ByWords(
        Guid person,
        IReadOnlyCollection<CopySeen> copies
    )
    {
        foreach (var alike in copies.GroupBy(one => one.Cluster))
        {
            var people = alike.Select(one => one.Person).Distinct().ToList();
            if (people.Count is 2 && people.Contains(person))
            {
                yield return (people.Find(one => one != person), LinkReason.SameWords);
            }
        }
    }
}
