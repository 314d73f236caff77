using System.Globalization;
using Aplomb.Playbooks;

namespace Aplomb.Modules.Playbooks;

/// <summary>Conditions of a playbook as people read them: a few words each, for chips.</summary>
internal static class ConditionWords
{
    /// <summary>One piece of words for each condition that has to hold.</summary>
    public static IEnumerable<string> Of(Condition condition) =>
        condition switch
        {
            Condition.All { Of.Count: 0 } => ["Always"],
            Condition.All all => all.Of.SelectMany(Of),
            _ => [Capital(Say(condition))],
        };

    /// <summary>A step's id as a heading: "own-it-once" is "Own it once".</summary>
    public static string Title(string id) =>
        id.Length is 0 ? "A step without a name" : Capital(id.Replace('-', ' ').Replace('_', ' '));

    private static string Say(Condition condition) =>
        condition switch
        {
            Condition.Sign sign => Plain(sign.Name),
            Condition.Word word => Word(word),
            Condition.Number number =>
                $"{Plain(number.Name)} {Compared(number.Comparison)} {number.Value.ToString(CultureInfo.InvariantCulture)}",
            Condition.Any any => string.Join(" or ", any.Of.Select(Inner)),
            Condition.None none => $"not {string.Join(", nor ", none.Of.Select(Inner))}",
            Condition.All { Of.Count: 0 } => "always",
            Condition.All all => string.Join(" and ", all.Of.Select(Inner)),
            _ => "",
        };

    private static string Inner(Condition condition) =>
        condition
            is Condition.Any { Of.Count: > 1 }
                or Condition.None { Of.Count: > 1 }
                or Condition.All { Of.Count: > 1 }
            ? $"({Say(condition)})"
            : Say(condition);

    private static string Word(Condition.Word word) =>
        word is { Name: "channel", OneOf: [var place] } ? $"in {place}"
        : word.OneOf is ["yes"] ? Plain(word.Name)
        : word.OneOf is ["no"] ? $"not {Plain(word.Name)}"
        : $"{Plain(word.Name)}: {string.Join(" or ", word.OneOf.Select(Plain))}";

    private static string Compared(Comparison comparison) =>
        comparison switch
        {
            Comparison.Less => "below",
            Comparison.AtMost => "at most",
            Comparison.AtLeast => "at least",
            Comparison.More => "above",
            _ => "exactly",
        };

    private static string Plain(string name) => name.Replace('_', ' ');

    private static string Capital(string words) =>
        words.Length is 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
