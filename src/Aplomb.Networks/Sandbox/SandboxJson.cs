using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aplomb.Networks.Sandbox;

/// <summary>How stories, voices and the log are read and written. A word that nobody knows is a mistake, and is told.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true
)]
[JsonSerializable(typeof(StoryFile))]
[JsonSerializable(typeof(Dictionary<string, Lines>))]
[JsonSerializable(typeof(StormFile))]
[JsonSerializable(typeof(LogLine))]
internal sealed partial class SandboxJson : JsonSerializerContext
{
    /// <summary>As <see cref="Default"/>, but letters beyond ASCII stay readable in the log.</summary>
    public static SandboxJson Compact =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
}
