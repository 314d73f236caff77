using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Aplomb.Networks.Meta;

/// <summary>
/// Meta's webhooks: the question at the beginning, the signature, and the two calls that come as a form (delete a person's data; the app was
/// thrown out). Pure.
/// </summary>
internal static class MetaHooks
{
    private const string Header = "X-Hub-Signature-256";
    private const string Form = "signed_request=";

    public static HookAnswer? Challenge(AccountAccess account, HookRequest request) =>
        request.Method is not "GET" ? null
        : request.Query.GetValueOrDefault("deletion") is { Length: 16 } code && code.All(char.IsAsciiHexDigit)
            ? new HookAnswer(200, $"Request {code} was taken, and carried out when it was taken.")
        : request.Query.GetValueOrDefault("hub.mode") is "subscribe"
        && Signature.Same(request.Query.GetValueOrDefault("hub.verify_token"), account.AnswerOrNull("verify-token"))
            ? new HookAnswer(200, request.Query.GetValueOrDefault("hub.challenge") ?? "")
        : null;

    /// <summary>Meta signs the bytes that it sends, in which other letters than those of ASCII are escaped: nothing is read before this.</summary>
    public static bool Verify(AccountAccess account, HookRequest request) =>
        account.AnswerOrNull("app-secret") is { } secret
        && (
            Signed(request) is { } signed
                ? Payload(secret, signed) is not null
                : Signature.IsHex(request.Header(Header), "sha256=", Signature.Of(secret, request.Body.Span))
        );

    /// <summary>A request for deletion wants to hear where one can see how it stands; everything else wants to hear nothing.</summary>
    public static HookAnswer Answer(HookRequest request)
    {
        if (Signed(request) is not { } signed || IsFarewell(request))
        {
            return HookAnswer.Taken;
        }

        var code = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(signed)))[..16];
        var here = request.Address?.GetLeftPart(UriPartial.Path) ?? $"https://{request.Header("host")}/";
        return new HookAnswer(
            200,
            JsonSerializer.Serialize(
                new DeletionAnswer($"{here}?deletion={code}", code),
                MetaJson.Default.DeletionAnswer
            ),
            "application/json"
        );
    }

    /// <summary>What a form says; null where the request is no form.</summary>
    public static IReadOnlyList<HookFact>? OfForm(AccountAccess account, HookRequest request) =>
        Signed(request) is not { } signed ? null
        : IsFarewell(request) ? [new HookFact.SignedOut("Somebody removed this app at Facebook. Sign in again.")]
        : Payload(account.Answer("app-secret"), signed)?.UserId is { } person ? [new HookFact.Forget(person)]
        : [];

    public static MetaHook? Read(HookRequest request)
    {
        try
        {
            return JsonSerializer.Deserialize(request.Body.Span, MetaJson.Default.MetaHook);
        }
        catch (JsonException)
        {
            return null; // signed, and yet not to be read: nothing that we know
        }
    }

    /// <summary>The dashboard has one address for each; only the address tells them apart.</summary>
    private static bool IsFarewell(HookRequest request) => request.Query.GetValueOrDefault("for") is "farewell";

    private static string? Signed(HookRequest request)
    {
        if (!request.Body.Span.StartsWith("signed_request="u8))
        {
            return null;
        }

        var said = Encoding.ASCII.GetString(request.Body.Span[Form.Length..]);
        return Uri.UnescapeDataString(said.Split('&')[0]);
    }

    /// <summary>Signature and words, both in base64url, with a dot between; null where the signature is not ours.</summary>
    private static SignedRequest? Payload(string secret, string signed)
    {
        var parts = signed.Split('.');
        try
        {
            return
                parts is [var signature, var words]
                && CryptographicOperations.FixedTimeEquals(
                    Bytes(signature),
                    Signature.Of(secret, Encoding.ASCII.GetBytes(words))
                )
                && JsonSerializer.Deserialize(Bytes(words), MetaJson.Default.SignedRequest)
                    is { Algorithm: "HMAC-SHA256" } said
                ? said
                : null;
        }
        catch (Exception odd) when (odd is FormatException or JsonException)
        {
            return null;
        }
    }

    private static byte[] Bytes(string base64Url) =>
        System.Buffers.Text.Base64Url.DecodeFromChars(base64Url.TrimEnd('='));
}
