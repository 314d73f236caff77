namespace Aplomb.Modules.Shell;

/// <summary>A network's name and sign as people know them, by the name that connectors use.</summary>
internal static class NetworkWords
{
    /// <summary>"Facebook" for <c>facebook</c>; a name that we do not know stays as it is, with a capital letter.</summary>
    public static string Name(string network) =>
        network switch
        {
            "x" => "X",
            "linkedin" => "LinkedIn",
            "google-play" or "google_play" => "Google Play",
            "youtube" => "YouTube",
            "tiktok" => "TikTok",
            "paste" => "Pasted",
            "sandbox" => "Practice",
            _ => CountWords.Begin(network.Replace('_', ' ').Replace('-', ' ')),
        };

    /// <summary>The icon beside a face.</summary>
    public static string Icon(string network) =>
        network switch
        {
            "facebook" or "instagram" or "linkedin" or "x" or "bluesky" or "mastodon" => network,
            "by-hand" or "elsewhere" or "import" => "paste",
            _ => "talk",
        };
}
