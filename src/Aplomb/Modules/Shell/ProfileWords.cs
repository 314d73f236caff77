using Aplomb.Data;
using Aplomb.Posts;

namespace Aplomb.Modules.Shell;

/// <summary>A profile beside others: who it is and where, without hard words that stand in a name.</summary>
internal static class ProfileWords
{
    private const int Longest = 60;

    /// <summary>"Farida Rahmani (@farida_r) on X"; "a profile on X" where the name itself would hurt.</summary>
    public static string Of(PersonRow person)
    {
        var network = NetworkWords.Name(person.Network);
        var (name, handle) = (Plain(person.Called), Plain(person.Handle));
        return Swearing.Count($"{name} {handle}") > 0 ? $"a profile on {network}"
            : name == handle ? $"@{handle} on {network}"
            : $"{name} (@{handle}) on {network}";
    }

    private static string Plain(string name)
    {
        var plain = string.Concat(name.Where(sign => !char.IsControl(sign) && !IsTurning(sign))).Trim();
        return plain.Length <= Longest ? plain : FirstSentence.CutAtWord(plain, Longest);
    }

    /// <summary>Signs that turn the direction of the words around them.</summary>
    private static bool IsTurning(char sign) => sign is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
