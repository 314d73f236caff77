namespace Aplomb.Modules.Shell;

/// <summary>What the frame of every page says of this person and this desk; one for each request.</summary>
internal sealed class DeskFacts
{
    /// <summary>Who is signed in, as colleagues call them; null where nobody is.</summary>
    public string? Person { get; set; }

    /// <summary>A line under the name: "On shift until 16:00".</summary>
    public string? Shift { get; set; }

    /// <summary>What stands behind an entry of the rail, by its address: "6", "Watch".</summary>
    public Dictionary<string, string> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom the desk speaks for: "Brightwater Ferries".</summary>
    public string? Brands { get; set; }

    /// <summary>The zone in which this person reads times.</summary>
    public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>Where the page hears what arrives; null where it does not listen.</summary>
    public string? LiveUrl { get; set; } = "/live";
}
