using System.Text.Json;
using System.Text.Json.Serialization;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>
/// Where we are in reading: a round goes over several lists, newest first, a page a step. Meta has no cursor that only moves forward, so a
/// round reads what was said since shortly before the last round began, by Meta's own clock.
/// </summary>
/// <param name="Since">Seconds since 1970: what is older is known.</param>
/// <param name="Begun">When this round began.</param>
/// <param name="List">Which list is being read, from 0.</param>
/// <param name="After">Where its next page begins.</param>
/// <param name="Pages">How many pages of it have been read.</param>
/// <param name="First">Whether this is the first round of all: it goes back as far as it can.</param>
internal sealed record Walk(
    long Since,
    long? Begun = null,
    int List = 0,
    string? After = null,
    int Pages = 0,
    bool First = false
)
{
    /// <summary>How far a round reaches back before the last one: what came late into a list is found, too.</summary>
    private const long Overlap = 3600;

    public static Walk Open(string? cursor, DateTimeOffset now)
    {
        try
        {
            return cursor is null ? New(now) : JsonSerializer.Deserialize(cursor, MetaJson.Default.Walk) ?? New(now);
        }
        catch (JsonException)
        {
            return New(now); // reading too much does no harm
        }
    }

    [JsonIgnore]
    public DateTimeOffset From => DateTimeOffset.FromUnixTimeSeconds(Since);

    /// <summary>What holds while a page is read: when the round began is taken from Meta's own clock.</summary>
    public Walk Reading(WireAnswer answer) =>
        Begun is null ? this with { Begun = MetaMomentOfHeader(answer) ?? (Since + Overlap) } : this;

    /// <summary>On to the next page, list or round.</summary>
    /// <param name="after">Where the next page of this list begins; null where it has been read far enough.</param>
    /// <param name="lists">How many lists there are.</param>
    public Gathered On(IReadOnlyList<Posts.IncomingPost> posts, string? after, int lists)
    {
        var next =
            after is not null ? this with { After = after, Pages = Pages + 1 }
            : List + 1 < lists ? this with { List = List + 1, After = null, Pages = 0 }
            : new Walk(Math.Max(Since, (Begun ?? Since) - Overlap));
        return new Gathered(
            posts,
            JsonSerializer.Serialize(next, MetaJson.Default.Walk),
            More: after is not null || List + 1 < lists
        );
    }

    private static Walk New(DateTimeOffset now) => new((now - Gathered.FirstLook).ToUnixTimeSeconds(), First: true);

    private static long? MetaMomentOfHeader(WireAnswer answer) =>
        DateTimeOffset.TryParse(
            answer.Header("date"),
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal,
            out var at
        )
            ? at.ToUnixTimeSeconds()
            : null;
}
