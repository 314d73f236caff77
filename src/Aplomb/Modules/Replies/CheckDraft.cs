using System.ComponentModel.DataAnnotations;
using Aplomb.Readers;
using Aplomb.Replies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Aplomb.Modules.Replies;

/// <summary>Checks a draft for whoever asks, account or not. Keeps nothing and writes nothing into the log.</summary>
internal static class CheckDraft
{
    /// <summary>The fields of the page; only <paramref name="Text"/> has to be there.</summary>
    /// <param name="Post">What they wrote.</param>
    /// <param name="Network">A network's name in lower case, for its limit of length.</param>
    public sealed record Request(
        [Required(AllowEmptyStrings = true), StringLength(20_000)] string Text,
        [StringLength(20_000)] string? Post,
        [StringLength(200)] string? Name,
        [StringLength(10)] string? Channel,
        [StringLength(10)] string? Fault,
        [StringLength(40)] string? Network
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/check/draft", Handle)
            .AllowAnonymous()
            .DisableAntiforgery() // it changes nothing
            .RequireRateLimiting(RepliesModule.PublicCheck);

    private static Results<JsonHttpResult<CheckAnswer>, ValidationProblem> Handle(
        [FromForm] Request request,
        Reader reader
    )
    {
        var draft = DraftOf(request, reader);
        return TypedResults.Json(CheckAnswer.Of(draft, ReplyCheck.Run(draft)), CheckJson.Options);
    }

    internal static Draft DraftOf(Request request, Reader reader)
    {
        var post = string.IsNullOrWhiteSpace(request.Post) ? null : request.Post;
        return new Draft
        {
            Text = Unix(request.Text),
            Channel = request.Channel is "private" ? Channel.Private : Channel.Public,
            Post = post,
            Reading = post is null ? null : reader.Read(post),
            Name = string.IsNullOrWhiteSpace(request.Name) ? null : request.Name,
            Fault = request.Fault switch
            {
                "ours" => Fault.Ours,
                "not_ours" => Fault.NotOurs,
                _ => Fault.Unknown,
            },
            Limit = PlaceLimits.Of(request.Network),
        };
    }

    /// <summary>Browsers send line ends as two signs, the field that is underlined has one: offsets must agree.</summary>
    internal static string Unix(string text) => text.ReplaceLineEndings("\n");
}
