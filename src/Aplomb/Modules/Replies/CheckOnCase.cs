using Aplomb.Data;
using Aplomb.Readers;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>Checks words in their case: with its talk, its brand's voice and saved words, and what happened meanwhile.</summary>
internal sealed class CheckOnCase(Connectors connectors, BrandPlaybooks playbooks, DraftReader drafts)
{
    /// <param name="Writer">Whoever writes, as colleagues call them.</param>
    /// <param name="Since">What happened since they began; null at the moment of sending, where any change keeps the words back anyhow.</param>
    internal sealed record Words(string Text, Channel Channel, string Writer, Since? Since = null);

    /// <summary>The draft as the check saw it, and what was found.</summary>
    public async Task<(Draft Draft, Check Check)> RunAsync(AppDb db, CaseFile file, Words words, CancellationToken ct)
    {
        var playbook = await playbooks.OfAsync(file.Brand.Id, ct);
        var saved = await db.SavedAsync(file.Brand.Id, ct);
        var values = Saved.Values.Of(file, words.Writer);
        var draft = DraftOf.Case(file, words.Text, words.Channel, connectors.What(file.Account)?.Length) with
        {
            Since = words.Since,
            Voice = playbook.Voice,
            Levels = playbook.Levels,
            Snippets = [.. saved.Select(row => SnippetText.Fill(row.Text, values))],
        };
        var heard = drafts.Listen(draft);
        return (heard, Run(heard));
    }

    /// <summary>The check, and one rule of the composer's own: no reply leaves with a variable that nobody filled in.</summary>
    public static Check Run(Draft draft)
    {
        var check = ReplyCheck.Run(draft);
        var missing = SnippetText.Missing(draft.Text).ToList();
        return missing.Count is 0
            ? check
            : check with
            {
                Verdict = Verdict.Stop,
                Findings = [.. check.Findings.Concat(missing).OrderBy(finding => finding.Start)],
            };
    }
}

/// <summary>Saved words of brands.</summary>
internal static class SavedWords
{
    /// <summary>The saved words of a brand that nobody removed, by name.</summary>
    public static Task<List<SnippetRow>> SavedAsync(this AppDb db, Guid brand, CancellationToken ct) =>
        db
            .Snippets.AsNoTracking()
            .Where(row => row.BrandId == brand && row.RemovedAt == null)
            .OrderBy(row => row.Name)
            .ToListAsync(ct);
}
