using System.Text.Json;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Aplomb.People;

public sealed class GreetingTests(ITestOutputHelper output)
{
    [Fact]
    public void Coded_names_are_greeted_as_people_would()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "People", "greetings.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var said = rows.ConvertAll(row =>
            (
                Row: row,
                Said: Greeting.For(row.GetProperty("display").GetString(), row.GetProperty("handle").GetString())
            )
        );
        var exact = said.Count(pair => Same(pair.Said.Hello, pair.Row.GetProperty("greeting").GetString()));
        var costly = said.Count(pair =>
            pair.Said.Given is not null && !Same(pair.Said.Hello, pair.Row.GetProperty("greeting").GetString())
        );
        var people = said.Count(pair => (pair.Said.Person >= 0.5) == pair.Row.GetProperty("person").GetBoolean());
        output.WriteLine($"Exact {exact}, wrong names {costly}, people {people}, of {rows.Count}.");
        Assert.InRange(exact, 97, rows.Count);
        Assert.InRange(costly, 0, 1);
        Assert.InRange(people, 97, rows.Count);
    }

    [Theory]
    [InlineData("Weber, Anna", "Anna")]
    [InlineData("Prof. Dr. Anna Weber", "Anna")]
    [InlineData("anna-lena weber", "Anna-Lena")]
    [InlineData("KOVÁCS Péter", "Péter")]
    [InlineData("Anna 🌻 Weber 🇩🇪", "Anna")]
    [InlineData("Anna Weber (she/her)", "Anna")]
    [InlineData("Anna & Tom", "Anna & Tom")]
    [InlineData("Kim Min-jun", "Min-jun")]
    [InlineData("Ivan Petrovich Sidorov", "Ivan")]
    [InlineData("Katharina \"Kathy\" Vogel", "Kathy")]
    [InlineData("Michael | Dad of 3 | Leeds", "Michael")]
    [InlineData("Dr Sarah Jones, MBE", "Sarah")]
    public void A_given_name_is_found(string display, string given) =>
        Assert.Equal($"Hi {given}", Greeting.For(display, handle: null).Hello);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("🔥🔥")]
    [InlineData("xX_Slayer_Xx")]
    [InlineData("Mrs Brown")]
    [InlineData("J. K. Miller")]
    [InlineData("Angry Commuter")]
    [InlineData("Anna's Flower Shop")]
    [InlineData("<b>Anna</b>")]
    [InlineData("{{name}}")]
    [InlineData("Anna99")]
    [InlineData("Li Wei")]
    [InlineData("Hope")]
    [InlineData("Anna Anna Anna")]
    [InlineData("\u202EannA")]
    [InlineData("Friends of Anna")]
    public void A_name_that_is_not_sure_is_not_used(string? display) =>
        Assert.Equal("Hi there", Greeting.For(display, "someone").Hello);

    [Fact]
    public void Any_display_name_gets_a_greeting() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<string?, string?>(
                (display, handle) =>
                    Greeting.For(display, handle) is { Person: >= 0 and <= 1 } salutation
                    && Same(salutation.Hello, salutation.Given is null ? "Hi there" : $"Hi {salutation.Given}")
            )
        );

    private static bool Same(string? said, string? due) => string.Equals(said, due, StringComparison.Ordinal);

    [Theory]
    [InlineData("Anna \uD83D")]
    [InlineData("\uDE00\uDE00")]
    public void Half_a_character_does_no_harm(string display) => Assert.NotNull(Greeting.For(display, display).Hello);
}
