using System.Text.Json;
using Aplomb.Commands;

namespace Aplomb.Readers;

public sealed class ReadCommandTests
{
    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public async Task A_reading_has_the_fields_of_the_contract()
    {
        var (output, _, status) = await Filter("""{"id":"a1","text":"Where is my parcel?! Three weeks, you liars"}""");

        Assert.Equal(0, status);
        var answer = JsonDocument.Parse(output).RootElement;
        string[] fields =
        [
            "id",
            "language",
            "sentiment",
            "valence",
            "emotion",
            "offence",
            "threat",
            "legal",
            "self_harm",
            "complaint",
            "question",
            "gratitude",
            "irony",
            "topics",
            "unsure",
            "evidence",
        ];
        Assert.Equal(fields, answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(["negative", "neutral", "positive"], Names(answer.GetProperty("sentiment")));
        Assert.Equal(["anger", "joy", "optimism", "sadness"], Names(answer.GetProperty("emotion")));
        Assert.Equal(["name", "p"], Names(answer.GetProperty("topics")[0]));
        Assert.Equal(["about", "start", "length", "weight"], Names(answer.GetProperty("evidence")[0]));
    }

    [Fact]
    public async Task Ours_is_told_where_the_brand_is_known()
    {
        BrandProfile[] brands = [new("Acme", "@acme", "parcels and vans")];
        var (output, _, _) = await Filter(
            """
            {"id":1,"text":"@acme where is my parcel","brand":"Acme"}
            {"id":2,"text":"@acme where is my parcel","brand":"Nobody"}
            """,
            brands
        );

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(JsonDocument.Parse(lines[0]).RootElement.GetProperty("ours").GetDouble() > 0.5);
        Assert.False(JsonDocument.Parse(lines[1]).RootElement.TryGetProperty("ours", out _));
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_rest_goes_on()
    {
        var (output, errors, status) = await Filter(
            """
            {"id":1,"text":"fine"}
            {"id":2}
            nonsense
            {"id":4,"text":"fine too"}
            """
        );

        Assert.Equal(2, status);
        Assert.Equal([1, 4], Lines(output).Select(line => line.GetProperty("id").GetInt32()));
        Assert.Equal([2, 3], Lines(errors).Select(line => line.GetProperty("line").GetInt32()));
    }

    private static async Task<(string Output, string Errors, int Status)> Filter(
        string input,
        BrandProfile[]? brands = null
    )
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var status = await LineFilter.RunAsync(
            reader,
            output,
            errors,
            ReadCommand.Answering(Reader, brands ?? []),
            CancellationToken.None
        );
        return (output.ToString(), errors.ToString(), status);
    }

    private static IEnumerable<JsonElement> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(field => field.Name);
}
