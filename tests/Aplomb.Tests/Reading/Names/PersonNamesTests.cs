using System.Text.Json;
using Aplomb.Commands;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Aplomb.Readers.Names;

/// <summary>Greetings with the learned judge beside the rules. The floors lie below what is measured, never above.</summary>
public sealed class PersonNamesTests(ITestOutputHelper output)
{
    private static readonly PersonNames Names = PersonNames.Load();

    [Theory]
    [InlineData("greetings.jsonl", 97, 1)]
    [InlineData("more-greetings.jsonl", 270, 3)]
    public void Coded_names_are_greeted_as_people_would(string file, int least, int mostWrong)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "People", file))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var said = rows.ConvertAll(row =>
            (Row: row, Said: Names.For(row.GetProperty("display").GetString(), row.GetProperty("handle").GetString()))
        );
        var missed = said.Where(pair => !Same(pair.Said.Hello, pair.Row.GetProperty("greeting").GetString())).ToList();
        var wrong = missed.Count(pair => pair.Said.Given is not null);
        var people = said.Count(pair => (pair.Said.Person >= 0.5) == pair.Row.GetProperty("person").GetBoolean());
        output.WriteLine(
            $"{file}: exact {rows.Count - missed.Count}, wrong names {wrong}, people {people}, of {rows.Count}."
        );
        Assert.InRange(rows.Count - missed.Count, least, rows.Count);
        Assert.InRange(wrong, 0, mostWrong);
        Assert.InRange(people, least, rows.Count);
    }

    [Theory]
    [InlineData("Renato Caruso", true)]
    [InlineData("FernÃ¡ndez", true)]
    [InlineData("Audiencia Provincial de Navarra", false)]
    [InlineData("Ford Motor Co.", false)]
    [InlineData("Great Lakes", false)]
    public void A_string_from_anywhere_is_judged_without_a_handle(string display, bool person) =>
        Assert.Equal(person, Names.For(display, handle: null).Person >= 0.5);

    [Fact]
    public void A_name_that_no_list_knows_is_used_where_the_handle_spells_it()
    {
        Assert.Equal("Hi Quenthyra", Names.For("Quenthyra Mbelekwe", "quenthyram").Hello);
        Assert.Equal("Hi there", Names.For("Quenthyra Mbelekwe", "sunny_side").Hello);
    }

    [Theory]
    [InlineData("FernÃ¡ndez", "Fernández")]
    [InlineData("Fernández", "Fernández")]
    [InlineData("Ångström", "Ångström")]
    [InlineData("Müller 😀", "Müller 😀")]
    public void Letters_of_a_wrong_export_are_mended(string came, string mended) =>
        Assert.Equal(mended, NameBag.Repair(came));

    [Fact]
    public async Task Each_name_gets_its_greeting_and_a_bad_line_is_named()
    {
        using var input = new StringReader(
            """
            {"id":"a","display":"Anna Weber","handle":"@annaw"}
            nonsense
            {"id":3}
            """
        );
        using var answers = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };

        var status = await LineFilter.RunAsync(
            input,
            answers,
            errors,
            NameCommand.Answering(Names),
            CancellationToken.None
        );

        var lines = answers.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, status);
        Assert.Equal("{\"id\":\"a\",\"person\":0.95,\"given\":\"Anna\",\"greeting\":\"Hi Anna\"}", lines[0]);
        Assert.Contains("\"greeting\":\"Hi there\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"line\":2", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_display_name_gets_a_greeting() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<string?, string?>(
                (display, handle) =>
                    Names.For(display, handle) is { Person: >= 0 and <= 1 } salutation
                    && Same(salutation.Hello, salutation.Given is null ? "Hi there" : $"Hi {salutation.Given}")
            )
        );

    [Fact]
    public void A_megabyte_of_anything_is_nobody() =>
        Assert.Equal(
            "Hi there",
            Names.For(string.Concat(Enumerable.Repeat("Anna\uD83D\u0301 ", 150_000)), "anna").Hello
        );

    private static bool Same(string? said, string? due) => string.Equals(said, due, StringComparison.Ordinal);
}
