using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Aplomb.Networks.Bluesky;

/// <summary>Finds what in a text is a link, a name or a tag. The network counts its places in bytes of UTF-8. Pure.</summary>
internal static partial class Facets
{
    /// <summary>Something in a text.</summary>
    /// <param name="Start">Its first byte.</param>
    /// <param name="End">The byte after its last.</param>
    /// <param name="Value">The address, the handle without <c>@</c>, or the tag without <c>#</c>.</param>
    internal sealed record Found(int Start, int End, char Kind, string Value);

    public static IEnumerable<Found> In(string text) =>
        Links()
            .Matches(text)
            .Select(match =>
                Place(text, match.Index, match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '"', '\''), 'l')
            )
            .Concat(
                Mentions()
                    .Matches(text)
                    .Select(match => Place(text, match.Groups["name"].Index - 1, $"@{match.Groups["name"].Value}", '@'))
            )
            .Concat(
                Tags()
                    .Matches(text)
                    .Select(match => Place(text, match.Groups["tag"].Index - 1, $"#{match.Groups["tag"].Value}", '#'))
            )
            .OrderBy(found => found.Start);

    /// <summary>As the network wants them; a name that nobody has is no facet.</summary>
    /// <param name="dids">The ids of handles, in lower case.</param>
    public static JsonArray Json(IEnumerable<Found> found, IReadOnlyDictionary<string, string> dids)
    {
        var facets = new JsonArray();
        foreach (var one in found)
        {
            var feature = one.Kind switch
            {
                'l' => new JsonObject { ["$type"] = "app.bsky.richtext.facet#link", ["uri"] = one.Value },
                '#' => new JsonObject { ["$type"] = "app.bsky.richtext.facet#tag", ["tag"] = one.Value },
                _ when dids.TryGetValue(one.Value.ToLowerInvariant(), out var did) => new JsonObject
                {
                    ["$type"] = "app.bsky.richtext.facet#mention",
                    ["did"] = did,
                },
                _ => null,
            };
            if (feature is not null)
            {
                JsonNode facet = new JsonObject
                {
                    ["index"] = new JsonObject { ["byteStart"] = one.Start, ["byteEnd"] = one.End },
                    ["features"] = new JsonArray(feature),
                };
                facets.Add(facet);
            }
        }

        return facets;
    }

    private static Found Place(string text, int at, string words, char kind)
    {
        var start = Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
        var value = kind is 'l' ? words : words[1..];
        return new Found(start, start + Encoding.UTF8.GetByteCount(words), kind, value);
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(
        @"(?<![\w@./])@(?<name>([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Mentions();

    [GeneratedRegex(@"(?<![\w#/])#(?<tag>[\p{L}\p{N}_]{1,64})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();
}
