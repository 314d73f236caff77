using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Playbooks;

namespace Aplomb.Modules.Cases;

/// <summary>A case while posts are being put into it: its rows, and the facts that are still to be written.</summary>
internal sealed class OpenCase(CaseRow row, InboxRow line, Case state)
{
    public const string TakenBack = "Took their post back.";

    private readonly List<CaseEvent> _facts = [];
    private readonly HashSet<string> _words = new(
        row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );
    private readonly List<string> _threads = [.. state.Threads];
    private Guid? _newest = state.NewestPost;

    public CaseRow Row => row;
    public InboxRow Line => line;
    public Guid Id => row.Id;
    public Guid BrandId => row.BrandId;
    public Guid PersonId => row.PersonId;
    public DateTimeOffset LastAt { get; private set; } = row.LastAt;
    public bool IsTouched => _facts.Count > 0;

    public static OpenCase For(PostRow post, PersonRow person, string network, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var state = new Case { Id = id };
        var opened = new OpenCase(
            new CaseRow
            {
                Id = id,
                BrandId = post.BrandId,
                PersonId = post.PersonId,
                Version = 0,
                State = Journal.Write(state),
                Words = "",
                LastAt = post.SaidAt,
            },
            InboxLine.New(id, post.BrandId, network, person.Called, post.SaidAt),
            state
        );
        opened.Append(new CaseEvent.Opened(post.BrandId, post.AccountId, post.PersonId));
        return opened;
    }

    public Candidate AsCandidate() => new(Id, LastAt, _words, _threads);

    public void Append(CaseEvent fact) => _facts.Add(fact);

    /// <summary>The person wrote.</summary>
    public void Receive(PostRow post, ReadAs read, string gist, IReadOnlySet<string> words)
    {
        Append(
            new CaseEvent.Received(post.Id, post.Kind, post.Public, post.SaidAt, post.Thread ?? post.ExternalId, read)
        );
        Learn(words);
        _threads.Add(post.Thread ?? post.ExternalId);
        _newest = post.Id;
        LastAt = post.SaidAt > LastAt ? post.SaidAt : LastAt;
        line.Gist = gist;
    }

    /// <summary>What it is about, for posts to come.</summary>
    public void Learn(IEnumerable<string> words) =>
        _words.UnionWith(words.Take(Math.Max(0, CaseRow.WordsKept - _words.Count)));

    /// <summary>The newest post says something else now.</summary>
    public void Retell(PostRow post, string gist)
    {
        if (post.Id == _newest)
        {
            line.Gist = gist;
        }
    }

    /// <summary>We said something on the network. Answers the case's id.</summary>
    public Guid Say(PostRow post)
    {
        Append(new CaseEvent.WeSaid(post.Id, post.Public, post.SaidAt));
        return Id;
    }

    /// <summary>Hands out the facts, then renews the folded case and its line of the inbox.</summary>
    public void Save(DateTimeOffset now, Playbook playbook, Action<CaseEventRow> write)
    {
        row.Words = string.Join(' ', _words.Order(StringComparer.Ordinal));
        InboxLine.Renew(line, Journal.Append(row, state, now, _facts, write), playbook);
    }
}
