namespace Aplomb.Networks.LinkedIn;

/// <summary>LinkedIn's names of things: <c>urn:li:organization:1</c>, <c>urn:li:comment:(urn:li:activity:2,3)</c>. Pure.</summary>
internal static class Urn
{
    private const string CommentMark = "urn:li:comment:(";
    private const string Mark = "urn:li:";

    /// <summary>The URN of a page: people fill in a number or the whole.</summary>
    /// <exception cref="NetworkException">It is neither.</exception>
    public static string Organization(string said)
    {
        var id = said.StartsWith("urn:li:organization:", StringComparison.Ordinal)
            ? said["urn:li:organization:".Length..]
            : said;
        return id.Length > 0 && id.All(char.IsAsciiDigit)
            ? $"urn:li:organization:{id}"
            : throw new NetworkException(
                FailureClass.InvalidContent,
                $"“{said}” is no id of a page. It is the number in linkedin.com/company/NUMBER/admin."
            );
    }

    /// <summary>The last part: the number of a page, the id of a person.</summary>
    public static string Id(string urn) => urn[(urn.LastIndexOf(':') + 1)..];

    /// <summary>The one way of writing a comment's URN; events write its inner one shortened. Other URNs stay as they are.</summary>
    public static string Whole(string urn) => Parts(urn) is var (activity, id) ? Comment(activity, id) : urn;

    public static string Comment(string activity, string id) => $"{CommentMark}{activity},{id})";

    /// <summary>What a comment stands under, and its own id; null where it is no comment.</summary>
    public static (string Activity, string Id)? Parts(string urn)
    {
        if (!urn.StartsWith(CommentMark, StringComparison.Ordinal) || !urn.EndsWith(')'))
        {
            return null;
        }

        return urn[CommentMark.Length..^1].Split(',') is [var activity, var id]
            ? (activity.StartsWith(Mark, StringComparison.Ordinal) ? activity : Mark + activity, id)
            : null;
    }

    /// <summary>As protocol 2.0.0 wants it in an address: each colon, bracket and comma escaped.</summary>
    public static string Escaped(string urn) => Uri.EscapeDataString(urn);

    /// <summary>Where a person looks at it.</summary>
    public static string Url(string urn) =>
        Parts(urn) is var (activity, _)
            ? $"https://www.linkedin.com/feed/update/{activity}?commentUrn={Escaped(urn)}"
            : $"https://www.linkedin.com/feed/update/{urn}";
}
