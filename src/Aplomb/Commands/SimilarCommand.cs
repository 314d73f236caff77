using System.CommandLine;
using System.Text.Json;
using Aplomb.Readers.Similar;

namespace Aplomb.Commands;

/// <summary><c>similar</c>: posts a line in, the cluster of near-duplicates that each belongs to a line out.</summary>
internal static class SimilarCommand
{
    /// <summary>A post. <paramref name="Id"/> is handed back as it came.</summary>
    internal sealed record Post(JsonElement? Id, string? Text);

    /// <param name="Cluster">The id of the first post that this one is like, or its own.</param>
    internal sealed record Answer(JsonElement Id, JsonElement Cluster);

    public static Command Create()
    {
        var command = new Command(
            "similar",
            "Find near-duplicates in one pass: one JSON object a line in, one a line out."
        );
        command.SetAction((_, ct) => LineFilter.RunAsync(Answering(), ct));
        return command;
    }

    internal static Func<Post, Answer> Answering()
    {
        var clusters = new Clusters<JsonElement>();
        return post =>
        {
            var id = post.Id ?? throw new JsonException("\"id\" is missing.");
            return new Answer(id, clusters.Of(id, post.Text ?? throw new JsonException("\"text\" is missing.")));
        };
    }
}
