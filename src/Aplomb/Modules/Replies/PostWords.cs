using System.Globalization;
using Aplomb.Posts;

namespace Aplomb.Modules.Replies;

/// <summary>What a post is, in words for a chip.</summary>
internal static class PostWords
{
    private const double Clear = 0.5;

    /// <summary>"German" for <c>de</c>; null where the language is not known.</summary>
    public static string? Language(string code)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(code, predefinedOnly: true);
            return code is "und" or "" ? null : culture.EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>"A complaint", "A complaint and a question", "A thank-you"; null where it is neither.</summary>
    public static string? Kind(Reading reading)
    {
        string?[] kinds =
        [
            reading.Complaint >= Clear ? "a complaint" : null,
            reading.Question >= Clear ? "a question" : null,
            reading.Gratitude >= Clear ? "a thank-you" : null,
        ];
        var words = string.Join(" and ", kinds.OfType<string>().Take(2));
        return words.Length is 0 ? null : Shell.CountWords.Begin(words);
    }

    /// <summary>Whether a person may come to harm, in words; null where nothing says so.</summary>
    public static string? Danger(Reading reading) =>
        reading.SelfHarm >= Clear ? "May not want to live"
        : reading.Threat >= Heats.Threatens ? "A threat"
        : null;
}
