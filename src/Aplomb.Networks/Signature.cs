using System.Security.Cryptography;
using System.Text;

namespace Aplomb.Networks;

/// <summary>Signatures of webhooks: HMAC with SHA-256 over raw bytes, compared in constant time.</summary>
public static class Signature
{
    /// <summary>The signature of a body.</summary>
    /// <param name="before">What a network signs before the body: LinkedIn has <c>hmacsha256=</c>.</param>
    public static byte[] Of(string secret, ReadOnlySpan<byte> body, string before = "")
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes(before));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }

    /// <summary>Whether a header holds the signature in hex digits, after a prefix such as <c>sha256=</c>.</summary>
    public static bool IsHex(string? header, string prefix, ReadOnlySpan<byte> signature) =>
        Rest(header, prefix) is { } rest
        && Same(
            Encoding.ASCII.GetBytes(rest.ToLowerInvariant()),
            Encoding.ASCII.GetBytes(Convert.ToHexStringLower(signature))
        );

    /// <summary>Whether a header holds the signature in base 64, after a prefix such as <c>sha256=</c>.</summary>
    public static bool IsBase64(string? header, string prefix, ReadOnlySpan<byte> signature) =>
        Rest(header, prefix) is { } rest
        && Same(Encoding.ASCII.GetBytes(rest), Encoding.ASCII.GetBytes(Convert.ToBase64String(signature)));

    /// <summary>Whether two secrets are the same, without telling by the time it takes where they differ.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && Same(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static bool Same(byte[] one, byte[] other) => CryptographicOperations.FixedTimeEquals(one, other);

    private static string? Rest(string? header, string prefix) =>
        header?.StartsWith(prefix, StringComparison.Ordinal) is true ? header[prefix.Length..] : null;
}
