using System.Diagnostics;
using System.Globalization;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Mixed;

/// <summary>
/// People speak on six networks at once, some are answered, and things go wrong on purpose; through the real desk with its database. The
/// same numbers give the same posts and the same mishaps.
/// </summary>
/// <param name="every">One post in so many has a mishap, and one a reply.</param>
/// <param name="beforeEach">Waits until the next post may be said.</param>
/// <param name="moment">Lets a moment pass, while we wait for what is under way.</param>
internal sealed class MixedRun(int posts, int every, Func<int, Task> beforeEach, Func<Task> moment, TimeSpan patience)
{
    private const int Regulars = 400;
    private static readonly Mishap[] Kinds = Enum.GetValues<Mishap>();
    private readonly Dictionary<string, List<TimeSpan>> _waits = new(StringComparer.Ordinal);
    private readonly Dictionary<Mishap, int> _mishaps = [];
    private readonly Queue<(Corner Corner, Mishap Mishap)> _later = new();

    public async Task<MixedResult> RunAsync(DeskOptions options, TimeProvider time)
    {
        Corner[] corners =
        [
            await MetaCorner.OpenAsync(time, instagram: false),
            await MetaCorner.OpenAsync(time, instagram: true),
            await LinkedInCorner.OpenAsync(time),
            await XCorner.OpenAsync(time),
            await MastodonCorner.OpenAsync(time),
            new BlueskyCorner(time),
        ];
        try
        {
            await using var desk = await MixedDesk.OpenAsync(options, time, corners);
            return await RunAsync(desk, corners, time);
        }
        finally
        {
            foreach (var corner in corners)
            {
                await corner.DisposeAsync();
            }
        }
    }

    private async Task<MixedResult> RunAsync(MixedDesk desk, Corner[] corners, TimeProvider time)
    {
        var watch = Stopwatch.StartNew();
        var (ledger, writer) = (new Ledger(desk), new Writer(desk));
        await UntilAsync(watch, () => CaughtUpAsync(desk));
        var begun = watch.Elapsed;
        var speaking = SpeakAsync(desk, corners, ledger, time);
        await UntilAsync(
            watch,
            async () =>
            {
                await LookAsync(ledger, writer);
                if (speaking.IsCompleted)
                {
                    TryLater(corner: null, said: new Heard(""));
                }

                return speaking.IsCompleted && ledger.Count is 0 && await LeftAsync(desk) is 0;
            }
        );
        var refused = await speaking;
        return await ResultAsync(desk, corners, writer, watch.Elapsed - begun) with
        {
            Troubles =
            [
                .. refused,
                .. writer.Refused,
                .. ledger.Missing.Select(one => $"not in the inbox: {one}"),
                .. await UnsentAsync(desk),
                .. corners.SelectMany(corner => corner.Complaints),
            ],
        };
    }

    /// <summary>Lets people speak, and brings what networks tell by themselves. Answers what the desk would not take.</summary>
    private async Task<IReadOnlyCollection<string>> SpeakAsync(
        MixedDesk desk,
        Corner[] corners,
        Ledger ledger,
        TimeProvider time
    )
    {
        using var postman = new Postman(desk.Address, time);
        for (var number = 0; number < posts; number++)
        {
            await beforeEach(number);
            var (block, place) = Math.DivRem(number, every);
            var corner = corners[(block + place) % corners.Length];
            Mishap? mishap = place is 0 ? Kinds[block / corners.Length % Kinds.Length] : null;
            var asks = place == every / 2;
            var text = asks
                ? $"my suitcase number {Text(number)} never arrived in Oslo"
                : $"delivery {Text(number)} never came, Grüße, 漢字 and nobody answers";
            var said = corner.Say(asks ? $"guest{Text(number)}" : $"regular{Text(number % Regulars)}", text);
            ledger.Said(corner.Network, said.Id, asks ? number : -number);
            Befall(corner, mishap, said);
            postman.Bring(corner.Network, said, mishap);
        }

        await postman.FinishAsync();
        return postman.Refused;
    }

    private void Befall(Corner corner, Mishap? mishap, Heard said)
    {
        if (mishap is { } now)
        {
            _later.Enqueue((corner, now));
        }

        TryLater(corner, said);
    }

    /// <summary>Mishaps that wait for an earlier one of the same place to come; those of a post are too late by then.</summary>
    private void TryLater(Corner? corner, Heard said)
    {
        for (var left = _later.Count; left > 0; left--)
        {
            var (where, what) = _later.Dequeue();
            if (what is Mishap.Twice or Mishap.OutOfOrder && where != corner)
            {
                continue;
            }

            if (where.Befall(what, said))
            {
                _mishaps[what] = _mishaps.GetValueOrDefault(what) + 1;
            }
            else
            {
                _later.Enqueue((where, what));
            }
        }
    }

    private async Task LookAsync(Ledger ledger, Writer writer)
    {
        foreach (var post in await ledger.LookAsync())
        {
            if (!_waits.TryGetValue(post.Network, out var waits))
            {
                _waits[post.Network] = waits = [];
            }

            waits.Add(post.After);
            if (post.Number > 0)
            {
                await writer.AnswerAsync(post);
            }
        }
    }

    private async Task UntilAsync(Stopwatch watch, Func<Task<bool>> done)
    {
        var end = watch.Elapsed + patience;
        while (!await done() && watch.Elapsed < end)
        {
            await moment();
        }
    }

    private static async Task<bool> CaughtUpAsync(MixedDesk desk)
    {
        await using var db = desk.Db();
        return !await db.Accounts.AnyAsync(row => row.CaughtUpAt == null);
    }

    private static async Task<List<string>> UnsentAsync(MixedDesk desk)
    {
        await using var db = desk.Db();
        var unsent = await db
            .Replies.Where(row => row.State != ReplyState.Sent)
            .Join(db.Accounts, row => row.AccountId, account => account.Id, (row, account) => new { row, account })
            .ToListAsync();
        return
        [
            .. unsent.Select(one => $"{one.account.Network}: {one.row.State} after {one.row.Attempts}: {one.row.Why}"),
        ];
    }

    private static async Task<int> LeftAsync(MixedDesk desk)
    {
        await using var db = desk.Db();
        return await db.Replies.CountAsync(row =>
            row.State == ReplyState.Held || row.State == ReplyState.Sending || row.State == ReplyState.Unsure
        );
    }

    private async Task<MixedResult> ResultAsync(MixedDesk desk, Corner[] corners, Writer writer, TimeSpan took)
    {
        await using var db = desk.Db();
        var ours = corners.ToDictionary(one => one.Network, one => one.Ours, StringComparer.Ordinal);
        return new MixedResult(
            posts,
            await db.Posts.CountAsync(row => !row.Own),
            await db.CaseEvents.CountAsync(row => row.Fact.Contains("\"received\"")),
            writer.Written.Count,
            await db.Replies.CountAsync(row => row.State == ReplyState.Sent),
            writer.Written.Count(one =>
                ours[one.Network].Count(text => text.Contains(one.Text, StringComparison.Ordinal)) is 1
            ),
            _mishaps,
            _waits.ToDictionary(one => one.Key, one => (IReadOnlyList<TimeSpan>)one.Value, StringComparer.Ordinal),
            took,
            []
        );
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
