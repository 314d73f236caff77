using Aplomb.Data;
using Aplomb.People;
using Aplomb.Readers.Similar;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>A post that was put into its case, with who wrote it.</summary>
/// <param name="Complains">Near-copies of it are the same complaint.</param>
internal sealed record Trace(PostRow Post, PersonRow Person, string Network, bool Complains);

/// <summary>
/// Keeps, with the posts of a batch, what later shows that two profiles may be one person, and which posts are nearly copies. All by keys:
/// a post costs the same however many there are.
/// </summary>
internal static class KeepTraces
{
    /// <summary>Writes within the transaction that puts the posts into their cases.</summary>
    public static async Task KeepTracesAsync(this AppDb db, IReadOnlyCollection<Trace> traces, CancellationToken ct)
    {
        await ForgetAsync(db, [.. traces.Where(one => one.Post.Revision > 0)], ct);
        var standing = traces.Where(one => one.Post.DeletedAt is null).ToList();
        await db.PutAllAsync(
            [.. standing.SelectMany(Signs).DistinctBy(row => (row.BrandId, row.Sign, row.PersonId, row.Kind))],
            ct
        );
        var complaints = standing
            .Where(one => one.Complains)
            .Select(one => (one.Post, Imprint: Imprint.Of(one.Post.Text)))
            .Where(one => one.Imprint is not null)
            .Select(one => (one.Post, one.Imprint!))
            .ToList();
        if (complaints.Count > 0)
        {
            var finder = await NearCopies.LoadAsync(db, complaints, ct);
            complaints.ForEach(one => finder.Take(one.Post, one.Item2));
            await finder.SaveAsync(ct);
        }
    }

    /// <summary>What a post showed goes with the post, and with the words that it had before.</summary>
    private static async Task ForgetAsync(AppDb db, List<Trace> changed, CancellationToken ct)
    {
        if (changed.Count is 0)
        {
            return;
        }

        var (posts, people) = (changed.ConvertAll(one => one.Post.Id), changed.ConvertAll(one => one.Person.Id));
        await db
            .PersonSigns.Where(row => people.Contains(row.PersonId) && posts.Contains(row.PostId))
            .ExecuteDeleteAsync(ct);
        await db.Copies.Where(row => posts.Contains(row.PostId)).ExecuteDeleteAsync(ct);
    }

    private static IEnumerable<PersonSignRow> Signs(Trace one) =>
        PersonSigns
            .Of(one.Network, one.Person.Handle, one.Person.Name, one.Post.Text)
            .Select(sign => new PersonSignRow
            {
                BrandId = one.Post.BrandId,
                Sign = sign.Key,
                PersonId = one.Person.Id,
                Kind = sign.Kind,
                PostId = one.Post.Id,
            });
}
