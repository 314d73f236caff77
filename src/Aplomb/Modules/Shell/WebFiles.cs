using System.Text.Json;

namespace Aplomb.Modules.Shell;

/// <summary>The names under which the bundled scripts, styles and fonts are served; they carry a hash of their content.</summary>
internal sealed class WebFiles(IWebHostEnvironment host)
{
    /// <summary>The path below which nothing ever changes.</summary>
    public const string Folder = "/app";

    private readonly Lazy<Listed> _listed = new(() => Read(host));

    /// <summary>The address of a bundle: <c>/app/aplomb-XWJNMZOI.css</c> for <c>aplomb.css</c>.</summary>
    public string this[string name] => $"{Folder}/{_listed.Value.Names[name]}";

    /// <summary>Fonts that every page needs at once.</summary>
    public IEnumerable<string> Preloaded => _listed.Value.Preloaded.Select(name => $"{Folder}/{name}");

    private static Listed Read(IWebHostEnvironment host)
    {
        var file = host.WebRootFileProvider.GetFileInfo("app/assets.json");
        if (!file.Exists)
        {
            throw new InvalidOperationException(
                $"The styles and scripts are not at {host.WebRootPath}/app: build src/Aplomb again, with Node.js at hand."
            );
        }

        using var stream = file.CreateReadStream();
        return JsonSerializer.Deserialize<Listed>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"{file.PhysicalPath} is empty.");
    }

    private sealed record Listed(Dictionary<string, string> Names, IReadOnlyList<string> Preloaded);
}
