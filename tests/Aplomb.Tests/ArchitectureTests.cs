using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Aplomb;

public sealed partial class ArchitectureTests
{
    private const int LongestFile = 300;

    /// <summary>Longer files, each with its reason.</summary>
    private static readonly Dictionary<string, string> Long = new(StringComparer.Ordinal);

    /// <summary>A module may name another module only in its *Module.cs, its own table of contents.</summary>
    [Fact]
    public void Modules_do_not_reach_into_each_other()
    {
        var modules = Path.Combine(Root(), "src", "Aplomb", "Modules");
        string[] kinds = ["*.cs", "*.razor"];

        var breaches =
            from kind in kinds
            from file in Directory.EnumerateFiles(modules, kind, SearchOption.AllDirectories)
            let own = Path.GetRelativePath(modules, file).Split(Path.DirectorySeparatorChar)[0]
            where !file.EndsWith("Module.cs", StringComparison.Ordinal)
            from Match use in OtherModule().Matches(File.ReadAllText(file))
            where !use.Groups["module"].ValueSpan.SequenceEqual(own) && use.Groups["module"].Value is not "Shell"
            select $"{Path.GetFileName(file)} uses {use.Value}";

        Assert.Empty(breaches);
    }

    /// <summary>A file that one cannot read in one go is split, or stands here with its reason.</summary>
    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var source = Path.Combine(Root(), "src");

        var tooLong =
            from file in Directory.EnumerateFiles(source, "*.*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".razor" or ".ts"
            let name = Path.GetRelativePath(source, file).Replace('\\', '/')
            where !name.Contains("/node_modules/", StringComparison.Ordinal) && !Long.ContainsKey(name)
            let lines = File.ReadLines(file).Count()
            where lines > LongestFile
            select $"{name}: {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_file_is_excused_without_need() =>
        Assert.All(
            Long.Keys,
            name => Assert.InRange(File.ReadLines(Path.Combine(Root(), "src", name)).Count(), LongestFile + 1, 1000)
        );

    [Theory]
    [InlineData("Aplomb.Reading")]
    [InlineData("Aplomb.Networks")]
    public void What_reads_and_what_talks_know_the_core_alone(string project) =>
        Assert.Equal(
            ["../Aplomb.Core/Aplomb.Core.csproj"],
            ProjectReference()
                .Matches(File.ReadAllText(Path.Combine(Root(), "src", project, $"{project}.csproj")))
                .Select(reference => reference.Groups["path"].Value)
        );

    /// <summary>Time comes in from outside, so that a test can hold it.</summary>
    [Fact]
    public void The_core_knows_no_clock_no_chance_and_no_files()
    {
        var core = Path.Combine(Root(), "src", "Aplomb.Core");

        var breaches =
            from file in Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            from Match use in Outside().Matches(File.ReadAllText(file))
            select $"{Path.GetFileName(file)} uses {use.Value}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void The_core_depends_on_no_package() =>
        Assert.DoesNotContain(
            "Reference",
            File.ReadAllText(Path.Combine(Root(), "src/Aplomb.Core/Aplomb.Core.csproj")),
            StringComparison.Ordinal
        );

    [GeneratedRegex(@"Aplomb\.Modules\.(?<module>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherModule();

    [GeneratedRegex("<ProjectReference Include=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectReference();

    [GeneratedRegex(
        @"\b(TimeProvider|DateTime(Offset)?\.(Utc)?Now|Random|Guid\.(NewGuid|CreateVersion7)|File|Directory|HttpClient)\b(?!\w)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Outside();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../.."));
}
