using Aplomb.Readers;
using Aplomb.Readers.Forecasts;

namespace Aplomb.Commands;

public sealed class LineTests
{
    private static readonly Reader Reader = Reader.Load();

    [Theory]
    [InlineData("""{"text":"Where is my parcel?"}""", 0)]
    [InlineData("""{"id":7,"text":"Where is my parcel?"}""", 0)]
    [InlineData("""{"id":null,"text":"Where is my parcel?"}""", 0)]
    [InlineData("""{"id":7}""", 2)]
    [InlineData("Where is my parcel?", 2)]
    public async Task A_post_is_read_with_or_without_an_id_and_nothing_else_passes(string line, int expected) =>
        Assert.Equal(expected, await StatusAsync(line, ReadCommand.Answering(Reader, [])));

    [Theory]
    [InlineData("""{"turns":["You lied to me."]}""", 0)]
    [InlineData("""{"id":"a"}""", 2)]
    public async Task A_talk_is_weighed_with_or_without_an_id(string line, int expected) =>
        Assert.Equal(expected, await StatusAsync(line, ForecastCommand.Answering(Forecaster.Load(Reader))));

    [Theory]
    [InlineData("""{"id":1,"text":"Where is my parcel?"}""", 0)]
    [InlineData("""{"text":"Where is my parcel?"}""", 2)]
    public async Task Only_what_has_an_id_can_be_like_something(string line, int expected) =>
        Assert.Equal(expected, await StatusAsync(line, SimilarCommand.Answering()));

    private static async Task<int> StatusAsync<TIn, TOut>(string line, Func<TIn, TOut> answer)
    {
        using var input = new StringReader(line);
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var status = await LineFilter.RunAsync(input, output, errors, answer, default);
        Assert.Equal(status is 0, output.ToString().Length > 0);
        Assert.Equal(status is 0, errors.ToString().Length is 0);
        return status;
    }
}
