using Aplomb.Playbooks;

namespace Aplomb.Data.PlaybookFiles;

/// <summary>One thing in a playbook file that cannot be read. Lines and columns count from 1.</summary>
public sealed record PlaybookFault(int Line, int Column, string Say)
{
    public override string ToString() => $"line {Line}: {Say}";
}

/// <summary>A playbook, or all that is wrong with the file; never both.</summary>
public sealed record PlaybookRead(Playbook? Playbook, IReadOnlyList<PlaybookFault> Faults);

/// <summary>Reads playbooks from YAML. Each fault is told with its place and what was expected; nothing is thrown for a bad file.</summary>
internal static class PlaybookFile
{
    private static readonly string[] Known =
    [
        "name",
        "version",
        "clocks",
        "hours",
        "voice",
        "rights",
        "house_rules",
        "check",
        "steps",
        "never",
    ];

    /// <summary>Where the playbook that ships lies: <c>playbooks/default.yaml</c> beside the program.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "playbooks", "default.yaml");

    /// <summary>The playbook that ships.</summary>
    public static Playbook Default() =>
        Load(DefaultPath) is { Playbook: { } playbook }
            ? playbook
            : throw new InvalidOperationException(
                "The playbook that ships with Aplomb cannot be read; is it installed whole?"
            );

    /// <summary>Reads a file; one that is missing or cannot be opened is a fault like any other.</summary>
    public static PlaybookRead Load(string path)
    {
        try
        {
            return new FileInfo(path).Length > 4L * YamlTree.LongestText
                ? Refuse($"This file is too long; a playbook has at most {YamlTree.LongestText:N0} characters.")
                : Read(File.ReadAllText(path));
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(error.Message);
        }
    }

    /// <summary>Reads the text of a playbook.</summary>
    public static PlaybookRead Read(string text)
    {
        var faults = new List<PlaybookFault>();
        var tree = YamlTree.Read(text, faults);
        var playbook = tree is null ? null : Build(new FieldReader(tree, faults, Known));
        return faults.Count > 0
            ? new PlaybookRead(Playbook: null, [.. faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)])
            : new PlaybookRead(playbook, []);
    }

    private static Playbook Build(FieldReader top) =>
        new(
            top.Text("name", needed: true) ?? "",
            top.Whole("version", needed: true) ?? 0,
            PlaybookClocks.Clocks(top.Group("clocks", PlaybookClocks.ClockNames)),
            PlaybookClocks.Hours(top.Group("hours", PlaybookClocks.HourNames)),
            PlaybookVoice.Voice(top.Group("voice", PlaybookVoice.Known)),
            Rights(top.Group("rights", known: null)),
            HouseRules(top.Group("house_rules", Spelling.All<HouseRule>())),
            PlaybookSteps.Steps(top),
            PlaybookSteps.Bans(top)
        )
        {
            Levels = PlaybookVoice.Levels(top.Group("check", CheckRules.Names)),
        };

    private static Dictionary<string, IReadOnlyList<Move>> Rights(FieldReader? rights) =>
        rights is null
            ? []
            : rights.Names.ToDictionary(
                role => role,
                role => (IReadOnlyList<Move>)[.. rights.Words<Move>(role)],
                StringComparer.Ordinal
            );

    private static Dictionary<HouseRule, string> HouseRules(FieldReader? rules)
    {
        var found = new Dictionary<HouseRule, string>();
        foreach (var name in rules?.Names ?? [])
        {
            if (Spelling.TryRead<HouseRule>(name, out var rule))
            {
                found[rule] = rules!.Text(name) ?? "";
            }
        }

        return found;
    }

    private static PlaybookRead Refuse(string say) => new(Playbook: null, [new PlaybookFault(1, 1, say)]);
}
