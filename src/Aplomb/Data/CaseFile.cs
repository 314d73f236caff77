using Aplomb.Cases;
using Aplomb.People;
using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>All that is known of one case, as a page, a check or a piece of advice needs it.</summary>
/// <param name="Posts">Theirs and ours, oldest first; of a very long case, the newest.</param>
/// <param name="Replies">On their way or done, oldest first.</param>
/// <param name="Corrections">What people put right in the readings of its posts and has not been undone, oldest first.</param>
/// <param name="Reader">Reads as the brand does.</param>
/// <param name="CasesOfPerson">How many cases this person has had with the brand, this one included.</param>
public sealed record CaseFile(
    Case State,
    BrandRow Brand,
    AccountRow Account,
    PersonRow Person,
    InboxRow Line,
    IReadOnlyList<PostRow> Posts,
    IReadOnlyList<ReplyRow> Replies,
    IReadOnlyList<JournalEntry> Journal,
    IReadOnlyList<CorrectionRow> Corrections,
    BrandReader Reader,
    int CasesOfPerson
)
{
    private const int PostsShown = 300;

    /// <summary>So many other cases of a person tell how they write.</summary>
    private const int CasesLooked = 10;

    /// <summary>The brand's playbook that is in force.</summary>
    public required Playbook Playbook { get; init; }

    /// <summary>Posts of this case that others nearly repeat, or that nearly repeat others, and those of the others; newest first.</summary>
    public IReadOnlyList<CopyRow> Copies { get; init; } = [];

    /// <summary>Other profiles of the same person, as somebody has said.</summary>
    public IReadOnlyList<Guid> Linked { get; init; } = [];

    /// <summary>Abusive posts of this person in other cases with the brand, and of profiles that are linked to theirs.</summary>
    public int AbusiveElsewhere { get; init; }

    /// <summary>How many profiles posted nearly the same words until an instant, this one included.</summary>
    public int ProfilesWithSameComplaint(DateTimeOffset at) =>
        Linking.Profiles(Person.Id, Copies.Select(row => row.Seen()), at);

    /// <summary>What they said last; null where all has been taken back.</summary>
    public PostRow? Newest => Posts.LastOrDefault(post => post is { Own: false, DeletedAt: null });

    /// <summary>Turns of ours that stand: a draft written before one more is written to an older talk.</summary>
    public int Ours => State.OursInPublic + State.OursInPrivate;

    public ReplyRow? Held => Replies.LastOrDefault(reply => reply.Id == State.HeldReply);

    /// <summary>The talk as turns, oldest first; what was taken back is left out.</summary>
    public IEnumerable<Turn> Turns =>
        Posts
            .Where(post => post.DeletedAt is null)
            .Select(post => new Turn(post.Own ? Speaker.Us : Speaker.Them, post.Text, post.Public));

    /// <summary>How a post of this case is read: as the brand reads it, with what people said of this very post.</summary>
    public Reading Read(PostRow post, bool evidence = false) =>
        Aplomb.Posts.Corrections.Settle(Reader.Read(post.Text, evidence), CorrectionsOf(post).Select(row => row.What));

    /// <summary>Corrections of what a post says now; of what it said before it was changed, none.</summary>
    public IEnumerable<CorrectionRow> CorrectionsOf(PostRow post) =>
        Corrections.Where(row => row.PostId == post.Id && row.Text == post.Text);

    /// <summary>Opens the file of a case; null where there is none, or none for this person to see.</summary>
    internal static async Task<CaseFile?> OpenAsync(
        AppDb db,
        BrandReaders readers,
        Guid id,
        Reach reach,
        CancellationToken ct
    )
    {
        var row = await db.Cases.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is null || !reach.Sees(row.BrandId))
        {
            return null;
        }

        var state = Data.Journal.ReadCase(row.State);
        var posts = await db
            .Posts.AsNoTracking()
            .Where(post => post.CaseId == id)
            .OrderByDescending(post => post.SaidAt)
            .ThenByDescending(post => post.Id)
            .Take(PostsShown)
            .ToListAsync(ct);
        posts.Reverse();
        var linked = await db.LinkedToAsync(row.BrandId, row.PersonId, ct);
        return new CaseFile(
            state,
            await db.Brands.AsNoTracking().SingleAsync(brand => brand.Id == row.BrandId, ct),
            await db.Accounts.AsNoTracking().SingleAsync(account => account.Id == state.Account, ct),
            await db.People.AsNoTracking().SingleAsync(person => person.Id == row.PersonId, ct),
            await db.Inbox.AsNoTracking().SingleAsync(line => line.CaseId == id, ct),
            posts,
            await db
                .Replies.AsNoTracking()
                .Where(reply => reply.CaseId == id)
                .OrderBy(reply => reply.CreatedAt)
                .ToListAsync(ct),
            await db.EntriesAsync(id, ct),
            await db
                .Corrections.AsNoTracking()
                .Where(row => row.CaseId == id && row.UndoneAt == null)
                .OrderBy(row => row.Number)
                .ToListAsync(ct),
            await readers.ForAsync(db, row.BrandId, ct),
            await db.Cases.CountAsync(one => one.PersonId == row.PersonId && one.BrandId == row.BrandId, ct)
        )
        {
            Playbook = await BrandPlaybooks.InForceAsync(db, row.BrandId, ct),
            Copies = await db.CopiesOfCaseAsync(id, ct),
            Linked = linked,
            AbusiveElsewhere = await AbusiveAsync(db, row, linked, ct),
        };
    }

    private static async Task<int> AbusiveAsync(AppDb db, CaseRow own, IReadOnlyList<Guid> linked, CancellationToken ct)
    {
        List<Guid> people = [own.PersonId, .. linked];
        var states = await db
            .Cases.Where(row => people.Contains(row.PersonId) && row.BrandId == own.BrandId && row.Id != own.Id)
            .OrderByDescending(row => row.LastAt)
            .Take(CasesLooked)
            .Select(row => row.State)
            .ToListAsync(ct);
        return states.Sum(state => Data.Journal.ReadCase(state).Softened);
    }
}
