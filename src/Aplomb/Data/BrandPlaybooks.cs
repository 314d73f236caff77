using System.Diagnostics.CodeAnalysis;
using Aplomb.Playbooks;

namespace Aplomb.Data;

/// <summary>The playbook of each brand in force: so far the one that ships, for all of them.</summary>
internal sealed class BrandPlaybooks(Playbook shipped)
{
    [SuppressMessage("Style", "IDE0060", Justification = "Whoever asks says whose; brands get their own with their pages.")]
    public Task<Playbook> OfAsync(Guid brand, CancellationToken ct) => Task.FromResult(shipped);
}
