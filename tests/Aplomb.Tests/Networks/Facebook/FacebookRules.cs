using Aplomb.Networks.Meta;

namespace Aplomb.Networks.Facebook;

/// <summary>What holds for every network, held against the stand-in for Graph.</summary>
public sealed class FacebookRules : ConnectorRules
{
    protected override async Task<Stage> OpenAsync() => await FacebookStage.OpenAsync();
}
