using Aplomb.Networks.Meta;

namespace Aplomb.Networks.Instagram;

/// <summary>What holds for every network, held against the stand-in for Graph.</summary>
public sealed class InstagramRules : ConnectorRules
{
    protected override async Task<Stage> OpenAsync() => await InstagramStage.OpenAsync();
}
