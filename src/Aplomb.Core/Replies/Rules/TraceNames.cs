using Aplomb.People;

namespace Aplomb.Replies.Rules;

/// <summary>A real name that the person has not shown here: behind an alias, or the family name behind a given name.</summary>
internal static partial class Traces
{
    private const int ShortestName = 3;

    private static readonly HashSet<string> Calendar = new(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static IEnumerable<(int, int, string)> Names(Scene scene)
    {
        var known = Opening
            .Tokens(scene.Draft.Name)
            .Concat(Opening.Tokens(scene.Draft.Handle))
            .Concat(Opening.Tokens(scene.Customer))
            .Select(Fold)
            .Where(word => word.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        var handle = Fold(scene.Draft.Handle ?? "");
        bool Shown(string word)
        {
            return known.Contains(Fold(word)) || handle.Contains(Fold(word), StringComparison.Ordinal);
        }

        var opening = scene.Opening;
        if (
            scene.Salutation.Given is null
            && opening is { Called: { } called, Generic: false }
            && called.Split(' ') is [var first, var last]
            && FirstNames.Has(Fold(first))
            && IsFamilyName(last)
            && !Shown(first)
            && !Shown(last)
        )
        {
            yield return (
                opening.Name.Start,
                opening.Name.Length,
                "They write under another name; this uncovers who they are."
            );
        }

        foreach (var family in FamilyNames(scene.Draft.Text, scene.Draft.Name ?? ""))
        {
            var word = scene.Draft.Text.Substring(family.Start, family.Length);
            if (IsFamilyName(word) && !Shown(word) && (!scene.IsGerman || FirstNames.HasFamily(word)))
            {
                yield return (family.Start, family.Length, "They have not shown their family name here.");
            }
        }
    }

    /// <summary>The words that follow the only name somebody shows: <c>Brzezinska</c> in "Kornelia Brzezinska".</summary>
    private static IEnumerable<Span> FamilyNames(string text, string display)
    {
        var given = display.Trim();
        if (given.Contains(' ', StringComparison.Ordinal) || !FirstNames.Has(Fold(given)))
        {
            yield break;
        }

        for (
            var at = text.IndexOf(given + " ", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(given + " ", at + 1, StringComparison.Ordinal)
        )
        {
            var start = at + given.Length + 1;
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '\'' or '’'))
            {
                end++;
            }

            yield return new Span(start, end - start);
        }
    }

    private static bool IsFamilyName(string word) =>
        word.Length >= ShortestName
        && char.IsUpper(word[0])
        && word.Skip(1).Any(char.IsLower)
        && !FirstNames.IsWord(Fold(word))
        && !Calendar.Contains(Fold(word));

    private static string Fold(string word) => FirstNames.Fold(word.Trim('!', '?', ';', '\'', '’', '-'));
}
