using System.Text.Json;
using Aplomb.People;
using Aplomb.Readers.Bags;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Names;

/// <summary>Trains the judge of names from open data, and measures it.</summary>
public static class NameSchool
{
    private const string Set = "person_names";
    private const int Parts = 5;
    private const float C = 2;
    private const double Yes = 0.5;

    /// <summary>Trains a model and writes it. The same data give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    /// <param name="progress">What is being done, and which share of it (0 to 1).</param>
    public static void Train(string data, Stream model, Action<string, double> progress)
    {
        Learn(Rows(data), done => progress("names", done)).Save(model);
        progress("names", 1);
    }

    /// <summary>Names by five-fold cross-validation, then our own coded greetings with the shipped model.</summary>
    public static IReadOnlyList<Mark> Measure(string data, Action<string, double> progress)
    {
        var rows = Rows(data);
        var said = new List<(bool Is, double P)>();
        for (var part = 0; part < Parts; part++)
        {
            var own = rows.ToLookup(row => row.Row.Fold == part);
            var judge = new PersonNames(Learn([.. own[false]], _ => { }));
            said.AddRange(own[true].Select(row => (row.IsPerson, judge.For(row.Row.Text, handle: null).Person)));
            progress("names", (part + 1.0) / Parts);
        }

        var pairs = said.ConvertAll(one => (one.Is ? "person" : "no", one.P >= Yes ? "person" : "no"));
        (string Measure, double Value)[] marks =
        [
            ("macro-F1", Measures.MacroF1(pairs)),
            ("F1", Measures.F1(pairs, "person")),
            ("ECE", Measures.CalibrationError(said)),
        ];
        return
        [
            .. marks.Select(mark => new Mark(Set, mark.Measure, mark.Value, Yardstick: false, rows.Count)
            {
                Protocol = "five-fold cross-validation, by hash of the letters",
            }),
            .. Greetings(Path.Combine(data, "own", "greetings.jsonl")),
        ];
    }

    private static List<NameRow> Rows(string data) =>
        [
            .. new Corpus(data)
                .Of(Set)
                .Select(row => new NameRow(row, NameBag.Of(row.Text, Greeting.For(NameBag.Repair(row.Text), "")))),
        ];

    private static NameModel Learn(List<NameRow> rows, Action<double> done)
    {
        var held = new List<(float Score, bool Yes, float Weight)>();
        for (var part = 0; part < Parts; part++)
        {
            var own = rows.ToLookup(row => row.Row.Fold == part);
            var weights = Weigh([.. own[false]]);
            held.AddRange(own[true].Select(row => (row.Bag.Score(weights), row.IsPerson, 1f)));
            done((part + 1.0) / (Parts + 1));
        }

        var (slope, shift) = Calibration.Platt(held);
        return new NameModel([.. Weigh(rows).Select(weight => (Half)weight)], slope, shift);
    }

    private static float[] Weigh(List<NameRow> rows) =>
        BagMachine.Learn(
            rows.ConvertAll(row => row.Bag),
            [.. rows.Select(row => row.IsPerson ? 1f : -1f)],
            [.. rows.Select(_ => 1f)],
            1 << NameBag.Bits,
            C
        );

    private static IEnumerable<Mark> Greetings(string file)
    {
        var judge = PersonNames.Load();
        var said = new List<(bool Exact, bool Wrong, bool Person)>();
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var (due, person) = (
                row.RootElement.GetProperty("greeting").GetString(),
                row.RootElement.GetProperty("person")
            );
            var answer = judge.For(
                row.RootElement.GetProperty("display").GetString(),
                row.RootElement.GetProperty("handle").GetString()
            );
            var exact = string.Equals(answer.Hello, due, StringComparison.Ordinal);
            said.Add((exact, !exact && answer.Given is not null, (answer.Person >= Yes) == person.GetBoolean()));
        }

        (string Measure, double Value)[] marks =
        [
            ("greeting exact", said.Average(one => one.Exact ? 1.0 : 0)),
            ("wrong name said", said.Average(one => one.Wrong ? 1.0 : 0)),
            ("person", said.Average(one => one.Person ? 1.0 : 0)),
        ];
        return marks.Select(mark => new Mark("own/greetings", mark.Measure, mark.Value, Yardstick: true, said.Count)
        {
            Protocol = "rules written in view of it",
        });
    }

    private sealed record NameRow(Row Row, Bag Bag)
    {
        public bool IsPerson => Row.Is("person");
    }
}
