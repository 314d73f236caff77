using Aplomb.Data;
using Aplomb.Modules.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Aplomb.Modules.Inbox;

/// <summary>The chosen case beside the list.</summary>
internal static class PreviewCase
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/inbox/preview/{id:guid}", Handle);

    private static async Task<IResult> Handle(Guid id, CaseFiles files, CancellationToken ct) =>
        await files.OpenAsync(id, ct) is { } file
            ? new RazorComponentResult<CasePreview>(new { File = file })
            : new RazorComponentResult<NothingHere>();
}
