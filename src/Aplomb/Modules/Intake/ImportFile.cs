using System.IO.Pipelines;
using Aplomb.Data;
using Aplomb.Posts;

namespace Aplomb.Modules.Intake;

/// <summary>
/// Brings in a file of posts, CSV or JSON lines. Each batch is on disk before the next is read, so it may be stopped at any
/// moment and begun again: what is there already is known.
/// </summary>
internal sealed class ImportFile(StorePosts store, TimeProvider time)
{
    /// <param name="Line">Where, counted from 1.</param>
    internal sealed record Refusal(int Line, string Error);

    /// <param name="Unused">Columns of a CSV file that say nothing to us.</param>
    internal sealed record Result(int Stored, int Known, int Refused, IReadOnlyList<string> Unused);

    /// <summary>How far it is: bytes of the file read.</summary>
    internal sealed record Progress(long Bytes, int Stored, int Known);

    /// <param name="afterBatch">What is to be done with what was stored: the posts are put into cases.</param>
    /// <exception cref="FormatException">The header cannot be understood: nothing was stored.</exception>
    public async Task<Result> RunAsync(
        AccountRow account,
        Stream file,
        bool csv,
        IReadOnlyDictionary<string, string> map,
        Action<Refusal> refuse,
        Func<Progress, Task> afterBatch,
        CancellationToken ct
    )
    {
        var result = new Result(0, 0, 0, []);
        var batch = new List<IncomingPost>(StorePosts.Batch);
        var rows = csv
            ? CsvAsync(file, map, unused => result = result with { Unused = unused }, ct)
            : JsonAsync(file, ct);
        await foreach (var (line, post, fault, end) in rows)
        {
            if (fault is not null)
            {
                refuse(new Refusal(line, fault));
                result = result with { Refused = result.Refused + 1 };
            }
            else if (post is not null)
            {
                batch.Add(post);
            }

            if (batch.Count == StorePosts.Batch)
            {
                await FlushAsync(end);
            }
        }

        await FlushAsync(file.Length);
        return result;

        async Task FlushAsync(long end)
        {
            var done = await store.RunAsync(account, batch, cursor: null, ct);
            batch.Clear();
            result = result with { Stored = result.Stored + done.Stored, Known = result.Known + done.Known };
            await afterBatch(new Progress(end, result.Stored, result.Known));
        }
    }

    private async IAsyncEnumerable<(int Line, IncomingPost? Post, string? Fault, long End)> JsonAsync(
        Stream file,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        await foreach (var line in Lines.ReadAsync(PipeReader.Create(file), PostLine.Longest, ct))
        {
            if (line is { TooLong: false, Bytes: [] })
            {
                continue;
            }

            var (post, fault) = Try(() =>
                line.TooLong
                    ? throw new FormatException($"The line is longer than {PostLine.Longest:N0} bytes.")
                    : PostLine.Read(line.Bytes, time.GetUtcNow())
            );
            yield return (line.Number, post, fault, line.End);
        }
    }

    private async IAsyncEnumerable<(int Line, IncomingPost? Post, string? Fault, long End)> CsvAsync(
        Stream file,
        IReadOnlyDictionary<string, string> map,
        Action<IReadOnlyList<string>> tellUnused,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        CsvColumns? columns = null;
        await foreach (var row in RowsAsync(file, ct))
        {
            if (columns is null)
            {
                columns = new CsvColumns(
                    row.Fields ?? throw new FormatException($"The header cannot be read. {row.Fault}"),
                    map
                );
                tellUnused(columns.Unused);
                continue;
            }

            if (row.Fields is [""])
            {
                continue;
            }

            var (post, fault) = row.Fields is { } fields
                ? Try(() => columns.Read(fields, time.GetUtcNow()))
                : (null, row.Fault);
            yield return (row.Line, post, fault, row.End);
        }
    }

    private static async IAsyncEnumerable<CsvRecords.Row> RowsAsync(
        Stream file,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        var records = new CsvRecords();
        await foreach (var line in Lines.ReadAsync(PipeReader.Create(file), PostLine.Longest, ct))
        {
            foreach (var row in records.Take(line))
            {
                yield return row;
            }
        }

        foreach (var row in records.Finish())
        {
            yield return row;
        }
    }

    private static (IncomingPost? Post, string? Fault) Try(Func<IncomingPost> read)
    {
        try
        {
            return (read(), null);
        }
        catch (FormatException error)
        {
            return (null, error.Message);
        }
    }
}
