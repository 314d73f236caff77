namespace Aplomb.Readers;

/// <summary>Slips of the finger in a name.</summary>
internal static class Spelling
{
    /// <summary>One letter is wrong, missing or too many, or two have changed places; the first is right.</summary>
    public static bool IsNearly(string word, string name)
    {
        if (Math.Abs(word.Length - name.Length) > 1 || word.Length is 0 || word[0] != name[0] || word == name)
        {
            return false;
        }

        var from = 0;
        while (from < Math.Min(word.Length, name.Length) && word[from] == name[from])
        {
            from++;
        }

        var (rest, other) = (word[from..], name[from..]);
        return rest.Length == other.Length
                ? rest[1..] == other[1..]
                    || (rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..] == other[2..])
            : rest.Length > other.Length ? rest[1..] == other
            : rest == other[1..];
    }
}
