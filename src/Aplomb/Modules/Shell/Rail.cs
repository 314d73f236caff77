namespace Aplomb.Modules.Shell;

/// <summary>An entry of the rail.</summary>
/// <param name="Keys">The keys that lead there: "g i"; null where there are none.</param>
/// <param name="Tab">Its name among the tabs of a phone; null where it is not one of them.</param>
internal sealed record RailEntry(string Href, string Name, string Icon, string? Keys = null, string? Tab = null);

/// <summary>The rooms of the desk, in the order of the rail. A room that does not exist yet is not listed.</summary>
internal static class Rail
{
    public const string Inbox = "/inbox";
    public const string Check = "/check";
    public const string Paste = "/paste";
    public const string Brands = "/brands";
    public const string Accounts = "/accounts";
    public const string SignOut = "/sign-out";

    public static IReadOnlyList<RailEntry> Entries { get; } =
    [
        new(Inbox, "Inbox", "inbox", "g i", "Inbox"),
        new(Check, "Check a reply", "check", Tab: "Check"),
        new(Paste, "Paste a post", "paste", Tab: "Paste"),
        new(Brands, "What we are", "note"),
        new(Accounts, "Accounts", "globe"),
    ];

    /// <summary>Whether a page belongs to an entry. A case belongs to the inbox.</summary>
    public static bool IsAt(string entry, string path) =>
        path.Equals(entry, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(entry + "/", StringComparison.OrdinalIgnoreCase)
        || (entry is Inbox && path.StartsWith("/cases", StringComparison.OrdinalIgnoreCase));
}
