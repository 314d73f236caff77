namespace Aplomb.Networks.Meta;

/// <summary>Which right each edge wants. What one may not see of others is, to Meta, not there.</summary>
internal static class GraphRights
{
    public static void Check(GraphNode node, string? edge, string method, IReadOnlyCollection<string> scopes)
    {
        var wanted = (node.Type, edge, method) switch
        {
            ("Page", "messages" or "conversations", _) => "pages_messaging",
            ("Page", "subscribed_apps", _) => "pages_manage_metadata",
            ("Page", "moderate_conversations", _) => "instagram_manage_messages",
            ("Page", "feed" or "tagged", _) => "pages_read_engagement",
            ("Page", "blocked", _) => "pages_manage_engagement",
            ("Post" or "Comment", _, "POST" or "DELETE") => "pages_manage_engagement",
            ("IGComment" or "IGMedia", _, _) => "instagram_manage_comments",
            ("IGUser", "mentions", _) => "instagram_manage_comments",
            _ => null,
        };
        if (wanted is not null && !scopes.Contains(wanted))
        {
            throw Refuse.NoRight(wanted);
        }

        if (node.Type is "Comment" && node.Author != GraphWorld.PageId && !scopes.Contains("pages_read_user_content"))
        {
            throw Refuse.Gone();
        }
    }
}
