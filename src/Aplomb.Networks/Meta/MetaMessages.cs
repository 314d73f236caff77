using Aplomb.Posts;

namespace Aplomb.Networks.Meta;

/// <summary>Private messages as posts, whichever way they came. Pure.</summary>
internal static class MetaMessages
{
    /// <summary>Stands where somebody sent a picture or a file: the same words by webhook and by poll, or it would look like an edit.</summary>
    public const string Wordless = "[a picture or a file]";

    /// <summary>Marks the id of a private talk; the rest is whom we talk with.</summary>
    private const string Mark = "t:";

    public static string Talk(string person) => Mark + person;

    public static bool IsTalk(string? thread) => thread?.StartsWith(Mark, StringComparison.Ordinal) is true;

    /// <summary>What a webhook tells; nothing for reactions, receipts and whatever else comes along.</summary>
    /// <param name="us">The network's id of us.</param>
    /// <param name="handle">Our own.</param>
    /// <param name="people">Names of those who wrote, by id.</param>
    public static HookFact? OfHook(
        MetaTalk talk,
        string us,
        string handle,
        IReadOnlyDictionary<string, GraphPerson> people
    )
    {
        if (
            (talk.MessageEdit ?? talk.Message) is not { Mid: { } id } words
            || talk.Sender?.Id is not { } from
            || talk.Recipient?.Id is not { } to
            || MetaMoment.Read(talk.Timestamp) is not { } at
        )
        {
            return null;
        }

        var ours = words.IsEcho || from == us;
        return words.IsDeleted
            ? new HookFact.TakenBack(id) { For = us }
            : new HookFact.Said(
                new IncomingPost(
                    id,
                    PostKind.Message,
                    ours ? new Author(us, handle, Name: null) : Them(people.GetValueOrDefault(from), from),
                    Text(words.Text),
                    at,
                    Public: false,
                    Thread: Talk(ours ? to : from)
                )
            )
            {
                For = us,
            };
    }

    /// <summary>The messages of a conversation that were said since.</summary>
    public static IEnumerable<IncomingPost> OfConversation(
        GraphConversation talk,
        IReadOnlyCollection<string> us,
        string id,
        string handle,
        DateTimeOffset since
    )
    {
        var them = talk.Participants?.Items.FirstOrDefault(one => !IsUs(one, us));
        foreach (var message in talk.Messages?.Items ?? [])
        {
            if (
                message is { Id: { } mid, From.Id: { } from }
                && MetaMoment.Read(message.CreatedTime) is { } at
                && at >= since
            )
            {
                var ours = IsUs(message.From, us);
                var other = them?.Id ?? (ours ? Other(message) : from);
                yield return new IncomingPost(
                    mid,
                    PostKind.Message,
                    ours ? new Author(id, handle, Name: null) : Them(message.From, from),
                    Text(message.Message),
                    at,
                    Public: false,
                    Thread: other is null ? null : Talk(other)
                );
            }
        }
    }

    private static string? Other(GraphMessage message) => message.To?.Items is [var first, ..] ? first.Id : null;

    private static bool IsUs(GraphPerson person, IReadOnlyCollection<string> us) =>
        us.Any(name => name == person.Id || name == person.Username);

    /// <summary>Facebook has no handles: the id stands there.</summary>
    private static Author Them(GraphPerson? person, string id) => new(id, person?.Username ?? id, person?.Name);

    private static string Text(string? said) => string.IsNullOrEmpty(said) ? Wordless : said;
}
