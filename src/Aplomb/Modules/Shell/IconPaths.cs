using System.Collections.Frozen;

namespace Aplomb.Modules.Shell;

/// <summary>The shapes of our icons by name: Tabler's outline set (MIT), on a field of 24 by 24.</summary>
internal static class IconPaths
{
    public static FrozenDictionary<string, string> ByName { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["out"] =
                "M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2 M9 12h12l-3 -3 M18 15l3 -3",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
