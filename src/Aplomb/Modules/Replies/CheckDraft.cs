using System.ComponentModel.DataAnnotations;
using Aplomb.Readers;
using Aplomb.Replies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Aplomb.Modules.Replies;

/// <summary>Checks a draft for whoever asks, account or not. Keeps nothing and writes nothing into the log.</summary>
internal static class CheckDraft
{
    /// <summary>The fields of the page; only the text has to be there.</summary>
    public sealed record Request
    {
        /// <summary>Longest text that is looked at, in UTF-16 units.</summary>
        public const int Longest = 20_000;

        [Required(AllowEmptyStrings = true), StringLength(Longest)]
        public string Text { get; init; } = "";

        /// <summary>What they wrote.</summary>
        [StringLength(Longest)]
        public string? Post { get; init; }

        [StringLength(200)]
        public string? Name { get; init; }

        /// <summary><c>public</c> or <c>private</c>.</summary>
        [StringLength(10)]
        public string? Channel { get; init; }

        /// <summary><c>ours</c>, <c>not_ours</c> or <c>unknown</c>.</summary>
        [StringLength(10)]
        public string? Fault { get; init; }

        /// <summary>A network's name in lower case, for its limit of length.</summary>
        [StringLength(40)]
        public string? Network { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/check/draft", Handle)
            .AllowAnonymous()
            .DisableAntiforgery() // it changes nothing
            .RequireRateLimiting(RepliesModule.PublicCheck);

    private static JsonHttpResult<CheckAnswer> Handle([FromForm] Request request, Reader reader, DraftReader drafts)
    {
        var draft = DraftOf(request, reader);
        var check = ReplyCheck.Run(drafts.Listen(draft));
        return TypedResults.Json(CheckAnswer.Of(draft, check), CheckJson.Options);
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

    /// <summary>
    /// Browsers send line ends as two signs, the field that is underlined has one: offsets must agree. A NUL, which nobody types, goes.
    /// </summary>
    internal static string Unix(string text) =>
        text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
}
