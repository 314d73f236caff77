using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Aplomb.Networks.Sandbox;

/// <summary>All people of the sandbox and how they talk, as the files beside this one tell it.</summary>
internal static class Town
{
    private static readonly FrozenDictionary<string, string> BrandNames = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["brightwaterferries"] = "Brightwater Ferries",
        ["larkspurmobile"] = "Larkspur Mobile",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Dictionary<string, Lines>> Voices = Names("voices/")
        .ToFrozenDictionary(
            name => Path.GetFileNameWithoutExtension(name),
            name => Read(name, SandboxJson.Default.DictionaryStringLines),
            StringComparer.Ordinal
        );

    /// <summary>The accounts that people speak to: each brand at each place.</summary>
    public static IReadOnlyList<SandboxAccount> Accounts { get; } =
    [
        .. from brand in BrandNames.OrderBy(brand => brand.Key, StringComparer.Ordinal)
        from place in Place.All
        select new SandboxAccount(brand.Value, brand.Key, place),
    ];

    /// <summary>The stories by the handle of the brand that they are told to.</summary>
    public static ILookup<string, Story> Stories { get; } =
        Names("stories/")
            .Select(name => Read(name, SandboxJson.Default.StoryFile))
            .SelectMany(file => file.Stories.Select(story => (file.Brand, story)))
            .ToLookup(told => told.Brand, told => told.story, StringComparer.Ordinal);

    /// <summary>What is said in a storm, by the handle of the brand.</summary>
    public static FrozenDictionary<string, StormFile> Storms { get; } =
        Names("storms/")
            .Select(name => Read(name, SandboxJson.Default.StormFile))
            .ToFrozenDictionary(file => file.Brand, StringComparer.Ordinal);

    /// <summary>What a story's person may say by a reaction: own words first, else the voice of the persona.</summary>
    public static IReadOnlyList<string> Lines(Story story, Reaction reaction) =>
        story.Says.Of(reaction) is { Count: > 0 } own ? own
        : Voices[story.Language].TryGetValue(story.Persona.ToString(), out var voice) ? voice.Of(reaction)
        : [];

    private static IEnumerable<string> Names(string folder) =>
        typeof(Town)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        using var file = typeof(Town).Assembly.GetManifestResourceStream(name)!; // the name is the assembly's own
        try
        {
            return JsonSerializer.Deserialize(file, type)!;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{name}, line {e.LineNumber + 1}: {e.Message}", e);
        }
    }
}
