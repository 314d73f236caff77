namespace Aplomb.People;

/// <summary>What a profile may have in common with another.</summary>
public enum SignKind
{
    /// <summary>The display name together with the letters of the handle.</summary>
    Name,

    /// <summary>A link in a post that points at something of one's own.</summary>
    Link,

    /// <summary>An order, booking or case number in a post.</summary>
    Number,

    /// <summary>Which profile it is.</summary>
    Profile,

    /// <summary>Which other profile somebody says is theirs.</summary>
    Says,
}

/// <summary>
/// One thing that may speak for two profiles being one person. Only its key is kept beside the person: it can be compared, and it is no
/// second copy of anybody's words.
/// </summary>
/// <param name="Key">64 bits that are the same for the same value: of a name, a link, a number or a profile.</param>
public sealed record PersonSign(SignKind Kind, long Key)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A sign of a value; a profile that is, and one that is named, have the same key.</summary>
    internal static PersonSign Of(SignKind kind, string value) =>
        new(kind, Hash($"{(kind is SignKind.Says ? SignKind.Profile : kind)} {value}"));

    /// <summary>FNV-1a over UTF-16 units: the same on every machine and in every version.</summary>
    private static long Hash(string value)
    {
        var hash = Offset;
        foreach (var unit in value)
        {
            hash = unchecked((hash ^ unit) * Prime);
        }

        return unchecked((long)hash);
    }
}
