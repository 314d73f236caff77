using Microsoft.AspNetCore.Antiforgery;

namespace Aplomb.Modules.Shell;

/// <summary>
/// Lets nothing be changed by a form that is not ours. The framework's own check is bound to reading a form: a button without
/// fields would pass it.
/// </summary>
internal static class FormTokens
{
    public static void UseFormTokens(this IApplicationBuilder app) => app.Use(CheckAsync);

    private static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (Changes(context) && !await Tokens(context).IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    private static bool Changes(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method)
        && !HttpMethods.IsHead(context.Request.Method)
        && context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false };

    private static IAntiforgery Tokens(HttpContext context) =>
        context.RequestServices.GetRequiredService<IAntiforgery>();
}
