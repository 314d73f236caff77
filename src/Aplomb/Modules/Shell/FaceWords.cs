using System.Globalization;
using System.Text;

namespace Aplomb.Modules.Shell;

/// <summary>What stands in a face: initials and a tone that stay the same for the same name.</summary>
internal static class FaceWords
{
    private static readonly char[] Gaps = [' ', '_', '-', '.', '\t', '\u00A0'];

    /// <summary>Up to two signs: "FR" for Farida Rahmani, "sg" for salty_gull_88; "·" where a name has no letters.</summary>
    public static string Initials(string? name)
    {
        var signs = (name ?? "")
            .Split(Gaps, StringSplitOptions.RemoveEmptyEntries)
            .Select(FirstLetter)
            .Where(sign => sign.Length > 0)
            .Take(2)
            .ToList();
        return signs.Count is 0 ? "·" : string.Concat(signs);
    }

    /// <summary>One of the six tones, 1 to 6, by the name alone.</summary>
    public static int Tone(string? name) =>
        1 + (int)((name ?? "").Aggregate(17u, (sum, sign) => (sum * 31) + sign) % 6);

    private static string FirstLetter(string word)
    {
        var sign = StringInfo.GetNextTextElement(word);
        return Rune.TryGetRuneAt(sign, 0, out var rune) && Rune.IsLetter(rune) ? sign : "";
    }
}
