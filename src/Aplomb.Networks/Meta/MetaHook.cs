using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aplomb.Networks.Meta;

/// <summary>What a webhook brings: up to a thousand entries, of several accounts at times.</summary>
/// <param name="Object"><c>page</c> or <c>instagram</c>.</param>
internal sealed record MetaHook(string? Object, IReadOnlyList<MetaEntry>? Entry);

/// <param name="Id">The Page or the Instagram account that it is for.</param>
/// <param name="Field">Stands here instead of in <paramref name="Changes"/> where people signed in by Instagram.</param>
internal sealed record MetaEntry(
    [property: JsonConverter(typeof(LooseText))] string? Id,
    [property: JsonConverter(typeof(LooseText))] string? Time,
    IReadOnlyList<MetaChange>? Changes,
    IReadOnlyList<MetaTalk>? Messaging,
    IReadOnlyList<MetaTalk>? Standby,
    string? Field,
    JsonElement? Value
)
{
    public IEnumerable<MetaChange> All =>
        Field is null ? Changes ?? [] : (Changes ?? []).Append(new MetaChange(Field, Value));

    public IEnumerable<MetaTalk> Talk => (Messaging ?? []).Concat(Standby ?? []);
}

internal sealed record MetaChange(string? Field, JsonElement? Value);

internal sealed record MetaTalk(
    GraphPerson? Sender,
    GraphPerson? Recipient,
    [property: JsonConverter(typeof(LooseText))] string? Timestamp,
    MetaWords? Message,
    MetaWords? MessageEdit
);

internal sealed record MetaWords(string? Mid, string? Text, bool IsEcho, bool IsDeleted);
