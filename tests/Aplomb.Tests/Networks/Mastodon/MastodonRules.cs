using Aplomb.Networks.Mastodon.StandIn;

namespace Aplomb.Networks.Mastodon;

/// <summary>Mastodon as documented.</summary>
public sealed class MastodonRules : ConnectorRules
{
    protected override async Task<Stage> OpenAsync() => await MastodonStage.OpenAsync(Character.Full);
}

/// <summary>What the least of the servers have that speak as Mastodon does.</summary>
public sealed class MinimalMastodonRules : ConnectorRules
{
    protected override async Task<Stage> OpenAsync() => await MastodonStage.OpenAsync(Character.Minimal);
}
