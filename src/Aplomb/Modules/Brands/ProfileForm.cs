using Aplomb.Readers;

namespace Aplomb.Modules.Brands;

/// <summary>What a brand says of itself, as people write it: lists have a line for each.</summary>
public sealed record ProfileForm
{
    private const int MostLines = 60;
    private const int LongestLine = 300;
    private const int LongestText = 1000;

    public string? Handle { get; set; }
    public string? About { get; set; }
    public string? Offers { get; set; }
    public string? Places { get; set; }
    public string? Siblings { get; set; }
    public string? Homonyms { get; set; }
    public string? ConfusedWith { get; set; }

    public static ProfileForm Of(BrandProfile? profile) =>
        new()
        {
            Handle = profile?.Handle,
            About = profile?.About,
            Offers = Join(profile?.Offers),
            Places = Join(profile?.Places),
            Siblings = Join(profile?.Siblings?.Select(Say)),
            Homonyms = Join(profile?.Homonyms?.Select(Say)),
            ConfusedWith = Join(profile?.ConfusedWith?.Select(Say)),
        };

    /// <summary>The profile, and what is still to be mended, each with its field and what to do.</summary>
    public (BrandProfile Profile, IReadOnlyList<(string Field, string Why)> Wrong) Read(string brand)
    {
        var wrong = new List<(string, string)>();
        var handle = Handle?.Trim().TrimStart('@');
        if (handle?.Any(c => char.IsWhiteSpace(c) || c is '@') is true)
        {
            wrong.Add(
                (
                    nameof(Handle),
                    "A handle is one word without spaces, such as @brightwater. Write one, or leave it empty."
                )
            );
        }

        if (About?.Length > LongestText)
        {
            wrong.Add((nameof(About), $"This is longer than {LongestText} signs. A sentence or two are enough."));
        }

        var profile = new BrandProfile(
            brand,
            string.IsNullOrEmpty(handle) ? null : $"@{handle}",
            string.IsNullOrWhiteSpace(About) ? null : About.Trim(),
            Lines(nameof(Offers), Offers, wrong),
            Lines(nameof(Places), Places, wrong),
            Names(nameof(Siblings), Siblings, wrong),
            Names(nameof(Homonyms), Homonyms, wrong),
            Names(nameof(ConfusedWith), ConfusedWith, wrong)
        );
        return (profile, wrong);
    }

    private static List<Namesake> Names(string field, string? text, List<(string, string)> wrong)
    {
        var names = new List<Namesake>();
        foreach (var (line, at) in Lines(field, text, wrong).Select((line, at) => (line, at + 1)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = (colon < 0 ? line : line[..colon]).Trim();
            var about = colon < 0 ? "" : line[(colon + 1)..].Trim();
            var mark = head.IndexOf('@', StringComparison.Ordinal);
            var name = (mark < 0 ? head : head[..mark]).Trim(' ', ',', '(', ')');
            var handle = mark < 0 ? null : head[mark..].Trim(' ', ',', ')');
            if (name.Length is 0)
            {
                wrong.Add(
                    (
                        field,
                        $"Line {at} has no name before the colon. Write the name first: “Tayberry Farm: pick-your-own farm”."
                    )
                );
            }
            else if (handle?.Contains(' ', StringComparison.Ordinal) is true)
            {
                wrong.Add(
                    (
                        field,
                        $"Line {at} has words after the handle. Put a colon after it: “{name} {handle.Split(' ')[0]}: what they do”."
                    )
                );
            }
            else
            {
                names.Add(new Namesake(name, handle, about.Length is 0 ? null : about));
            }
        }

        return names;
    }

    private static List<string> Lines(string field, string? text, List<(string, string)> wrong)
    {
        var lines = (text ?? "").Split(
            ['\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (lines.Length > MostLines)
        {
            wrong.Add(
                (
                    field,
                    $"These are {lines.Length} lines. {MostLines} are enough: keep the ones that people write about."
                )
            );
        }

        if (Array.FindIndex(lines, line => line.Length > LongestLine) is >= 0 and var at)
        {
            wrong.Add((field, $"Line {at + 1} is longer than {LongestLine} signs. Break it into two, or shorten it."));
        }

        return [.. lines];
    }

    private static string Say(Namesake one) =>
        $"{one.Name}{(one.Handle is { } handle ? $" {handle}" : null)}{(one.About is { } about ? $": {about}" : null)}";

    private static string? Join(IEnumerable<string>? lines) => lines is null ? null : string.Join('\n', lines);
}
