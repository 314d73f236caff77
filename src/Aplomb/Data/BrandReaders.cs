using System.Collections.Concurrent;
using System.Text.Json;
using Aplomb.Readers;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>
/// The readers of all brands, kept until the brand's number in the database moves: one small question a request or a batch,
/// and every node reads alike from the next post on.
/// </summary>
internal sealed class BrandReaders(Reader reader)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private const int PostsCounted = 500;
    private readonly ConcurrentDictionary<Guid, BrandReader> _kept = new();

    public static string Write(BrandProfile profile) => JsonSerializer.Serialize(profile, Json);

    /// <summary>How a brand reads now.</summary>
    public async Task<BrandReader> ForAsync(AppDb db, Guid brand, CancellationToken ct) =>
        (await ForAsync(db, [brand], ct))[brand];

    /// <summary>How some brands read now.</summary>
    public async Task<Dictionary<Guid, BrandReader>> ForAsync(AppDb db, List<Guid> brands, CancellationToken ct)
    {
        var versions = await db
            .Brands.Where(row => brands.Contains(row.Id))
            .Select(row => new { row.Id, row.ReadingVersion })
            .ToListAsync(ct);
        var found = new Dictionary<Guid, BrandReader>();
        foreach (var one in versions)
        {
            if (!_kept.TryGetValue(one.Id, out var kept) || kept.Version != one.ReadingVersion)
            {
                // the number was asked first: what is written meanwhile moves it again, and is seen next time
                _kept[one.Id] = kept = await LoadAsync(db, one.Id, one.ReadingVersion, ct);
            }

            found[one.Id] = kept;
        }

        return found;
    }

    /// <summary>How a brand reads with what this transaction has written; kept by nobody.</summary>
    public async Task<BrandReader> LoadAsync(AppDb db, Guid brand, int version, CancellationToken ct)
    {
        var profile = await ProfileAsync(db, brand, ct);
        var corrections = await db
            .Corrections.AsNoTracking()
            .Where(row => row.BrandId == brand && row.UndoneAt == null)
            .OrderBy(row => row.Number)
            .ToListAsync(ct);
        var learning = BrandLearning.From(
            reader,
            [.. corrections.Select(row => new Corrected(row.Text, row.What))],
            profile,
            corrections is [.., var last] ? await PostsBeforeAsync(db, brand, last.At, ct) : []
        );
        return new BrandReader(reader, version, profile, learning);
    }

    /// <summary>
    /// Posts to the brand that were there when the last correction was made: the same on every node, and after an undo the same as before.
    /// </summary>
    private static Task<List<string>> PostsBeforeAsync(AppDb db, Guid brand, DateTimeOffset at, CancellationToken ct) =>
        db
            .Posts.AsNoTracking()
            .Where(post => post.BrandId == brand && !post.Own && post.StoredAt <= at)
            .OrderByDescending(post => post.StoredAt)
            .ThenByDescending(post => post.Id)
            .Take(PostsCounted)
            .Select(post => post.Text)
            .ToListAsync(ct);

    /// <summary>What a brand says of itself; null where it has said nothing.</summary>
    public static async Task<BrandProfile?> ProfileAsync(AppDb db, Guid brand, CancellationToken ct)
    {
        var written = await db
            .BrandProfiles.Where(row => row.BrandId == brand)
            .Select(row => row.Profile)
            .SingleOrDefaultAsync(ct);
        return written is null ? null : JsonSerializer.Deserialize<BrandProfile>(written, Json);
    }

    /// <summary>Moves a brand's number: from now on it is read anew. Answers the new number.</summary>
    public static async Task<int> MoveAsync(AppDb db, Guid brand, CancellationToken ct)
    {
        var row = await db.Brands.SingleAsync(one => one.Id == brand, ct);
        return ++row.ReadingVersion;
    }
}
