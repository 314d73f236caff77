using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>The case files that one request looks at, each opened once, with the rights of whoever asks.</summary>
internal sealed class CaseFiles(IDbContextFactory<AppDb> databases, BrandReaders readers, IHttpContextAccessor request)
{
    private readonly Dictionary<Guid, CaseFile?> _open = [];
    private Reach? _reach;

    /// <summary>Who asks, and what they may see.</summary>
    public async Task<Reach> ReachAsync(CancellationToken ct)
    {
        if (_reach is null)
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            _reach = request.HttpContext is { } context ? await db.ReachAsync(context.User, ct) : Reach.None;
        }

        return _reach;
    }

    /// <summary>A case's file; null where there is nothing for this person to see.</summary>
    public async Task<CaseFile?> OpenAsync(Guid id, CancellationToken ct)
    {
        if (!_open.TryGetValue(id, out var file))
        {
            var reach = await ReachAsync(ct);
            await using var db = await databases.CreateDbContextAsync(ct);
            file = _open[id] = await CaseFile.OpenAsync(db, readers, id, reach, ct);
        }

        return file;
    }
}
