using Aplomb.Posts;

namespace Aplomb.Networks.Sandbox;

/// <summary>The people who speak to one account, all that they and we have said, and where each of them stands.</summary>
internal sealed class Crowd
{
    private readonly Dictionary<string, Story> _byId;
    private readonly Dictionary<string, Story> _byPost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Said> _byKey = new(StringComparer.Ordinal);
    private readonly List<Happening> _happenings = [];

    public Crowd(SandboxAccount account, Timeline time)
    {
        Account = account;
        Time = time;
        _byId = Town.Stories[account.Handle]
            .Where(story => Same(story.Place, account.Place))
            .ToDictionary(story => story.Id, StringComparer.Ordinal);
        foreach (var story in _byId.Values)
        {
            Add(story, time.Of(story, account));
        }
    }

    /// <summary>Takes in the people of a storm.</summary>
    public void Add(Storm storm)
    {
        foreach (var story in storm.Stories(Time).Where(story => Same(story.Place, Account.Place)))
        {
            _byId.Add(story.Id, story);
            Add(story, Time.Of(story, Account));
        }
    }

    public SandboxAccount Account { get; }

    public Timeline Time { get; }

    /// <summary>Our words of a key, where they stand here.</summary>
    public Said? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Takes in words of ours and what they lead to.</summary>
    public void Add(Said said)
    {
        _byKey.Add(said.Key, said);
        Add(
            said.Story is { } id ? _byId.GetValueOrDefault(id) : null,
            [new Happening(said.Own.At, said.Own), .. said.Then]
        );
    }

    /// <summary>All that can be read at a moment, in no order.</summary>
    public IEnumerable<Happening> Visible(DateTimeOffset now) =>
        _happenings.Where(happening => happening.At <= now && IsSaid(happening));

    /// <summary>Whose story our words belong to; null where nobody here is meant.</summary>
    public Story? Whom(Outgoing outgoing) =>
        outgoing.Parent is { } parent && _byPost.TryGetValue(parent, out var answered) ? answered
        : Latest(story => Same(Timeline.Them(story).Id, outgoing.To)) is { } met ? met
        : outgoing.Thread is { } thread ? _byId.GetValueOrDefault(thread)
        : null;

    /// <summary>Where somebody stands with us by now.</summary>
    public Feeling Feeling(Story story) => Told(story).LastOrDefault()?.Feeling ?? Feelings.AtFirst(story);

    /// <summary>How often somebody has reacted like this.</summary>
    public int Times(Story story, Reaction reaction) => Told(story).Count(said => said.Reaction == reaction);

    /// <summary>The talk with one person that can be read at a moment, oldest first.</summary>
    public IReadOnlyList<IncomingPost> Talk(Story story, DateTimeOffset now) =>
        [
            .. Visible(now)
                .Where(happening => happening.Version is 0 && _byPost.GetValueOrDefault(happening.Post.Id) == story)
                .OrderBy(happening => happening.Cursor, StringComparer.Ordinal)
                .Select(happening => happening.Post),
        ];

    /// <summary>Whether a post has been taken back.</summary>
    public bool IsGone(string postId, DateTimeOffset now) =>
        Visible(now).Any(happening => happening.Post.Deleted && Same(happening.Post.Id, postId));

    private void Add(Story? story, IEnumerable<Happening> happenings)
    {
        foreach (var happening in happenings)
        {
            _happenings.Add(happening);
            if (story is not null)
            {
                _byPost[happening.Post.Id] = story;
            }
        }
    }

    private bool IsSaid(Happening happening) =>
        happening.UnlessAnswered is not { } story
        || !_byKey.Values.Any(said => Same(said.Story, story) && said.Own.At <= happening.At);

    private IEnumerable<Said> Told(Story story) =>
        _byKey.Values.Where(said => Same(said.Story, story.Id)).OrderBy(said => said.Own.At);

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    private Story? Latest(Func<Story, bool> isMeant) => _byId.Values.Where(isMeant).MaxBy(story => story.Talk[0].At);
}
