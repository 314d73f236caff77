using System.Globalization;
using Aplomb.Playbooks;

namespace Aplomb.Data.PlaybookFiles;

/// <summary>Reads a group of named values and notes all that does not fit. Every reader below goes on after a fault.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, YamlTree> _values = new(StringComparer.Ordinal);
    private readonly ICollection<PlaybookFault> _faults;

    /// <param name="known">The names that may stand here; null where any may.</param>
    public FieldReader(YamlTree tree, ICollection<PlaybookFault> faults, IReadOnlyCollection<string>? known)
    {
        (Tree, _faults) = (tree, faults);
        if (tree is not YamlTree.Fields fields)
        {
            Fault(tree, $"{tree.Kind} stands here; expected {(known is null ? "names" : OneOf(known))}.");
            return;
        }

        foreach (var (key, value) in fields.Pairs)
        {
            if (known?.Contains(key.Text, StringComparer.Ordinal) == false)
            {
                Unknown(key, "is not known here", known);
            }
            else if (!_values.TryAdd(key.Text, value))
            {
                Fault(key, $"{key.Kind} stands here twice.");
            }
        }
    }

    public IEnumerable<string> Names => _values.Keys;
    public YamlTree Tree { get; }

    public YamlTree? At(string name) => _values.GetValueOrDefault(name);

    public void Fault(YamlTree at, string say) => _faults.Add(new PlaybookFault(at.Line, at.Column, say));

    /// <summary>A word that is none of the known ones: what stands there, what was expected, and the nearest known word.</summary>
    /// <param name="what">"is no move".</param>
    public void Unknown(YamlTree.Leaf at, string what, IReadOnlyCollection<string> known)
    {
        var near = Nearest.Of(at.Text, known) is { } word ? $"did you mean `{word}`? Expected" : "expected";
        Fault(at, $"{at.Kind} {what}; {near} {OneOf(known)}.");
    }

    public string? Text(string name, bool needed = false)
    {
        switch (At(name))
        {
            case YamlTree.Leaf { Text.Length: > 0 } leaf:
                return leaf.Text;
            case null when !needed:
                return null;
            case { } other:
                Fault(other, $"{other.Kind} stands here; expected a text for `{name}`.");
                return null;
            default:
                Fault(Tree, $"`{name}` is missing.");
                return null;
        }
    }

    public int? Whole(string name, bool needed = false)
    {
        if (Text(name, needed) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault(At(name)!, $"`{text}` is no whole number; expected one such as 3.");
        return null;
    }

    /// <summary>A length of time: <c>5 min</c>, <c>4 h</c>, <c>7 days</c>.</summary>
    public TimeSpan? Time(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var parts = text.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unit = parts is [_, var word] ? Unit(word) : null;
        if (
            unit is { } one
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 0 and <= 100_000
        )
        {
            return one * count;
        }

        Fault(At(name)!, $"`{text}` is no length of time; expected one such as `5 min`, `4 h` or `7 days`.");
        return null;
    }

    public IReadOnlyList<string> Texts(string name) => [.. Leaves(name).Select(leaf => leaf.Text)];

    /// <summary>One word or a list of words of an enum.</summary>
    public IEnumerable<T> Words<T>(string name)
        where T : struct, Enum
    {
        foreach (var leaf in Leaves(name))
        {
            if (Spelling.TryRead<T>(leaf.Text, out var value))
            {
                yield return value;
            }
            else
            {
                Unknown(leaf, "is not known here", Spelling.All<T>());
            }
        }
    }

    /// <summary>One text or a list of texts.</summary>
    public IEnumerable<YamlTree.Leaf> Leaves(string name)
    {
        foreach (var item in Items(name))
        {
            if (item is YamlTree.Leaf leaf)
            {
                yield return leaf;
            }
            else
            {
                Fault(item, $"{item.Kind} stands here; expected a text.");
            }
        }
    }

    /// <summary>What stands under a name, one by one; a single value is a list of one.</summary>
    public IReadOnlyList<YamlTree> Items(string name) =>
        At(name) switch
        {
            null => [],
            YamlTree.Rows rows => rows.Items,
            var one => [one],
        };

    public FieldReader? Group(string name, IReadOnlyCollection<string>? known) =>
        At(name) is { } tree ? Inside(tree, known) : null;

    public FieldReader Inside(YamlTree tree, IReadOnlyCollection<string>? known) => new(tree, _faults, known);

    public static string OneOf(IEnumerable<string> words) => $"one of {string.Join(", ", words)}";

    private static TimeSpan? Unit(string word) =>
        word switch
        {
            "min" or "minute" or "minutes" => TimeSpan.FromMinutes(1),
            "h" or "hour" or "hours" => TimeSpan.FromHours(1),
            "day" or "days" => TimeSpan.FromDays(1),
            _ => null,
        };
}
