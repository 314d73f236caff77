using System.Runtime.CompilerServices;

namespace Aplomb.Support;

/// <summary>Where things are.</summary>
internal static class Places
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "../../../.."));
}
