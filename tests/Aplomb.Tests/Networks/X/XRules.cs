namespace Aplomb.Networks.X;

/// <summary>What holds for every network holds for X, before its stand-in.</summary>
public sealed class XRules : ConnectorRules
{
    protected override async Task<Stage> OpenAsync() => await XStage.OpenAsync();
}
