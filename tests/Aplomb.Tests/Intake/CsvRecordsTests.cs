using System.Text;
using Aplomb.Modules.Intake;

namespace Aplomb.Intake;

public sealed class CsvRecordsTests
{
    [Fact]
    public void A_quoted_field_may_hold_commas_quotes_and_lines() =>
        Assert.Equal(
            [
                ["a", "b,\"c\"\nd", ""],
            ],
            Fields(Read("a,\"b,\"\"c\"\"\nd\","))
        );

    [Fact]
    public void A_quote_that_is_never_closed_spoils_its_own_line_alone()
    {
        var rows = Read("1,fine\n2,\"open\n3,fine\n4,\"a, b\"\n5,fine");

        Assert.Equal([2], rows.Where(row => row.Fault is not null).Select(row => row.Line));
        Assert.Equal(
            [
                ["1", "fine"],
                ["3", "fine"],
                ["4", "a, b"],
                ["5", "fine"],
            ],
            Fields(rows)
        );
    }

    [Fact]
    public void Words_after_a_closing_quote_spoil_their_own_line_alone()
    {
        var rows = Read("1,\"a\" b\n2,fine");

        Assert.Equal((1, 2), (rows[0].Line, rows.Count));
        Assert.NotNull(rows[0].Fault);
        Assert.Equal(
            [
                ["2", "fine"],
            ],
            Fields(rows)
        );
    }

    [Fact]
    public void A_thousand_broken_lines_end_in_time()
    {
        var rows = Read(string.Join('\n', Enumerable.Range(0, 1000).Select(line => $"{line},\"open {line}")));

        Assert.Equal(1000, rows.Count);
    }

    private static IEnumerable<IReadOnlyList<string>> Fields(List<CsvRecords.Row> rows) =>
        rows.Select(row => row.Fields).OfType<IReadOnlyList<string>>();

    private static List<CsvRecords.Row> Read(string text)
    {
        var records = new CsvRecords();
        var lines = text.Split('\n')
            .Select((line, at) => new Lines.Line(at + 1, Encoding.UTF8.GetBytes(line), TooLong: false, 0));
        return [.. lines.SelectMany(line => records.Take(line).ToList()), .. records.Finish()];
    }
}
