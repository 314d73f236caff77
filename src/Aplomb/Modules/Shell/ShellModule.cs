using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;

namespace Aplomb.Modules.Shell;

/// <summary>The frame of every page: styles, scripts, layouts, and what is said when something is wrong.</summary>
internal static class ShellModule
{
    /// <summary>Only our own files run and are shown; nobody may put a page of ours into a frame.</summary>
    private const string ContentRules =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const int Broken = StatusCodes.Status500InternalServerError;

    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "aplomb.form");
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.AddSingleton<WebFiles>();
        builder.Services.AddScoped<DeskFacts>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>What every request passes. Comes before sign-in and everything else.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.Use(Guard);
        app.UseResponseCompression();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = Say,
                StatusCodeSelector = error => (error as BadHttpRequestException)?.StatusCode ?? Broken,
                CreateScopeForErrors = true,
            }
        );
        app.UseStatusCodePages(context => Say(context.HttpContext));
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => KeepLong(file.Context) });
        return app;
    }

    /// <summary>The pages. Comes after sign-in, which decides who may see them.</summary>
    public static WebApplication MapShell(this WebApplication app)
    {
        app.MapRazorComponents<App>();
        if (app.Environment.IsDevelopment())
        {
            app.MapGet("/pieces", () => new RazorComponentResult<Pieces>()).AllowAnonymous();
        }

        return app;
    }

    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentRules;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        return next(context);
    }

    private static void KeepLong(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(WebFiles.Folder, StringComparison.Ordinal))
        {
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        }
    }

    /// <summary>A page in words for somebody who looks at pages; programs get the bare status.</summary>
    private static Task Say(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var looks = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        if (!looks || context.Response.HasStarted)
        {
            return Task.CompletedTask;
        }

        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        var page = new RazorComponentResult<WrongPage>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(WrongPage.Status)] = status,
                [nameof(WrongPage.Number)] = context.TraceIdentifier,
                [nameof(WrongPage.Back)] = Back(context),
            }
        )
        {
            StatusCode = status,
        };
        return page.ExecuteAsync(context);
    }

    /// <summary>The page that was looked at, which for a form is where it stood.</summary>
    private static string Back(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString
        : Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out var from)
        && string.Equals(from.Host, context.Request.Host.Host, StringComparison.OrdinalIgnoreCase)
            ? from.PathAndQuery
        : Rail.Inbox;
}
