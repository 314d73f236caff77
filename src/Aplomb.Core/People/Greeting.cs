using System.Text.RegularExpressions;

namespace Aplomb.People;

/// <summary>How to greet somebody.</summary>
/// <param name="Person">How likely the display name is the readable name of one or more people, in [0, 1].</param>
/// <param name="Given">What we call them; null unless we are sure.</param>
/// <param name="Hello">The greeting itself: <c>Hi Anna</c>, or <c>Hi there</c>.</param>
public sealed record Salutation(double Person, string? Given, string Hello)
{
    /// <summary>What we would call them if a better judge than the rules says that this is a person.</summary>
    public string? Maybe { get; init; }

    internal static Salutation To(string given, double person = 0.95) => new(person, given, $"Hi {given}");

    /// <summary>A person whom we cannot safely call by name.</summary>
    internal static Salutation Unnamed { get; } = new(0.85, Given: null, "Hi there");

    internal static Salutation Nobody { get; } = new(0.1, Given: null, "Hi there");
}

/// <summary>
/// Works out the greeting from a display name. A friendly "Hi there" is never wrong, a wrong name always is: a name is
/// used only where it is sure which part is the given name.
/// </summary>
public static partial class Greeting
{
    /// <summary>The greeting for a display name; the handle only helps to tell a name from a word.</summary>
    public static Salutation For(string? display, string? handle)
    {
        var name = DisplayName.Of(display ?? "");
        if (name.Broken)
        {
            return Salutation.Nobody;
        }

        if (name.Text.Any(char.IsLetter))
        {
            return Judge(name.Text, handle ?? "");
        }

        return Foreign.IsPerson(name.Foreign) ? Salutation.Unnamed : Salutation.Nobody;
    }

    private static Salutation Judge(string text, string handle)
    {
        if (Possessive().IsMatch(text) || Campaign().IsMatch(text) || IsFirm(Cut(text)))
        {
            return Salutation.Nobody;
        }

        var nickname = Nickname().Match(text) is { Success: true } aside ? aside.Groups["name"].Value : null;
        var rest = Cut(text);
        if (
            nickname is not null
            && FirstNames.Has(nickname)
            && (!FirstNames.IsWord(nickname) || Quoted().IsMatch(text))
            && GivenName.Find(Turn(rest), handle).Person >= 0.5
        )
        {
            return Salutation.To(GivenName.Capitals(nickname));
        }

        return Couple.Of(rest) ?? GivenName.Find(Turn(rest), handle);
    }

    /// <summary>Drops what people put behind their name: job, place, age, pronouns, a remark.</summary>
    private static string Cut(string text)
    {
        var plain = Aside().Replace(text, " ");
        var tail = Tail().Match(plain);
        plain = (tail is { Success: true, Index: > 0 } ? plain[..tail.Index] : plain).Trim(
            ' ',
            '-',
            '–',
            '—',
            '.',
            '*',
            '~',
            '_',
            '!',
            ',',
            '•',
            '"'
        );
        return Spaces().Replace(plain, " ");
    }

    /// <summary>A comma before a given name turns the name round; before anything else it ends it.</summary>
    private static string Turn(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
        {
            return text;
        }

        var right = parts[1].Split(' ').FirstOrDefault(word => !GivenName.IsTitle(word), "");
        var left = parts[0];
        if (right.Length is 0)
        {
            return left;
        }

        var family = left.Contains(' ', StringComparison.Ordinal)
            ? left.Split(' ').All(FirstNames.HasFamily)
                && !NameWords.Places.Contains(FirstNames.Fold(right))
                && !FirstNames.IsWord(right)
            : !FirstNames.Has(left) || FirstNames.HasFamily(left);
        return
            family
            && char.IsUpper(right[0]) == char.IsUpper(left[0])
            && FirstNames.Has(right)
            && !NameWords.Suffixes.Contains(FirstNames.Fold(right).Replace(".", "", StringComparison.Ordinal))
            ? $"{parts[1]} {left}"
            : left;
    }

    private static bool IsFirm(string text)
    {
        var words = text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Select(FirstNames.Fold).ToList();
        return words.Count > 1 && words.Any(word => NameWords.Firms.Contains(word) || NameShapes.IsFirm(word));
    }

#pragma warning disable MA0009 // no time limit: a name is cut at DisplayName.Longest; a limit could fire on a slow machine
    [GeneratedRegex(@"\w's( |$)|\ws' ", RegexOptions.ExplicitCapture)]
    private static partial Regex Possessive();

    [GeneratedRegex(
        @" (for|against|loves?|hates?|vs|versus|fur|für|pour|contra|gegen) |^(justice|pray|vote|save|free|stop|remember|rip|r\.i\.p\.|in memory) ",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Campaign();

    [GeneratedRegex(@"[(""“'](?<name>\p{L}[\p{L}'-]+)[)""”'](?: |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Nickname();

    [GeneratedRegex(@"[""“]\p{L}+[""”]", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\([^)]*\)?|[""“][^""”]*[""”]|(^| )'[^']+'( |$)|#\w+", RegexOptions.ExplicitCapture)]
    private static partial Regex Aside();

    [GeneratedRegex(
        @" ?[|·•/@:~]| ?[-–—] | [-–—]| (from|in|at|of|bei|aus|de chez|is|was|has|wants|needs|will be|on|who|working|she|he|they) .*$|,? (she|he|they|er|sie)/",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Tail();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}

/// <summary>Names in scripts that we do not spell: only whether they are people.</summary>
internal static class Foreign
{
    private const string ChineseFamily =
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴";

    public static bool IsPerson(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            words.Length is 0 or > 4
            || text.Any(char.IsDigit)
            || !words.All(word =>
                word.All(c =>
                    char.IsLetter(c)
                    || char.GetUnicodeCategory(c)
                        is System.Globalization.UnicodeCategory.NonSpacingMark
                            or System.Globalization.UnicodeCategory.SpacingCombiningMark
                    || c is '-' or '\'' or '.' or '・'
                )
            )
        )
        {
            return false;
        }

        return text[0] switch
        {
            >= '\u3040' and <= '\u30FF' => words.Length > 1,
            >= '\u4E00' and <= '\u9FFF' when text.Any(c => c is >= '\u3040' and <= '\u309F') => words.Length > 1,
            >= '\u4E00' and <= '\u9FFF' when words.Length is 1 && text.Any(c => c is >= '\u30A0' and <= '\u30FF') =>
                false,
            >= '\u4E00' and <= '\u9FFF' => words.Length > 1
                || (text.Length is 2 or 3 && ChineseFamily.Contains(text[0], StringComparison.Ordinal))
                || (text.Length is 4 && !text.Contains('会', StringComparison.Ordinal)),
            >= '\uAC00' and <= '\uD7AF' => words.Length is 1 ? text.Length is 2 or 3 : words[0].Length <= 3,
            >= '\u0370' and <= '\u052F' => words.All(word => char.IsUpper(word[0])),
            _ => true,
        };
    }
}
