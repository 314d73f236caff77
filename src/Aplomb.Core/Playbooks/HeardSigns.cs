using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Aplomb.Playbooks;

/// <summary>
/// The second voice of the signs: what a learned reader hears adds signs that no list of words names, and holds back words that mean
/// something else where they stand. Where nobody listened, the words decide alone.
/// </summary>
internal static class HeardSigns
{
    /// <param name="Alarm">From here on a sign shows, whatever the words say.</param>
    /// <param name="Doubt">Below it the words alone are not believed.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Ear(double Alarm, double Doubt);

    public static FrozenDictionary<string, Ear> Ears { get; set; } =
        new Dictionary<string, Ear>(StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    public static Clue? Heed(string sign, Clue? found, IReadOnlyDictionary<string, double>? heard)
    {
        if (heard is null || !Ears.TryGetValue(sign, out var ear) || !heard.TryGetValue(sign, out var likely))
        {
            return found;
        }

        return likely < ear.Doubt ? null
            : found is null && likely >= ear.Alarm ? Clue.ByFact
            : found;
    }
}
