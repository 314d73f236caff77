using Aplomb.Networks.Mastodon.StandIn;

namespace Aplomb.Networks.Mastodon;

public sealed class MastodonSignInTests
{
    private static readonly Consent Consent = new(
        new Uri("https://desk.example/accounts/callback/mastodon"),
        "a-state-that-nobody-guesses",
        "a-verifier-of-at-least-forty-three-characters-long"
    );

    [Fact]
    public async Task People_sign_in_by_their_browser()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);

        var (address, keep) = await stage.Mastodon.BeginAsync(stage.Account, Consent, default);
        var back = await FollowAsync(address);
        var tokens = await stage.Mastodon.FinishAsync(
            stage.Account,
            Consent with
            {
                Kept = keep,
            },
            Query(back, "code"),
            default
        );
        using var fresh = new TokensInMemory(tokens);
        var us = await stage.Mastodon.ConnectAsync(stage.Account with { Tokens = fresh }, default);

        Assert.Equal((Consent.State, "brightwater"), (Query(back, "state"), us.Handle));
        Assert.Equal(stage.Town.Us.Id, us.ExternalId);
    }

    [Fact]
    public async Task A_code_opens_once_and_only_for_whoever_began()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var (address, keep) = await stage.Mastodon.BeginAsync(stage.Account, Consent, default);
        var code = Query(await FollowAsync(address), "code");
        var stolen = Consent with { Kept = keep, Verifier = "another-verifier-than-the-one-that-was-begun-with" };

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.FinishAsync(stage.Account, stolen, code, default)
        );

        Assert.Equal(FailureClass.AuthRevoked, refusal.Failure);
    }

    [Fact]
    public async Task A_token_made_by_hand_needs_no_browser()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Minimal);
        using var none = new TokensInMemory();
        var answers = new Dictionary<string, string>(stage.Account.Answers, StringComparer.Ordinal)
        {
            [MastodonGuide.Token] = stage.Server.Token(),
        };
        var account = stage.Account with { Answers = answers, Tokens = none };

        var (address, _) = await stage.Mastodon.BeginAsync(account, Consent, default);
        var tokens = await stage.Mastodon.FinishAsync(account, Consent, Query(address, "code"), default);
        var us = await stage.Mastodon.ConnectAsync(account, default);

        Assert.Equal((Consent.Callback.Authority, Consent.State), (address.Authority, Query(address, "state")));
        Assert.Equal(answers[MastodonGuide.Token], tokens.Access);
        Assert.Equal("brightwater", us.Handle);
        Assert.DoesNotContain(stage.Server.Asked, one => one.Contains("apps", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_without_the_right_to_read_is_told_so()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        using var weak = new TokensInMemory(new Tokens(stage.Server.Token("read:accounts")));

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.ConnectAsync(stage.Account with { Tokens = weak }, default)
        );

        Assert.Equal(FailureClass.PermissionMissing, refusal.Failure);
    }

    /// <summary>A browser whose owner says yes: where it is sent to.</summary>
    private static async Task<Uri> FollowAsync(Uri address)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var browser = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await browser.SendAsync(request, default);
        return answer.Headers.Location!;
    }

    private static string Query(Uri address, string name) =>
        System.Web.HttpUtility.ParseQueryString(address.Query)[name]!;
}
