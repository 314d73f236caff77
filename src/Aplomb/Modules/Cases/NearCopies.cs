using Aplomb.Data;
using Aplomb.Readers.Similar;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>
/// Finds, post by post, which earlier post of somebody else a complaint nearly repeats. Of each band of letters the newest post is
/// remembered and no other, so that a common phrase costs no more than any other.
/// </summary>
internal sealed class NearCopies
{
    private readonly AppDb _db;
    private readonly Dictionary<(Guid Brand, long Band), Guid> _newest;
    private readonly Dictionary<Guid, (PostRow Post, Imprint Imprint)> _posts;
    private readonly Dictionary<Guid, Guid> _clusters;
    private readonly Dictionary<(Guid Brand, long Band), CopyBandRow> _bands = [];
    private readonly List<CopyRow> _found = [];

    private NearCopies(
        AppDb db,
        Dictionary<(Guid Brand, long Band), Guid> newest,
        Dictionary<Guid, (PostRow Post, Imprint Imprint)> posts,
        Dictionary<Guid, Guid> clusters
    ) => (_db, _newest, _posts, _clusters) = (db, newest, posts, clusters);

    /// <summary>What was said before and shares a band with one of these.</summary>
    public static async Task<NearCopies> LoadAsync(
        AppDb db,
        IReadOnlyCollection<(PostRow Post, Imprint Imprint)> fresh,
        CancellationToken ct
    )
    {
        var brands = fresh.Select(one => one.Post.BrandId).Distinct().ToList();
        var bands = fresh.SelectMany(one => one.Imprint.Keys).Distinct().ToList();
        var rows = await db
            .CopyBands.AsNoTracking()
            .Where(row => brands.Contains(row.BrandId) && EF.Parameter(bands).Contains(row.Band))
            .ToListAsync(ct);
        var own = fresh.Select(one => one.Post.Id).ToHashSet(); // an edited post is no copy of what it was
        var ids = rows.Select(row => row.PostId).Distinct().Where(id => !own.Contains(id)).ToList();
        var posts = await db
            .Posts.AsNoTracking()
            .Where(post => EF.Parameter(ids).Contains(post.Id) && post.DeletedAt == null)
            .ToListAsync(ct);
        return new NearCopies(
            db,
            rows.ToDictionary(row => (row.BrandId, row.Band), row => row.PostId),
            posts
                .Select(post => (Post: post, Imprint: Imprint.Of(post.Text)))
                .Where(one => one.Imprint is not null)
                .ToDictionary(one => one.Post.Id, one => (one.Post, one.Imprint!)),
            await db
                .Copies.Where(row => EF.Parameter(ids).Contains(row.PostId))
                .ToDictionaryAsync(row => row.PostId, row => row.ClusterId, ct)
        );
    }

    /// <summary>Compares a post with what was said before, and remembers it.</summary>
    public void Take(PostRow post, Imprint imprint)
    {
        var before = imprint
            .Keys.Select(band => _newest.GetValueOrDefault((post.BrandId, band)))
            .Where(id => id != post.Id)
            .Distinct()
            .Where(_posts.ContainsKey)
            .Select(id => _posts[id])
            .Select(one => (one.Post, Like: imprint.Like(one.Imprint)))
            .Where(one => one.Like >= Imprint.Near)
            .OrderByDescending(one => one.Like)
            .ToList();
        if (before.Find(one => one.Post.PersonId != post.PersonId) is { Post: { } other })
        {
            Join(post, other);
        }

        if (!before.Exists(one => one.Like >= Imprint.Same))
        {
            Remember(post, imprint);
        }
    }

    /// <summary>Writes what was found and what is to be remembered.</summary>
    public async Task SaveAsync(CancellationToken ct)
    {
        await _db.PutAllAsync(_found, ct);
        await _db.PutAllAsync(_bands.Values, ct);
    }

    private void Join(PostRow post, PostRow other)
    {
        if (!_clusters.TryGetValue(other.Id, out var cluster))
        {
            cluster = _clusters[other.Id] = other.Id;
            _found.Add(Row(other, cluster));
        }

        _clusters[post.Id] = cluster;
        _found.Add(Row(post, cluster));
    }

    private void Remember(PostRow post, Imprint imprint)
    {
        _posts[post.Id] = (post, imprint);
        foreach (var band in imprint.Keys)
        {
            var key = (post.BrandId, band);
            _newest[key] = post.Id;
            _bands[key] = new CopyBandRow
            {
                BrandId = post.BrandId,
                Band = band,
                PostId = post.Id,
            };
        }
    }

    private static CopyRow Row(PostRow post, Guid cluster) =>
        new()
        {
            PostId = post.Id,
            BrandId = post.BrandId,
            PersonId = post.PersonId,
            CaseId = post.CaseId,
            ClusterId = cluster,
            SaidAt = post.SaidAt,
        };
}
