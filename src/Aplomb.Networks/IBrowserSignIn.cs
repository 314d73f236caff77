namespace Aplomb.Networks;

/// <summary>What is the same at the beginning and at the end of a sign-in by the browser.</summary>
/// <param name="Callback">Where the network sends people back to.</param>
/// <param name="State">Unguessable; the network hands it back.</param>
/// <param name="Verifier">PKCE (RFC 7636): 43 characters that only the desk knows until the end.</param>
/// <param name="Kept">What <see cref="IBrowserSignIn.BeginAsync"/> wanted to see again.</param>
public sealed record Consent(
    Uri Callback,
    string State,
    string Verifier,
    IReadOnlyDictionary<string, string>? Kept = null
);

/// <summary>A network where people sign in by their browser (OAuth 2). The desk keeps the state and leads people there and back.</summary>
public interface IBrowserSignIn
{
    /// <summary>Where to send people; may register with the network first and ask to see things again.</summary>
    Task<(Uri Address, IReadOnlyDictionary<string, string>? Keep)> BeginAsync(
        AccountAccess account,
        Consent consent,
        CancellationToken ct
    );

    /// <summary>Takes the code that people brought back, and brings tokens for it.</summary>
    Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct);
}
