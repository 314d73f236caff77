namespace Aplomb.Networks.X;

/// <summary>What we ask X's search for. Pure.</summary>
internal static class XSearch
{
    /// <summary>X takes 512 signs.</summary>
    private const int Longest = 512;

    /// <summary>The words that somebody listens for, without our own posts and without reposts; null where nobody does.</summary>
    public static string? Query(AccountAccess account, string us)
    {
        var words =
            account
                .AnswerOrNull(XGuide.Watch)
                ?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(word => word.Replace("\"", "", StringComparison.Ordinal))
                .Where(word => word.Length > 0)
            ?? [];
        var rest = $" -from:{us} -is:retweet";
        var asked = "";
        foreach (var word in words)
        {
            var longer = asked.Length is 0 ? $"\"{word}\"" : $"{asked} OR \"{word}\"";
            if (longer.Length + rest.Length + 2 > Longest)
            {
                break;
            }

            asked = longer;
        }

        return asked.Length is 0 ? null : $"({asked}){rest}";
    }
}
