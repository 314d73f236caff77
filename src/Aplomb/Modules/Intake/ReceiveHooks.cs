using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>
/// <c>/hooks/{network}/{account}</c>: a network tells us something. The raw bytes are verified first, then stored, then answered; what they
/// say is read afterwards. The same bytes again are answered and left.
/// </summary>
internal sealed class ReceiveHooks(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    TimeProvider time,
    Changes changes,
    ILogger<ReceiveHooks> log
)
{
    /// <summary>Meta sends at most a thousand entries at once.</summary>
    private const int Largest = 4 * 1024 * 1024;

    /// <summary>What a request brings that proves nothing, or that is nobody's to keep.</summary>
    private static readonly string[] NotKept = ["authorization", "cookie"];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapMethods("/hooks/{network}/{account}", ["GET", "POST"], HandleAsync)
            .AllowAnonymous()
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(Largest));

    private static async Task<IResult> HandleAsync(
        string network,
        string account,
        HttpRequest request,
        ReceiveHooks receive,
        CancellationToken ct
    )
    {
        HookRequest asked;
        try
        {
            asked = await ReadAsync(request, ct);
        }
        catch (BadHttpRequestException broken)
        {
            return Results.StatusCode(broken.StatusCode); // it broke off, or is too large; they tell it again
        }

        var answer = await receive.RunAsync(network, account, asked, ct);
        return Results.Text(answer.Body, answer.Type, Encoding.UTF8, answer.Status);
    }

    public async Task<HookAnswer> RunAsync(string network, string account, HookRequest request, CancellationToken ct)
    {
        if (await FindAsync(network, account, ct) is not { Connector: IWebhooks hooks } open)
        {
            return new HookAnswer(StatusCodes.Status404NotFound);
        }

        // networks ask already while somebody signs in
        if (hooks.Challenge(open.Access, request) is { } challenge)
        {
            return challenge;
        }

        if (open.Row.OffSince is not null)
        {
            return new HookAnswer(StatusCodes.Status404NotFound);
        }

        if (request.Method is not "POST" || !hooks.Verify(open.Access, request))
        {
            log.Forged(open.Row.Name, request.Method, request.Body.Length);
            return new HookAnswer(StatusCodes.Status401Unauthorized);
        }

        if (await StoreAsync(open.Row, request, ct))
        {
            changes.Tell(new Change(ChangeKind.HookStored));
        }

        return hooks.Answer(open.Access, request);
    }

    /// <summary>False where these bytes are there already.</summary>
    private async Task<bool> StoreAsync(AccountRow account, HookRequest request, CancellationToken ct)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(request.Body.Span));
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync($"hooks {account.Id}", ct);
        if (await db.Hooks.AnyAsync(row => row.AccountId == account.Id && row.Digest == digest, ct))
        {
            return false;
        }

        db.Hooks.Add(
            new HookRow
            {
                Id = Guid.CreateVersion7(now),
                AccountId = account.Id,
                Digest = digest,
                Headers = JsonSerializer.Serialize(
                    request.Headers.Where(one => !NotKept.Contains(one.Key)).ToDictionary(StringComparer.Ordinal)
                ),
                Body = request.Body.ToArray(),
                ReceivedAt = now,
                NextAt = now,
                Attempts = 0,
            }
        );
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        return true;
    }

    private async Task<OpenAccount?> FindAsync(string network, string account, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db
            .Accounts.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Name == account && one.Network == network, ct);
        try
        {
            return row is null ? null : await connectors.OpenAsync(row, ct);
        }
        catch (NetworkException)
        {
            return null; // the desk's key is another one: nothing can be verified
        }
    }

    private static async Task<HookRequest> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, ct);
        return new HookRequest(
            request.Method,
            request.Query.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal),
            request.Headers.ToDictionary(
                one => one.Key.ToLowerInvariant(),
                one => one.Value.ToString(),
                StringComparer.Ordinal
            ),
            body.ToArray()
        )
        {
            Address = Uri.TryCreate(request.GetEncodedUrl(), UriKind.Absolute, out var address) ? address : null,
        };
    }
}

internal static partial class ReceiveHooksLog
{
    [LoggerMessage(
        LogLevel.Warning,
        "Something that calls itself the network of “{Account}” was refused: {Method} with {Bytes} bytes, not signed as it should be."
    )]
    public static partial void Forged(this ILogger<ReceiveHooks> log, string account, string method, int bytes);
}
