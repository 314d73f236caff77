using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aplomb.Cases;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>
/// Writes facts of cases and keeps, in the same transaction, what is made from them: the folded case and its line of the inbox.
/// </summary>
internal static class Journal
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        AllowOutOfOrderMetadataProperties = true,
    };

    public static string Write(CaseEvent fact) => JsonSerializer.Serialize(fact, Json);

    public static CaseEvent ReadFact(string json) =>
        JsonSerializer.Deserialize<CaseEvent>(json, Json) ?? throw new JsonException("A fact is empty.");

    public static string Write(Case state) => JsonSerializer.Serialize(state, Json);

    public static Case ReadCase(string json) =>
        JsonSerializer.Deserialize<Case>(json, Json) ?? throw new JsonException("A case is empty.");

    /// <summary>All facts of a case, oldest first.</summary>
    public static async Task<List<JournalEntry>> EntriesAsync(this AppDb db, Guid id, CancellationToken ct)
    {
        var rows = await db
            .CaseEvents.AsNoTracking()
            .Where(row => row.CaseId == id)
            .OrderBy(row => row.Version)
            .ToListAsync(ct);
        return [.. rows.Select(row => new JournalEntry(row.Version, row.At, ReadFact(row.Fact)))];
    }

    /// <summary>
    /// Appends facts to a case and renews its projections. The caller saves, in a transaction of its own; a writer who saw an older
    /// case is refused then.
    /// </summary>
    public static async Task<Case> AppendAsync(
        this AppDb db,
        Guid id,
        DateTimeOffset now,
        CancellationToken ct,
        params IReadOnlyList<CaseEvent> facts
    )
    {
        var row = await db.Cases.SingleAsync(one => one.Id == id, ct);
        var line = await db.Inbox.SingleAsync(one => one.CaseId == id, ct);
        var state = Append(row, ReadCase(row.State), now, facts, fact => db.CaseEvents.Add(fact));
        InboxLine.Renew(line, state, await BrandPlaybooks.InForceAsync(db, row.BrandId, ct));
        return state;
    }

    /// <summary>Appends facts to a case that is at hand; the caller writes what it is handed.</summary>
    /// <param name="write">Gets the facts as rows.</param>
    public static Case Append(
        CaseRow row,
        Case state,
        DateTimeOffset now,
        IEnumerable<CaseEvent> facts,
        Action<CaseEventRow> write
    )
    {
        now = now.AddTicks(-(now.UtcTicks % TimeSpan.TicksPerMicrosecond)); // as it is stored: folded again, it is the same
        foreach (var fact in facts)
        {
            var entry = new JournalEntry(state.Version + 1, now, fact);
            write(
                new CaseEventRow
                {
                    CaseId = row.Id,
                    Version = entry.Version,
                    At = entry.At,
                    Fact = Write(fact),
                }
            );
            state = state.Apply(entry);
        }

        row.Version = state.Version;
        row.State = Write(state);
        row.LastAt = state.LastAt;
        return state;
    }
}
