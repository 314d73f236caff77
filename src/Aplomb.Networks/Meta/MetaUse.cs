using System.Text.Json;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>One line of the header that tells how much of an hour's limit is used up.</summary>
/// <param name="Type">Which limit: <c>pages</c>, <c>instagram</c>, <c>messenger</c>.</param>
/// <param name="EstimatedTimeToRegainAccess">Minutes; 0 while there is no need to wait.</param>
internal sealed record MetaUse(string? Type, double CallCount, double EstimatedTimeToRegainAccess)
{
    private const string Header = "x-business-use-case-usage";

    /// <summary>Where Meta says that it is too much, but not until when: its limits count over the last hour.</summary>
    private static readonly TimeSpan Unsaid = TimeSpan.FromMinutes(5);

    /// <summary>How long to keep away; null where we may go on. Pure.</summary>
    public static TimeSpan? Rest(WireAnswer answer)
    {
        var minutes = Read(answer.Header(Header))
            .Select(use => use.EstimatedTimeToRegainAccess)
            .DefaultIfEmpty(0)
            .Max();
        return minutes > 0 ? TimeSpan.FromMinutes(minutes)
            : !answer.Ok && MetaErrors.IsRateLimit(MetaErrors.Read(answer)) ? Unsaid
            : null;
    }

    private static IEnumerable<MetaUse> Read(string? header)
    {
        try
        {
            return header is null
                ? []
                : JsonSerializer
                    .Deserialize(header, MetaJson.Default.DictionaryStringIReadOnlyListMetaUse)
                    ?.Values.SelectMany(uses => uses)
                    ?? [];
        }
        catch (JsonException)
        {
            return []; // a header that nobody can read limits nobody
        }
    }
}
