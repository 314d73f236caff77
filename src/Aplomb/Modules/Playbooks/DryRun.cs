using Aplomb.Data;
using Aplomb.Playbooks;
using Aplomb.Readers;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Playbooks;

/// <summary>An advice of the past that would have been another.</summary>
/// <param name="Who">How the person is called.</param>
/// <param name="Line">The post in one plain line.</param>
public sealed record Altered(Guid Case, string Who, string Line, CounselChange Change);

/// <summary>What a dry run found.</summary>
/// <param name="Cases">How many cases were looked at.</param>
/// <param name="Advices">How many situations in them.</param>
public sealed record Tried(int Cases, int Advices, IReadOnlyList<Altered> Changed);

/// <summary>What another playbook would have changed on cases of the past. Nothing is sent and nothing is kept.</summary>
internal sealed class DryRun(IDbContextFactory<AppDb> databases, BrandReaders readers, SignReader signs)
{
    /// <summary>A month, as people plan.</summary>
    public static readonly TimeSpan Month = TimeSpan.FromDays(31);

    /// <summary>The cases of a brand on which something happened since an instant, newest first.</summary>
    public async Task<List<Guid>> CasesAsync(Guid brand, DateTimeOffset since, int skip, int take, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Recent(db, brand, since)
            .OrderByDescending(row => row.LastAt)
            .ThenBy(row => row.Id)
            .Skip(skip)
            .Take(take)
            .Select(row => row.Id)
            .ToListAsync(ct);
    }

    public async Task<int> CountAsync(Guid brand, DateTimeOffset since, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Recent(db, brand, since).CountAsync(ct);
    }

    /// <summary>Looks at some cases, with the rights of whoever asks.</summary>
    public async Task<Tried> RunAsync(
        IReadOnlyCollection<Guid> cases,
        Playbook other,
        DateTimeOffset since,
        Reach reach,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var changed = new List<Altered>();
        var advices = 0;
        foreach (var id in cases)
        {
            if (await CaseFile.OpenAsync(db, readers, id, reach, ct) is not { } file)
            {
                continue;
            }

            foreach (var (post, seen) in SituationOf.Since(file, since))
            {
                advices++;
                var situation = signs.Listen(seen);
                // by its own hours the other playbook may have the desk open or closed
                var theirs = situation with
                {
                    Staffed = other.Hours.IsOpen(post.SaidAt),
                };
                var (old, now) = (Advisor.Advise(file.Playbook, situation), Advisor.Advise(other, theirs));
                if (CounselChange.Between(old, now) is { } change)
                {
                    changed.Add(new Altered(id, file.Person.Called, file.Line.Gist, change));
                }
            }
        }

        return new Tried(cases.Count, advices, changed);
    }

    private static IQueryable<CaseRow> Recent(AppDb db, Guid brand, DateTimeOffset since) =>
        db.Cases.AsNoTracking().Where(row => row.BrandId == brand && row.LastAt >= since);
}
