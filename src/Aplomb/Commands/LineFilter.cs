using System.Text;
using System.Text.Json;

namespace Aplomb.Commands;

/// <summary>
/// The shape of <c>read</c>, <c>check</c>, <c>advise</c> and their like: one JSON object a line in, one a line out, in
/// the same order. A bad line is told on standard error and the rest goes on.
/// </summary>
internal static class LineFilter
{
    /// <summary>Longest line that is read, in UTF-16 units; a longer one is a bad line.</summary>
    public const int LongestLine = 4 * 1024 * 1024;

    /// <summary>Snake case, nulls left out, enums as words, text as it is.</summary>
    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters =
            {
                new System.Text.Json.Serialization.JsonStringEnumConverter(
                    JsonNamingPolicy.SnakeCaseLower,
                    allowIntegerValues: false
                ),
            },
        };

    /// <summary>Runs a filter over standard input. Answers the exit status: 0, or 2 where a line was bad.</summary>
    public static async Task<int> RunAsync<TIn, TOut>(Func<TIn, TOut> answer, CancellationToken ct)
    {
        using var input = new StreamReader(
            Console.OpenStandardInput(),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        await using var output = new StreamWriter(
            Console.OpenStandardOutput(),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        return await RunAsync(input, output, Console.Error, answer, ct);
    }

    internal static async Task<int> RunAsync<TIn, TOut>(
        TextReader input,
        TextWriter output,
        TextWriter errors,
        Func<TIn, TOut> answer,
        CancellationToken ct
    )
    {
        var status = 0;
        for (var number = 1; await input.ReadLineAsync(ct) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                await output.WriteLineAsync(JsonSerializer.Serialize(answer(Parse<TIn>(line)), Json));
            }
            catch (Exception error) when (error is JsonException or FormatException)
            {
                status = 2;
                await errors.WriteLineAsync(JsonSerializer.Serialize(new { line = number, error = Say(error) }, Json));
            }
        }

        return status;
    }

    private static T Parse<T>(string line) =>
        line.Length > LongestLine
            ? throw new FormatException($"This line is longer than {LongestLine:N0} characters.")
            : JsonSerializer.Deserialize<T>(line, Json) ?? throw new JsonException("Expected an object.");

    private static string Say(Exception error) =>
        error is JsonException { BytePositionInLine: { } place }
            ? $"{error.Message.Split(" Path:", 2)[0].TrimEnd('.')} at byte {place + 1}."
            : error.Message;
}
