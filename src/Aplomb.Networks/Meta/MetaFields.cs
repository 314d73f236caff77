namespace Aplomb.Networks.Meta;

/// <summary>What one fills in to connect anything of Meta's.</summary>
internal static class MetaFields
{
    public static IReadOnlyList<GuideField> All(string page) =>
        [
            new("app-id", "App id", "A number, under Settings, Basic."),
            new("app-secret", "App secret", "32 letters and digits, under Settings, Basic.", Secret: true),
            new("verify-token", "Verify token", "Any long word; the same one stands with the webhook.", Secret: true),
            new("page", "Page", page, Optional: true),
            new(
                "token",
                "Access token",
                "Of a system user or of the Page. Leave it empty to sign in by your browser.",
                Secret: true,
                Optional: true
            ),
            new(
                "human-agent",
                "Human Agent",
                "Write “yes” once Meta has granted that feature: messages can then be answered for seven days.",
                Optional: true
            ),
        ];
}
