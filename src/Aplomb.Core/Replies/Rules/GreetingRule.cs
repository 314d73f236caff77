using Aplomb.People;

namespace Aplomb.Replies.Rules;

/// <summary><c>greeting</c>: a first reply calls the person by name, or says a plain hello where no name can be read.</summary>
internal static class GreetingRule
{
    private const string Name = "greeting";
    private const int FirstWords = 12;

    public static IEnumerable<Finding> Find(Scene scene)
    {
        var opening = scene.Opening;
        if (opening.Generic && opening.Called is not null && !IsThere(opening))
        {
            yield return new Finding(
                Name,
                Level.Warn,
                opening.Place.Start,
                opening.Place.Length,
                "This could go to anybody; the person should see that it is meant for them.",
                Hello(scene)
            );
        }
        else if (!scene.IsFirst || scene.Words.Plain.Length is 0)
        {
            yield break;
        }
        else if (IsThere(opening) && scene.Salutation.Given is { } given)
        {
            yield return new Finding(
                Name,
                Level.Warn,
                opening.Place.Start,
                opening.Place.Length,
                $"The name {given} can be read, and a name is warmer than “there”.",
                Hello(scene)
            );
        }
        else if (!opening.Hello && !Names(scene))
        {
            var start = scene.Words.InText(0, 0).Start;
            yield return new Finding(
                Name,
                Level.Warn,
                start,
                0,
                "A first reply starts with a greeting and the person's name.",
                Hello(scene) + ", "
            );
        }
    }

    private static bool IsThere(Opening opening) =>
        opening.Hello && opening.Called is { } called && called.StartsWith("there", StringComparison.OrdinalIgnoreCase);

    private static string Hello(Scene scene) =>
        scene.IsGerman
            ? $"Guten Tag{(scene.Salutation.Given is { } given ? $" {given}" : "")}"
            : scene.Salutation.Hello;

    private static bool Names(Scene scene)
    {
        var shown = Opening
            .Tokens(scene.Draft.Name)
            .Concat(Opening.Tokens(scene.Draft.Handle))
            .Where(token => token.Length > 1)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return scene.Opening.Called is not null
            || Opening
                .Tokens(scene.Draft.Text[..Math.Min(scene.Draft.Text.Length, 200)])
                .Take(FirstWords)
                .Any(word =>
                    shown.Contains(word.Trim('!', '?', ';', '\''))
                    || (
                        scene.Draft.Handle is { Length: > 0 } handle
                        && word.Contains(handle, StringComparison.OrdinalIgnoreCase)
                    )
                );
    }
}

/// <summary><c>wrong-name</c>: another's name, half an alias, or a title that nobody gave us.</summary>
internal static class WrongNameRule
{
    private const string Name = "wrong-name";

    /// <summary>Given names that do not tell how somebody wants to be addressed.</summary>
    private static readonly HashSet<string> Open = new(
        "taylor alex sam robin jordan casey kim chris pat jamie charlie morgan riley avery quinn sasha andrea dana jess lee ash kit rowan sidney sydney cameron drew blake jesse jo toni terry leslie lesley ashley alexis kelly kerry tracy kai remy skyler reese rory frankie billie bobbie emerson finley harper hayden jules marlowe noel parker peyton phoenix river sage shannon stevie val devon shay sunny".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    public static IEnumerable<Finding> Find(Scene scene)
    {
        var opening = scene.Opening;
        if (
            opening.Called is not { } called
            || opening.Generic
            || scene.Draft.Name is not { Length: > 0 } display
            || called.StartsWith('@')
        )
        {
            yield break;
        }

        if (Why(scene, called, display) is { } why)
        {
            yield return new Finding(
                Name,
                Level.Warn,
                opening.Name.Start,
                opening.Name.Length,
                why,
                scene.Salutation.Given ?? (opening.Hello ? "there" : "Hello")
            );
        }
    }

    private static string? Why(Scene scene, string called, string display)
    {
        var shown = Opening.Tokens(display).Select(Plain).Where(word => word.Any(char.IsLetter)).ToList();
        var used = Opening
            .Tokens(called)
            .Select(Plain)
            .Where(word => !IsTitle(word) && word is not ("and" or "und" or "et" or "y"))
            .ToList();
        if (scene.Opening.Title is { } title && GuessedTitle(scene, title, shown))
        {
            return "We do not know how this person wants to be addressed; the name alone is safe.";
        }

        if (used.Any(word => !shown.Contains(word) && !IsSelfNamed(scene, word)))
        {
            return scene.Opening.Hello || People.FirstNames.Has(used[0]) || IsCut(used, shown)
                ? $"The person calls themselves {display.Trim()}; another name, or a shortened one, hurts."
                : null;
        }

        return
            scene.Salutation is { Person: < 0.5, Given: null }
            && used.Count > 0
            && used.Count < shown.Count
            && !scene.Opening.Title.HasText()
            && !LooksLikeAName(display, used)
            ? "This is not a first name; a plain hello is safer."
            : null;
    }

    /// <summary>
    /// Two to four words in capitals that begin with the name that was used: <c>Ruairi Flood</c>. A name that no list holds is more likely
    /// than an alias, unless it begins with a word that is none.
    /// </summary>
    private static bool LooksLikeAName(string display, List<string> used)
    {
        var parts = display
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => part is not ("and" or "&" or "und" or "et" or "y"))
            .ToList();
        return parts.Count is >= 2 and <= 4
            && parts.Count > used.Count
            && used.Index().All(word => string.Equals(Plain(parts[word.Index]), word.Item, StringComparison.Ordinal))
            && parts.TrueForAll(part =>
                char.IsUpper(part[0]) && part.All(c => char.IsLetter(c) || c is '-' or '\'' or '’')
            )
            && (People.FirstNames.Has(parts[0]) || !People.FirstNames.IsWord(parts[0]));
    }

    private static bool HasText(this string? text) => !string.IsNullOrEmpty(text);

    private static bool IsCut(List<string> used, List<string> shown) =>
        used.Any(word =>
            shown.Any(part => part.Length > word.Length && part.StartsWith(word, StringComparison.Ordinal))
        );

    private static bool IsSelfNamed(Scene scene, string word) =>
        word.Length > 1 && Opening.Tokens(scene.Customer).Select(Plain).Contains(word, StringComparer.Ordinal);

    private static bool IsTitle(string word) =>
        word
            is "mr"
                or "mrs"
                or "ms"
                or "miss"
                or "mx"
                or "dr"
                or "prof"
                or "sir"
                or "madam"
                or "colonel"
                or "col"
                or "captain"
                or "capt"
                or "major"
                or "sergeant"
                or "sgt"
                or "reverend"
                or "rev"
                or "herr"
                or "herrn"
                or "frau"
                or "mister";

    private static bool GuessedTitle(Scene scene, string title, List<string> shown)
    {
        if (shown.Contains(title))
        {
            return false;
        }

        return title is "mrs" or "miss" or "sir" or "madam" or "dr" or "prof"
            || shown.Any(IsTitle)
            || shown.Any(Open.Contains)
            || (scene.Salutation.Given is null && !LooksLikeAName(scene.Draft.Name ?? "", []));
    }

    private static string Plain(string word) =>
        FirstNames.Fold(word.Trim('!', '?', ';', '\'', '’', '-')) is var plain
        && plain.EndsWith("'s", StringComparison.Ordinal)
            ? plain[..^2]
            : plain;
}
