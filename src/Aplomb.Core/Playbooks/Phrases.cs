using System.Text;
using System.Text.RegularExpressions;

namespace Aplomb.Playbooks;

/// <summary>
/// A list of phrases to look for in <see cref="PlainText"/>. In a phrase <c>*</c> is the rest of a word, <c>…</c> up to
/// six words in between, <c>#</c> a number in digits or words, <c>(a|b)</c> a choice; a phrase never runs over the
/// end of a sentence. Letters and what parts them never overlap, so a search goes back over a few words at most, whatever
/// the text.
/// </summary>
public sealed class Phrases
{
    private const string Gap = @"[^a-z0-9.!?\n]+";
    private const string Letters = "[a-z0-9]";
    private const string Count =
        @"(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|several|many|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|mehrere)";

    /// <summary>So many phrases share an expression.</summary>
    private const int Together = 12;

    private readonly Regex[] _regexes;

    private Phrases(IEnumerable<string> patterns) =>
        _regexes = [
            .. patterns.Select(pattern => new Regex(
                $@"\b(?:{pattern})\b",
                RegexOptions.CultureInvariant,
                Regex.InfiniteMatchTimeout
            )),
        ];

    /// <param name="phrases">Separated by line ends or commas.</param>
    public static Phrases Of(string phrases) =>
        new(
            phrases
                .Split(['\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Chunk(Together)
                .Select(chunk => string.Join('|', chunk.Select(Pattern)))
        );

    public bool In(PlainText text) => In(text.Folded);

    public bool In(string folded) => Array.Exists(_regexes, regex => regex.IsMatch(folded));

    /// <summary>Whether the text begins with one of them.</summary>
    public bool Opens(string folded) =>
        Array.Exists(_regexes, regex => regex.Match(folded) is { Success: true, Index: 0 });

    public int CountIn(string folded) => _regexes.Sum(regex => regex.Count(folded));

    /// <summary>A place; null where there is none.</summary>
    public Clue? Find(PlainText text) =>
        _regexes.Select(regex => regex.Match(text.Folded)).FirstOrDefault(match => match.Success) is { } match
            ? text.Back(match.Index, match.Length)
            : null;

    /// <summary>The folded text with every place blanked out.</summary>
    public string Without(string folded) => _regexes.Aggregate(folded, (text, regex) => regex.Replace(text, " "));

    private static string Pattern(string phrase)
    {
        var pattern = new StringBuilder();
        foreach (var letter in phrase.Replace(" … ", "…", StringComparison.Ordinal))
        {
            pattern.Append(
                letter switch
                {
                    '…' => $"{Gap}(?:{Letters}+{Gap}){{0,6}}",
                    ' ' => Gap,
                    '*' => $"{Letters}*",
                    '#' => Count,
                    '(' => "(?:",
                    '|' or ')' or '?' => letter.ToString(),
                    _ => string.Concat(PlainText.Fold(letter).Select(each => Regex.Escape(each.ToString()))),
                }
            );
        }

        return pattern.ToString();
    }
}
