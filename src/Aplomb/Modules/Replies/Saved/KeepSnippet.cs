using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies.Saved;

/// <summary>Saves words that a brand says often, changes them, or removes them. Everybody who writes for the brand may.</summary>
internal sealed class KeepSnippet(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    public const int LongestName = 60;
    public const int LongestText = 2000;

    /// <param name="Id">Null for new ones.</param>
    public sealed record Request(
        Guid? Id,
        [Required, StringLength(LongestName)] string Name,
        [Required, StringLength(LongestText)] string Text
    );

    /// <summary>Why they were not kept, or null.</summary>
    public async Task<string?> RunAsync(Guid brand, Request request, Reach reach, CancellationToken ct)
    {
        var (name, text) = (request.Name.Trim(), CheckDraft.Unix(request.Text).Trim());
        if (Wrong(name, text) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync($"snippets {brand}", ct);
        if (!reach.Sees(brand) || !await db.Brands.AnyAsync(row => row.Id == brand, ct))
        {
            return "There is nothing here for you.";
        }

        var saved = await db.Snippets.Where(row => row.BrandId == brand && row.RemovedAt == null).ToListAsync(ct);
        if (saved.Exists(row => row.Id != request.Id && row.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return "Others have this name. Choose another.";
        }

        Write(db, brand, saved.Find(row => row.Id == request.Id), name, text, reach.Actor);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        return null;
    }

    /// <summary>False where there are none for this person.</summary>
    public async Task<bool> RemoveAsync(Guid brand, Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        return reach.Sees(brand)
            && await db
                .Snippets.Where(row => row.Id == id && row.BrandId == brand && row.RemovedAt == null)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.RemovedAt, now), ct)
                is 1;
    }

    private static string? Wrong(string name, string text) =>
        name.Length is 0 or > LongestName ? $"Give them a name of at most {LongestName} signs."
        : text.Length is 0 or > LongestText ? $"Write the words, at most {LongestText} signs."
        : SnippetText.Unknown(text) is [var unknown, ..]
            ? $"{{{unknown}}} is not known. There are {string.Join(", ", SnippetText.Variables.Keys.Select(one => $"{{{one}}}"))}."
        : null;

    private void Write(AppDb db, Guid brand, SnippetRow? row, string name, string text, Aplomb.Cases.Actor by)
    {
        var now = time.GetUtcNow();
        if (row is not null)
        {
            (row.Name, row.Text, row.ChangedBy, row.ChangedAt) = (name, text, by.Name, now);
            return;
        }

        db.Snippets.Add(
            new SnippetRow
            {
                Id = Guid.CreateVersion7(now),
                BrandId = brand,
                Name = name,
                Text = text,
                ById = by.Id,
                ByName = by.Name,
                MadeAt = now,
            }
        );
    }
}
