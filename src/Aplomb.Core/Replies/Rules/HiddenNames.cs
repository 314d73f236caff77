using Aplomb.People;

namespace Aplomb.Replies.Rules;

/// <summary>A real name that somebody has not shown here: behind an alias, or the family name behind a given name. It is private data.</summary>
internal static class HiddenNames
{
    private const int ShortestName = 3;

    private static readonly HashSet<string> Calendar = new(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>Where a draft says one. Nothing is known to be hidden where no display name is known.</summary>
    public static IEnumerable<(Span Place, string Why, string Instead)> Find(Scene scene)
    {
        if (scene.Draft.Name is not { Length: > 0 } display)
        {
            yield break;
        }

        var shown = Shown(scene);
        var opening = scene.Opening;
        if (
            scene.Salutation.Given is null
            && opening is { Called: { } called, Generic: false }
            && IsHidden(called, shown)
        )
        {
            yield return (
                opening.Name,
                "They write under another name; this uncovers who they are.",
                scene.IsGerman ? ""
                : opening.Hello ? "there"
                : "Hello"
            );
        }

        foreach (var family in FamilyNames(scene.Draft.Text, display.Trim()))
        {
            var word = scene.Draft.Text.Substring(family.Start, family.Length);
            if (IsFamilyName(word) && !shown(word) && (!scene.IsGerman || FirstNames.HasFamily(word)))
            {
                yield return (family, "They have not shown their family name here.", "");
            }
        }
    }

    /// <summary>Whether a word stands in what they call themselves, or in what they wrote.</summary>
    private static Func<string, bool> Shown(Scene scene)
    {
        var known = Opening
            .Tokens(scene.Draft.Name)
            .Concat(Opening.Tokens(scene.Draft.Handle))
            .Concat(Opening.Tokens(scene.Customer))
            .Select(Fold)
            .ToHashSet(StringComparer.Ordinal);
        var handle = Fold(scene.Draft.Handle ?? "");
        return word => known.Contains(Fold(word)) || handle.Contains(Fold(word), StringComparison.Ordinal);
    }

    /// <summary>A given name and a family name, of which neither was shown.</summary>
    private static bool IsHidden(string called, Func<string, bool> shown) =>
        called.Split(' ') is [var first, var last]
        && FirstNames.Has(Fold(first))
        && IsFamilyName(last)
        && !shown(first)
        && !shown(last);

    /// <summary>The words that follow the only name somebody shows: <c>Brzezinska</c> in "Kornelia Brzezinska".</summary>
    private static IEnumerable<Span> FamilyNames(string text, string given)
    {
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
