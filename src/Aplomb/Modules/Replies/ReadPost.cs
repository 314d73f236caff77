using System.ComponentModel.DataAnnotations;
using Aplomb.Posts;
using Aplomb.Readers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Aplomb.Modules.Replies;

/// <summary>Says in a few chips what a pasted post is: language, heat, complaint or question. Keeps nothing.</summary>
internal static class ReadPost
{
    public sealed record Request
    {
        [StringLength(CheckDraft.Request.Longest)]
        public string? Post { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/check/post", Handle)
            .AllowAnonymous()
            .DisableAntiforgery() // it changes nothing
            .RequireRateLimiting(RepliesModule.PublicCheck);

    private static RazorComponentResult<PostChips> Handle([FromForm] Request request, Reader reader)
    {
        var post = request.Post ?? "";
        var reading = string.IsNullOrWhiteSpace(post) ? null : reader.Read(post);
        return new RazorComponentResult<PostChips>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(PostChips.Reading)] = reading,
                [nameof(PostChips.Heat)] = reading is null ? Heat.Calm : Heats.Of(reading, post),
            }
        );
    }
}
