using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Aplomb;

public sealed partial class ArchitectureTests
{
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

    [Fact]
    public void The_core_depends_on_no_package() =>
        Assert.DoesNotContain(
            "Reference",
            File.ReadAllText(Path.Combine(Root(), "src/Aplomb.Core/Aplomb.Core.csproj")),
            StringComparison.Ordinal
        );

    [GeneratedRegex(@"Aplomb\.Modules\.(?<module>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherModule();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../.."));
}
