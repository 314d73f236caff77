using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>
/// Takes posts that wait, reads them, finds or opens their case and appends the facts: one transaction a batch, so that a kill
/// at any moment leaves each post either waiting or worked, never half.
/// </summary>
internal sealed class WorkPosts(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    TimeProvider time,
    Changes changes,
    ILogger<WorkPosts> log
)
{
    private const int Batch = 500;
    private const int Attempts = 5;

    /// <summary>Works until nothing waits. Answers how many posts were worked.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var worked = 0;
        int more;
        do
        {
            more = await OneBatchAsync(ct);
            worked += more;
        } while (more is Batch); // fewer: nothing was left behind

        return worked;
    }

    private async Task<int> OneBatchAsync(CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryBatchAsync(ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                log.ChangedMeanwhile(attempt); // an edit came, or a person acted on one of the cases: look again
            }
        }
    }

    private async Task<int> TryBatchAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var posts = await db
            .Posts.AsNoTracking()
            .Where(post => post.Waiting)
            .OrderBy(post => post.SaidAt)
            .Take(Batch)
            .ToListAsync(ct);
        if (posts.Count is 0)
        {
            return 0;
        }

        var desk = await OpenCases.LoadAsync(db, posts, ct);
        var brands = await readers.ForAsync(db, [.. posts.Select(post => post.BrandId).Distinct()], ct);
        var traces = new List<Trace>();
        foreach (var post in posts)
        {
            if (Work(desk, post, brands[post.BrandId]) is { } read)
            {
                traces.Add(desk.TraceOf(post, Complains(read)));
            }

            desk.Remember(post);
        }

        await desk.SaveAsync(time.GetUtcNow(), ct);
        await db.KeepTracesAsync(traces, ct);
        await db.UpdateAllAsync(posts, [nameof(PostRow.CaseId), nameof(PostRow.Waiting)], ct);
        await writing.CommitAsync(ct);
        changes.Tell(desk.Touched.Select(one => new Change(ChangeKind.CaseChanged, one.BrandId, one.Id)));
        return posts.Count;
    }

    /// <summary>Answers how a post of theirs was read; null where it is ours, or taken back before anybody read it.</summary>
    private ReadAs? Work(OpenCases desk, PostRow post, BrandReader reader)
    {
        post.Waiting = false;
        if (post.CaseId is { } own && desk.Find(own) is { } known)
        {
            if (!post.Own) // what we change of our own words is no fact about them
            {
                var fact = Changed(post, known, reader);
                known.Append(fact);
                return fact is CaseEvent.Edited edited ? edited.Read : Gone;
            }
        }
        else if (post.Own)
        {
            post.CaseId = desk.IsLeaving(post) ? null : desk.OfTalk(post)?.Say(post);
        }
        else if (post.DeletedAt is null)
        {
            var reading = reader.Read(post.Text);
            var words = CaseMatching.WordsOf(post.Text);
            var found = desk.Match(post, words) ?? desk.Open(post, time.GetUtcNow());
            var read = ReadAs.Of(reading, post.Text);
            found.Receive(post, read, PlainLine.Of(post.Text, reading), words);
            post.CaseId = found.Id;
            return read;
        }

        return null;
    }

    private static bool Complains(ReadAs read) => read.Complaint || read.Softened || read.Heat > Heat.Calm;

    /// <summary>Of a post that was taken back.</summary>
    private static readonly ReadAs Gone = new() { Language = "und", Heat = Heat.Calm };

    private static CaseEvent Changed(PostRow post, OpenCase known, BrandReader reader)
    {
        if (post.DeletedAt is not null)
        {
            known.Retell(post, OpenCase.TakenBack);
            return new CaseEvent.Deleted(post.Id);
        }

        var reading = reader.Read(post.Text);
        known.Learn(CaseMatching.WordsOf(post.Text));
        known.Retell(post, PlainLine.Of(post.Text, reading));
        return new CaseEvent.Edited(post.Id, ReadAs.Of(reading, post.Text));
    }
}

internal static partial class WorkPostsLog
{
    [LoggerMessage(LogLevel.Debug, "Posts or cases changed while they were worked; attempt {Attempt}.")]
    public static partial void ChangedMeanwhile(this ILogger<WorkPosts> log, int attempt);
}
