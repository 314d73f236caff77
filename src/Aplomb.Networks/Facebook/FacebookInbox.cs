using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Facebook;

/// <summary>Reads what a verified webhook says, and asks for what it left out: names of those who wrote, words of mentions elsewhere.</summary>
internal static class FacebookInbox
{
    public static async Task<IReadOnlyList<HookFact>> ReadAsync(
        MetaSession session,
        AccountAccess account,
        MetaHook? hook,
        CancellationToken ct
    )
    {
        if (hook is not { Object: "page", Entry: { } entries })
        {
            return [];
        }

        var facts = new List<HookFact>();
        foreach (var entry in entries.Where(entry => entry.Id is not null))
        {
            facts.AddRange(entry.All.Select(change => FacebookHooks.Read(change, entry)).OfType<HookFact>());
            var people = await NamesAsync(session, account, entry, ct);
            facts.AddRange(
                entry.Talk.Select(talk => MetaMessages.OfHook(talk, entry.Id!, entry.Id!, people)).OfType<HookFact>()
            );
        }

        for (var i = 0; i < facts.Count; i++)
        {
            facts[i] = await WithWordsAsync(session, account, facts[i], ct);
        }

        return facts;
    }

    private static async Task<IReadOnlyDictionary<string, GraphPerson>> NamesAsync(
        MetaSession session,
        AccountAccess account,
        MetaEntry entry,
        CancellationToken ct
    )
    {
        var ids = entry.Talk.Select(talk => talk.Sender?.Id).OfType<string>().Where(id => id != entry.Id).ToList();
        return ids.Count is 0 || entry.Id != account.ExternalId
            ? new Dictionary<string, GraphPerson>(StringComparer.Ordinal) // another account's token would be needed
            : await session.WithAsync(account, line => MetaPeople.NamesAsync(line, ids, "id,name", ct), ct);
    }

    private static async Task<HookFact> WithWordsAsync(
        MetaSession session,
        AccountAccess account,
        HookFact fact,
        CancellationToken ct
    ) =>
        fact is HookFact.Said { Post: { Kind: PostKind.Mention, Text: "" } post } said
        && post.Author.Id != account.ExternalId
        && !post.Id.StartsWith($"{account.ExternalId}_", StringComparison.Ordinal)
            ? await session.WithAsync(account, line => FacebookGather.MentionAsync(line, post, ct), ct) is { } whole
                ? said with
                {
                    Post = whole,
                }
                : new HookFact.LookNow { For = fact.For }
            : fact;
}
