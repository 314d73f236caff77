using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>Reads conversations, those first in which something was said last. Pure.</summary>
internal static class MetaTalks
{
    public const string Fields = "id,updated_time,participants,messages.limit(20){id,created_time,from,to,message}";

    /// <summary>The messages of a page, and on to the next while everything on this one is new.</summary>
    /// <param name="us">All ids and names by which we appear there.</param>
    public static Gathered On(
        Walk walk,
        WireAnswer answer,
        IReadOnlyCollection<string> us,
        string id,
        string handle,
        int lists
    )
    {
        var talks = answer.Json(MetaJson.Default.GraphListGraphConversation);
        var found = talks
            .Items.Select(talk => MetaMessages.OfConversation(talk, us, id, handle, walk.From).ToList())
            .ToList();
        return walk.On(
            [.. found.SelectMany(messages => messages)],
            found.TrueForAll(messages => messages.Count > 0) ? talks.After : null,
            lists
        );
    }
}
