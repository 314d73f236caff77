using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>The cases that a batch of posts may belong to, at hand at once, and the people who wrote.</summary>
internal sealed class OpenCases
{
    /// <summary>Of one person, only so many cases are looked at: the newest.</summary>
    private const int Looked = 5;

    private readonly AppDb _db;
    private readonly Dictionary<Guid, PersonRow> _people;
    private readonly Dictionary<Guid, string> _networks;
    private readonly Dictionary<Guid, OpenCase> _cases;
    private readonly Dictionary<(Guid Account, string Post), Guid?> _casesOfPosts;
    private readonly Dictionary<(Guid Person, Guid Brand), List<OpenCase>> _ofPerson = [];
    private readonly List<OpenCase> _opened = [];
    private readonly HashSet<(Guid Account, string Text)> _leaving;

    private OpenCases(
        AppDb db,
        Dictionary<Guid, PersonRow> people,
        Dictionary<Guid, string> networks,
        IReadOnlyList<OpenCase> cases,
        Dictionary<(Guid, string), Guid?> casesOfPosts,
        HashSet<(Guid, string)> leaving
    )
    {
        (_db, _people, _networks, _casesOfPosts, _leaving) = (db, people, networks, casesOfPosts, leaving);
        _cases = cases.ToDictionary(one => one.Id);
        foreach (var one in cases)
        {
            OfPerson(one.PersonId, one.BrandId).Add(one);
        }
    }

    /// <summary>The cases that got facts.</summary>
    public IEnumerable<OpenCase> Touched => _cases.Values.Where(one => one.IsTouched);

    public static async Task<OpenCases> LoadAsync(AppDb db, List<PostRow> posts, CancellationToken ct)
    {
        var people = posts.Select(post => post.PersonId).Distinct().ToList();
        var brands = posts.Select(post => post.BrandId).Distinct().ToList();
        var accounts = posts.Select(post => post.AccountId).Distinct().ToList();
        var parents = posts
            .SelectMany(post => new[] { post.Parent, post.Thread })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var casesOfPosts = await db
            .Posts.Where(post => accounts.Contains(post.AccountId) && parents.Contains(post.ExternalId))
            .Select(post => new
            {
                post.AccountId,
                post.ExternalId,
                post.CaseId,
            })
            .ToDictionaryAsync(post => (post.AccountId, post.ExternalId), post => post.CaseId, ct);
        var named = posts.Select(post => post.CaseId).Concat(casesOfPosts.Values).OfType<Guid>().Distinct().ToList();
        var rows = await db
            .Cases.Where(one =>
                named.Contains(one.Id)
                || (
                    people.Contains(one.PersonId)
                    && brands.Contains(one.BrandId)
                    && db.Cases.Count(newer =>
                        newer.PersonId == one.PersonId && newer.BrandId == one.BrandId && newer.LastAt > one.LastAt
                    ) < Looked
                )
            )
            .Join(db.Inbox, one => one.Id, line => line.CaseId, (one, line) => new { Case = one, Line = line })
            .ToListAsync(ct);
        return new OpenCases(
            db,
            await db
                .People.AsNoTracking()
                .Where(person => people.Contains(person.Id))
                .ToDictionaryAsync(person => person.Id, ct),
            await db.Accounts.ToDictionaryAsync(account => account.Id, account => account.Place ?? account.Network, ct),
            [.. rows.Select(row => new OpenCase(row.Case, row.Line, Journal.ReadCase(row.Case.State)))],
            casesOfPosts,
            posts.Exists(post => post.Own) ? await LeavingAsync(db, ct) : []
        );
    }

    private static async Task<HashSet<(Guid, string)>> LeavingAsync(AppDb db, CancellationToken ct) =>
        [
            .. (
                await db
                    .Replies.Where(reply =>
                        reply.State == ReplyState.Sending
                        || reply.State == ReplyState.Unsure
                        || (reply.State == ReplyState.Held && reply.Attempts > 0)
                    )
                    .Select(reply => new { reply.AccountId, reply.Text })
                    .ToListAsync(ct)
            ).Select(reply => (reply.AccountId, reply.Text)),
        ];

    /// <summary>
    /// A post of ours that the desk is sending this moment, or has tried to: the sender writes it down, and nobody else. A try whose answer
    /// was cut off may stand there already; to take it for a colleague's would keep its own second try back.
    /// </summary>
    public bool IsLeaving(PostRow post) => _leaving.Contains((post.AccountId, post.Text));

    /// <summary>Later posts of the batch may answer this one.</summary>
    public void Remember(PostRow post) => _casesOfPosts[(post.AccountId, post.ExternalId)] = post.CaseId;

    /// <summary>Who wrote a post, and the network that people see.</summary>
    public Trace TraceOf(PostRow post, bool complains) =>
        new(post, _people[post.PersonId], _networks[post.AccountId], complains);

    public OpenCase? Find(Guid id) => _cases.GetValueOrDefault(id);

    /// <summary>The case that a post of ours talks to.</summary>
    public OpenCase? OfTalk(PostRow post) => CaseOf(post, post.Parent) ?? CaseOf(post, post.Thread);

    /// <summary>The case that a post of theirs belongs to; null where it is an issue of its own.</summary>
    public OpenCase? Match(PostRow post, IReadOnlySet<string> words)
    {
        var parentCase = CaseOf(post, post.Parent)?.Id;
        var candidates = OfPerson(post.PersonId, post.BrandId)
            .OrderByDescending(one => one.Id == parentCase)
            .ThenByDescending(one => one.LastAt)
            .Take(Looked)
            .ToList();
        var chosen = CaseMatching.Decide(
            words,
            post.Thread,
            parentCase,
            isPrivate: !post.Public,
            post.SaidAt,
            [.. candidates.Select(one => one.AsCandidate())]
        );
        return chosen is { } id ? _cases[id] : null;
    }

    public OpenCase Open(PostRow post, DateTimeOffset now)
    {
        var opened = OpenCase.For(post, _people[post.PersonId], _networks[post.AccountId], now);
        _cases.Add(opened.Id, opened);
        _opened.Add(opened);
        OfPerson(opened.PersonId, opened.BrandId).Add(opened);
        return opened;
    }

    /// <summary>Writes the facts and renews the projections of all cases that got some.</summary>
    public async Task SaveAsync(DateTimeOffset now, CancellationToken ct)
    {
        var facts = new List<CaseEventRow>();
        var playbooks = await BrandPlaybooks.InForceAsync(_db, [.. Touched.Select(one => one.BrandId).Distinct()], ct);
        foreach (var one in Touched)
        {
            one.Save(now, playbooks[one.BrandId], facts.Add);
        }

        await _db.SaveChangesAsync(ct); // the cases that were there
        await _db.InsertAllAsync([.. _opened.Select(one => one.Row)], ct);
        await _db.InsertAllAsync([.. _opened.Select(one => one.Line)], ct);
        await _db.InsertAllAsync(facts, ct);
    }

    private List<OpenCase> OfPerson(Guid person, Guid brand)
    {
        if (!_ofPerson.TryGetValue((person, brand), out var cases))
        {
            _ofPerson[(person, brand)] = cases = [];
        }

        return cases;
    }

    private OpenCase? CaseOf(PostRow post, string? other) =>
        other is not null && _casesOfPosts.GetValueOrDefault((post.AccountId, other)) is { } id ? Find(id) : null;
}
