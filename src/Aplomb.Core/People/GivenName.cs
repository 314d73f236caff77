using System.Text.RegularExpressions;

namespace Aplomb.People;

/// <summary>Finds the given name among the words of one person's name.</summary>
internal static partial class GivenName
{
    private const int MostWords = 5;

    public static Salutation Find(string text, string handle)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var titled = Strip(words);
        if (
            words.Count is 0 or > MostWords
            || !words.TrueForAll(word => Word().IsMatch(word))
            || IsAlias(words)
            || NameShapes.IsPhrase(words)
        )
        {
            return Salutation.Nobody;
        }

        var initials = words.TakeWhile(word => IsInitial(word, words)).Count();
        if (initials == words.Count)
        {
            return Salutation.Nobody;
        }

        if (initials > 0)
        {
            return words.Count - initials > 1 && FirstNames.Has(words[initials])
                ? Call(words[initials])
                : Salutation.Unnamed;
        }

        var full = words.Where(word => !IsInitial(word, words)).ToList();
        return full.Count is 1 ? Alone(full[0], handle, titled, shortened: words.Count > 1) : Several(full, handle);
    }

    /// <summary>A word in small letters or capitals only gets a capital at its start and after a hyphen; mixed casing stays.</summary>
    public static string Capitals(string word)
    {
        if (word.Any(char.IsUpper) && word.Any(char.IsLower))
        {
            return word;
        }

        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            var first = i is 0 || letters[i - 1] is '-' || (letters[i - 1] is '\'' && i is 2);
            letters[i] = first ? char.ToUpperInvariant(letters[i]) : char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    public static Salutation Call(string word) => Salutation.To(Capitals(word));

    private static bool Strip(List<string> words)
    {
        var titled = false;
        while (words.Count > 0 && IsTitle(words[0]) && (words.Count > 1 || words[0].EndsWith('.')))
        {
            words.RemoveAt(0);
            titled = true;
        }

        while (
            words.Count > 1
            && NameWords.Suffixes.Contains(Bare(words[^1]))
            && !(words.Count is 2 && FirstNames.Has(words[^1]))
        )
        {
            words.RemoveAt(words.Count - 1);
        }

        return titled;
    }

    public static bool IsTitle(string word) =>
        Bare(word).Split('.', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
        && parts.All(NameWords.Titles.Contains);

    private static string Bare(string word) =>
        FirstNames.Fold(word).TrimEnd('.', ',').Replace(".-", "-", StringComparison.Ordinal);

    private static bool IsInitial(string word, List<string> words) =>
        word.TrimEnd('.').Length is 1
        || (word.Contains('.', StringComparison.Ordinal) && word.Length <= 5)
        || (
            word.Length is 2
            && word.All(char.IsUpper)
            && words.Exists(other => other.Any(char.IsLower))
            && !FirstNames.HasFamily(word)
        );

    private static bool IsAlias(List<string> words)
    {
        var folded = words.ConvertAll(FirstNames.Fold);
        return NameWords.Figures.Contains(string.Join(' ', folded))
            || (words.Count > 1 && folded.Distinct(StringComparer.Ordinal).Count() < folded.Count)
            || folded.Exists(word =>
                NameWords.Alias.Contains(word) && !(words.Count > 1 && NameWords.Particles.Contains(word))
            )
            || words.Exists(IsRunTogether)
            || folded.Exists(word => Repeated().IsMatch(word));
    }

    /// <summary>Capitals in the middle are a handle, save for a few customs of writing.</summary>
    private static bool IsRunTogether(string word) =>
        word.Any(char.IsLower)
        && Inner().IsMatch(word)
        && !Custom().IsMatch(word)
        && !FirstNames.Has(word)
        && !FirstNames.HasFamily(word);

    private static Salutation Alone(string word, string handle, bool titled, bool shortened)
    {
        var (given, family, common) = (FirstNames.Has(word), FirstNames.HasFamily(word), IsCommon(word));
        if (titled)
        {
            return given && !family && !common ? Call(word)
                : family || (given && !common) || (!common && word.Length > 3 && !LooksMade(word)) ? Salutation.Unnamed
                : Salutation.Nobody;
        }

        if (given)
        {
            return !common || shortened || AddsFamily(handle, word) ? Call(word) : Salutation.Nobody;
        }

        return family && !common ? Salutation.Unnamed : Salutation.Nobody;
    }

    /// <summary>Two everyday words written as one: <c>Feelgood</c>.</summary>
    private static bool LooksMade(string word)
    {
        for (var cut = 3; cut <= word.Length - 3; cut++)
        {
            if (FirstNames.IsWord(word[..cut]) && FirstNames.IsWord(word[cut..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCommon(string word) =>
        FirstNames.Fold(word) is var plain
        && (NameWords.DoubleMeaning.Contains(plain) || NameWords.Places.Contains(plain) || FirstNames.IsWord(plain));

    /// <summary>Whether the handle holds the name and one family name besides: <c>will_cooper84</c>.</summary>
    private static bool AddsFamily(string handle, string word)
    {
        var parts = Letters().Split(FirstNames.Fold(handle)).Where(part => part.Length > 0).ToList();
        var name = FirstNames.Fold(word);
        if (parts.Remove(name))
        {
            return parts is [var rest]
                && rest.Length > 2
                && FirstNames.HasFamily(rest)
                && !(FirstNames.IsWord(rest) && !FirstNames.HasFamily(rest));
        }

        return parts is [var whole]
            && whole.StartsWith(name, StringComparison.Ordinal)
            && whole.Length > name.Length + 3
            && FirstNames.HasFamily(whole[name.Length..])
            && !FirstNames.IsWord(whole[name.Length..]);
    }

    private static Salutation Several(List<string> words, string handle)
    {
        var (first, last) = (words[0], words[^1]);
        if (IsPhrase(words))
        {
            return Salutation.Nobody;
        }

        if (words.Count(IsLoud) is 1 && words.Count is 2)
        {
            var given = IsLoud(first) ? last : first;
            return FirstNames.Has(given) || !FirstNames.HasFamily(given) ? Call(given) : Salutation.Unnamed;
        }

        return words.FindIndex(word => Patronymic().IsMatch(FirstNames.Fold(word))) is var place and > 0
            ? Call(words[place - 1])
            : EasternName.Find(words) ?? Western(first, last, words.Count, handle);
    }

    /// <summary>A line of words that happens to begin with a name.</summary>
    private static bool IsPhrase(List<string> words)
    {
        var names = words.Where(word => !NameWords.Particles.Contains(FirstNames.Fold(word))).ToList();
        var strange = names
            .Where(word => FirstNames.IsWord(word) && !FirstNames.HasFamily(word) && !FirstNames.Has(word))
            .ToList();
        var common = names.Count(IsCommon);
        return (strange.Count > 0 && (strange.Count > 1 || names.Count is 2 || !ReferenceEquals(strange[0], names[^1])))
            || (common == names.Count && names.Count > 1 && !FirstNames.HasFamily(names[^1]))
            || (common == names.Count && names.Count > 2);
    }

    private static bool IsLoud(string word) => word.Length > 1 && word.All(c => !char.IsLetter(c) || char.IsUpper(c));

    private static bool IsGiven(string word) =>
        FirstNames.Has(word) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').All(FirstNames.Has));

    private static Salutation Western(string first, string last, int count, string handle)
    {
        var (given, family) = (IsGiven(first), FirstNames.HasFamily(first));
        if (NameWords.JapaneseHungarian.Contains(FirstNames.Fold(first)) && count is 2 && FirstNames.Has(last))
        {
            return Call(last);
        }

        if (NameWords.Particles.Contains(FirstNames.Fold(first)))
        {
            return Salutation.Unnamed;
        }

        if (given || !family)
        {
            return given ? Call(first)
                : char.IsLower(first[0]) ? Salutation.Nobody
                : (FirstNames.HasFamily(last) && !FirstNames.Has(last))
                || NameShapes.IsFamily(last)
                || NameShapes.Shortens(handle, first, last)
                    ? Salutation.To(Capitals(first), 0.7)
                : Salutation.Unnamed with
                {
                    Person = 0.6,
                    Maybe = NameShapes.Spells(handle, first, last) ? Capitals(first) : null,
                };
        }

        return FirstNames.Has(last) && !FirstNames.HasFamily(last) && count is 2 ? Call(last) : Salutation.Unnamed;
    }

#pragma warning disable MA0009 // no time limit: a name is cut at DisplayName.Longest; a limit could fire on a slow machine
    [GeneratedRegex(@"^\p{L}[\p{L}\p{Mn}'\-]*\.?$|^(\p{L}\.-?)+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<letter>.)\k<letter>{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}", RegexOptions.ExplicitCapture)]
    private static partial Regex Inner();

    [GeneratedRegex(
        @"^(Mc|Mac|De|Le|La|Di|Da|Du|Van|Von|Fitz|IJ|Jo|An|Mary|O'|D'|L')\p{Lu}|^IJ\p{Ll}|-\p{Lu}|'\p{Lu}",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Custom();

    [GeneratedRegex(@"[^a-z]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Letters();

    [GeneratedRegex(@".{3}(ovich|evich|ovych|evych|ovna|evna|ivna|yevich|yevna|ichna)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Patronymic();
}
