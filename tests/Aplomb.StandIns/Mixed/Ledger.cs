using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Mixed;

/// <summary>When each post was said there, and how long it took until its case stood in the inbox.</summary>
internal sealed class Ledger(MixedDesk desk)
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<(Guid Account, string Id), Open> _open = new();

    /// <param name="Number">The how-manieth post it is.</param>
    internal sealed record Open(string Network, int Number, long Since);

    /// <summary>A post that stands in the inbox.</summary>
    internal sealed record Seen(string Network, int Number, Guid Case, TimeSpan After);

    public int Count => _open.Count;

    public IReadOnlyCollection<(Guid Account, string Id)> Missing => [.. _open.Keys];

    public void Said(string network, string id, int number) =>
        _open[(desk.Accounts[network], id)] = new Open(network, number, Stopwatch.GetTimestamp());

    /// <summary>Looks which of those that we wait for stand in the inbox now.</summary>
    public async Task<IReadOnlyList<Seen>> LookAsync()
    {
        var ids = _open.ToArray().OrderBy(one => one.Value.Since).Take(Most).Select(one => one.Key.Id).ToList();
        if (ids.Count is 0)
        {
            return [];
        }

        var accounts = desk.Accounts.Values.ToList();
        await using var db = desk.Db();
        var there = await db
            .Posts.Where(post => accounts.Contains(post.AccountId) && ids.Contains(post.ExternalId))
            .Where(post => !post.Waiting && db.Inbox.Any(line => line.CaseId == post.CaseId))
            .Select(post => new
            {
                post.AccountId,
                post.ExternalId,
                post.CaseId,
            })
            .ToListAsync();
        var now = Stopwatch.GetTimestamp();
        var seen = new List<Seen>();
        foreach (var post in there)
        {
            if (_open.TryRemove((post.AccountId, post.ExternalId), out var open))
            {
                seen.Add(
                    new Seen(open.Network, open.Number, post.CaseId!.Value, Stopwatch.GetElapsedTime(open.Since, now))
                );
            }
        }

        return seen;
    }
}
