using System.Globalization;
using Aplomb.Playbooks;

namespace Aplomb.Data.PlaybookFiles;

/// <summary>Reads <c>when</c>: all that stands side by side has to hold.</summary>
internal static class PlaybookConditions
{
    private static readonly string[] Known =
    [
        "shows",
        "any",
        "all",
        "not",
        .. Facts.Words.Keys.Order(StringComparer.Ordinal),
        .. Facts.Numbers.Keys.Order(StringComparer.Ordinal),
    ];

    private static readonly string[] SignNames = [.. Signals.All.Keys.Order(StringComparer.Ordinal)];

    public static Condition Read(FieldReader around, YamlTree tree)
    {
        var group = around.Inside(tree, Known);
        var parts = group.Names.SelectMany(name => Part(group, name)).ToList();
        return parts is [var only] ? only : new Condition.All(parts);
    }

    private static IEnumerable<Condition> Part(FieldReader group, string name) =>
        name switch
        {
            "shows" => Signs(group),
            "any" => [new Condition.Any(List(group, name))],
            "all" => [new Condition.All(List(group, name))],
            "not" => [new Condition.None(List(group, name))],
            _ when Facts.Numbers.ContainsKey(name) => Number(group, name),
            _ => Word(group, name),
        };

    private static List<Condition> List(FieldReader group, string name) =>
        [.. group.Items(name).Select(item => Read(group, item))];

    private static IEnumerable<Condition> Signs(FieldReader group)
    {
        foreach (var leaf in group.Leaves("shows"))
        {
            if (Signals.All.ContainsKey(leaf.Text))
            {
                yield return new Condition.Sign(leaf.Text);
            }
            else
            {
                group.Unknown(leaf, "is no sign", SignNames);
            }
        }
    }

    private static IEnumerable<Condition> Word(FieldReader group, string name)
    {
        var known = Facts.Words[name].Known;
        var words = group.Leaves(name).ToList();
        foreach (var word in words.Where(word => known.Count > 0 && !known.Contains(word.Text, StringComparer.Ordinal)))
        {
            group.Unknown(word, "is not known here", known);
        }

        return [new Condition.Word(name, [.. words.Select(word => word.Text)])];
    }

    private static IEnumerable<Condition> Number(FieldReader group, string name)
    {
        var text = group.Text(name, needed: true) ?? "";
        var sign = text.TakeWhile(letter => letter is '<' or '>' or '=').Count();
        Comparison? comparison = text[..sign] switch
        {
            "<" => Comparison.Less,
            "<=" => Comparison.AtMost,
            "=" => Comparison.Equal,
            ">=" => Comparison.AtLeast,
            ">" => Comparison.More,
            _ => null,
        };
        if (
            comparison is { } how
            && double.TryParse(text.AsSpan(sign), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
        )
        {
            return [new Condition.Number(name, how, value)];
        }

        if (group.At(name) is YamlTree.Leaf { Text.Length: > 0 } leaf)
        {
            group.Fault(leaf, $"{leaf.Kind} is no comparison; expected one such as \">= .6\" or \"= 0\".");
        }

        return [];
    }
}
