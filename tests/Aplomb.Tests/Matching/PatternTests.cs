using System.Text.RegularExpressions;
using FsCheck.Fluent;

namespace Aplomb.Matching;

public sealed class PatternTests
{
    /// <summary>Patterns of every kind that the rules use.</summary>
    private static readonly string[] Kinds =
    [
        "a|ab|abc",
        "(a|ab)(c|bcd)?",
        "a[^.]*?b",
        "a*?b+",
        "(ab|a){1,3}c?",
        @"\ba\w*\b",
        "[a-c]{2} ?b",
        "^ab|b$",
        "(a|b)*c",
        "(call|calm|cool|c)(ed|m)?",
    ];

    [Fact]
    public void It_finds_what_a_regular_expression_finds() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Elements("a", "b", "c", " ", ".", "d", "call", "calm").ListOf().ToArbitrary(),
                Gen.Elements(Kinds).ToArbitrary(),
                (parts, kind) =>
                {
                    var text = string.Concat(parts);
                    var theirs = Regex
                        .Matches(text, kind, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Wait)
                        .Where(match => match.Length > 0)
                        .Select(match => (match.Index, match.Length));
                    var ours = new Pattern(kind)
                        .Places(text)
                        .Where(place => place.Length > 0)
                        .Select(place => (place.Start, place.Length));
                    return ours.SequenceEqual(theirs);
                }
            )
        );

    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("a(b")]
    [InlineData("a)")]
    [InlineData(@"\q")]
    public void A_pattern_that_is_not_known_is_refused(string pattern) =>
        Assert.ThrowsAny<Exception>(() => new Pattern(pattern).IsMatch("a"));
}
