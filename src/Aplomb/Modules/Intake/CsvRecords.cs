using System.Text;

namespace Aplomb.Modules.Intake;

/// <summary>
/// Reads CSV (RFC 4180) a record at a time, and finds its feet again after a broken one: a quote that is never closed spoils its own line
/// and not the rest of the file, as the libraries that we looked at would have it.
/// </summary>
internal sealed class CsvRecords
{
    /// <summary>A quoted field may run over so many lines.</summary>
    private const int LinesInRecord = 200;

    private readonly List<Lines.Line> _open = [];

    /// <summary>A record, or what is wrong with the line that it begins in.</summary>
    internal sealed record Row(int Line, IReadOnlyList<string>? Fields, string? Fault, long End);

    /// <summary>Takes one more line of the file; answers the records that are complete with it.</summary>
    public IEnumerable<Row> Take(Lines.Line line)
    {
        _open.Add(line);
        return Drain(atEnd: false);
    }

    /// <summary>Nothing more comes: what is still open is broken.</summary>
    public IEnumerable<Row> Finish() => Drain(atEnd: true);

    private IEnumerable<Row> Drain(bool atEnd)
    {
        while (_open.Count > 0 && Next(atEnd) is { } row)
        {
            yield return row;
        }
    }

    private Row? Next(bool atEnd)
    {
        var first = _open[0];
        if (first.TooLong)
        {
            return Broken($"The line is longer than {PostLine.Longest:N0} bytes.");
        }

        if (first.Bytes.AsSpan().Contains((byte)0))
        {
            return Broken("The line holds a NUL byte.");
        }

        var text = new StringBuilder();
        for (var used = 1; used <= _open.Count && !_open[used - 1].TooLong; used++)
        {
            if (text.Length > PostLine.Longest)
            {
                return Broken("A quote is opened, and for a million characters not closed.");
            }

            text.Append(used > 1 ? "\n" : "").Append(Encoding.UTF8.GetString(_open[used - 1].Bytes));
            switch (TrySplit(text.ToString(), out var fields))
            {
                case Split.Whole:
                    var row = new Row(first.Number, fields, Fault: null, _open[used - 1].End);
                    _open.RemoveRange(0, used);
                    return row;
                case Split.Broken:
                    return Broken("Something stands between a closing quote and the next comma.");
            }
        }

        return atEnd || _open.Count >= LinesInRecord || _open[^1].TooLong
            ? Broken("A quote is opened and never closed.")
            : null;
    }

    private Row Broken(string fault)
    {
        var row = new Row(_open[0].Number, Fields: null, fault, _open[0].End);
        _open.RemoveAt(0);
        return row;
    }

    private enum Split
    {
        Whole,
        Open,
        Broken,
    }

    private static Split TrySplit(string text, out List<string> fields)
    {
        fields = [];
        var at = 0;
        while (true)
        {
            var quoted = at < text.Length && text[at] is '"';
            if (quoted)
            {
                if (Closing(text, at + 1) is not { } close)
                {
                    return Split.Open;
                }

                fields.Add(text[(at + 1)..close].Replace("\"\"", "\"", StringComparison.Ordinal));
                at = close + 1;
                if (at < text.Length && text[at] is not ',')
                {
                    return Split.Broken;
                }
            }
            else
            {
                var comma = text.IndexOf(',', at);
                var end = comma < 0 ? text.Length : comma;
                fields.Add(text[at..end]);
                at = end;
            }

            if (at >= text.Length)
            {
                return Split.Whole;
            }

            at++;
        }
    }

    /// <summary>Where the quote that closes a field stands; two quotes are one in the text.</summary>
    private static int? Closing(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is not '"')
            {
                continue;
            }

            if (at + 1 == text.Length || text[at + 1] is not '"')
            {
                return at;
            }

            at++;
        }

        return null;
    }
}
