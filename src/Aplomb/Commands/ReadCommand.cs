using System.CommandLine;
using System.Text.Json;
using Aplomb.Posts;
using Aplomb.Readers;

namespace Aplomb.Commands;

/// <summary><c>read</c>: one post a line in, what it says a line out.</summary>
internal static class ReadCommand
{
    /// <summary>A post to read. <paramref name="Id"/> is handed back as it came, where it came.</summary>
    internal sealed record Post(JsonElement? Id, string? Text, string? Brand = null);

    /// <summary>A reading under its post's id, in the shape of the contract.</summary>
    internal sealed record Answer(
        JsonElement? Id,
        string Language,
        Sentiment Sentiment,
        double Valence,
        Emotion Emotion,
        double Offence,
        double Threat,
        double Legal,
        double SelfHarm,
        double Complaint,
        double Question,
        double Gratitude,
        double Irony,
        double? Ours,
        IReadOnlyList<Topic> Topics,
        bool Unsure,
        IReadOnlyList<Evidence> Evidence
    );

    public static Command Create()
    {
        var brands = new Option<FileInfo?>("--brands")
        {
            Description =
                "Profiles of brands, a JSON array: posts with a \"brand\" are then told apart from its namesakes'.",
        };
        var command = new Command("read", "Read posts: one JSON object a line on standard input, one a line out.")
        {
            brands,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(brands), ct));
        return command;
    }

    internal static Func<Post, Answer> Answering(Reader reader, IReadOnlyList<BrandProfile> brands)
    {
        var known = brands.ToDictionary(brand => brand.Brand, StringComparer.OrdinalIgnoreCase);
        return post =>
        {
            var text = post.Text ?? throw new JsonException("\"text\" is missing.");
            var brand = post.Brand is null ? null : known.GetValueOrDefault(post.Brand);
            var r = reader.Read(text, brand);
            return new Answer(
                post.Id,
                r.Language,
                r.Sentiment,
                r.Valence,
                r.Emotion,
                r.Offence,
                r.Threat,
                r.Legal,
                r.SelfHarm,
                r.Complaint,
                r.Question,
                r.Gratitude,
                r.Irony,
                r.Ours,
                r.Topics,
                r.Unsure,
                r.Evidence
            );
        };
    }

    private static async Task<int> RunAsync(FileInfo? brands, CancellationToken ct)
    {
        IReadOnlyList<BrandProfile> profiles;
        try
        {
            profiles = brands is null
                ? []
                : JsonSerializer.Deserialize<BrandProfile[]>(
                    await File.ReadAllTextAsync(brands.FullName, ct),
                    LineFilter.Json
                ) ?? [];
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            await Console.Error.WriteLineAsync($"{brands}: {error.Message}");
            return 1;
        }

        return await LineFilter.RunAsync(Answering(Reader.Load(), profiles), ct);
    }
}
