using Aplomb.Playbooks;

namespace Aplomb.Replies.Rules;

/// <summary><c>voice</c>: words that the brand avoids, its form of address, its sign-off, its measure of pictures.</summary>
internal static class VoiceRule
{
    private const string Name = "voice";

    /// <summary>German words of address: the formal one, with a capital, and the informal one.</summary>
    private static readonly (string Formal, string Informal)[] Addresses =
    [
        ("Sie", "du"),
        ("Ihnen", "dir"),
        ("Ihr", "dein"),
        ("Ihre", "deine"),
        ("Ihren", "deinen"),
        ("Ihrem", "deinem"),
        ("Ihrer", "deiner"),
        ("Sie", "dich"),
    ];

    public static IEnumerable<Finding> Find(Scene scene) =>
        scene.Draft.Voice is { } voice
            ? Avoided(scene, voice).Concat(Addressed(scene, voice)).Concat(Unsigned(scene, voice))
            : [];

    private static IEnumerable<Finding> Avoided(Scene scene, Voice voice) =>
        from word in voice.Avoid
        where word.Trim().Length > 0
        from place in Places(scene.Words.Own, word.Trim().Lower())
        select Found.At(
            scene,
            Name,
            Level.Warn,
            place.Start,
            place.Length,
            $"“{word.Trim()}” is on the list of words that this brand does not use.",
            ""
        );

    private static IEnumerable<Span> Places(string own, string word)
    {
        for (var at = 0; (at = own.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at += word.Length)
        {
            var end = at + word.Length;
            if (
                (at is 0 || !char.IsLetterOrDigit(own[at - 1]))
                && (end == own.Length || !char.IsLetterOrDigit(own[end]))
            )
            {
                yield return new Span(at, word.Length);
            }
        }
    }

    private static IEnumerable<Finding> Addressed(Scene scene, Voice voice)
    {
        if (!scene.IsGerman || voice.Address is Address.Unsaid)
        {
            yield break;
        }

        var formal = voice.Address is Address.Formal;
        foreach (var (sie, du) in Addresses)
        {
            foreach (var place in Places(scene.Words.Own, formal ? du : sie.Lower()))
            {
                var shown = scene.Words.InText(place.Start, place.Length);
                var first = scene.Draft.Text[shown.Start];
                var opens = scene.Words.SentenceAt(place.Start).Start == place.Start;
                if (formal || (char.IsUpper(first) && !opens))
                {
                    yield return Found.At(
                        scene,
                        Name,
                        Level.Warn,
                        place.Start,
                        place.Length,
                        formal
                            ? "Diese Marke spricht Menschen mit „Sie“ an."
                            : "Diese Marke spricht Menschen mit „du“ an.",
                        formal ? sie : du
                    ) with
                    {
                        Instead = formal ? sie : du,
                    };
                }
            }
        }
    }

    /// <summary>The fixed words of the sign-off stand in the last lines; what is in curly brackets is the writer's to fill.</summary>
    private static IEnumerable<Finding> Unsigned(Scene scene, Voice voice)
    {
        if (voice.Signature is not { Length: > 0 } signature)
        {
            yield break;
        }

        var tail = scene.Draft.Text[Math.Max(0, scene.Draft.Text.Length - signature.Length - 60)..];
        var open = signature.IndexOf('{', StringComparison.Ordinal);
        var head = (open < 0 ? signature : signature[..open]).Trim();
        var close = signature.LastIndexOf('}');
        var foot = close < 0 ? "" : signature[(close + 1)..].Trim();
        if (
            !tail.Contains(head, StringComparison.OrdinalIgnoreCase)
            || !tail.Contains(foot, StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return new Finding(
                Name,
                Level.Note,
                scene.Draft.Text.TrimEnd().Length,
                0,
                $"This brand signs its replies: {signature}.",
                open < 0 ? $" {signature}" : ""
            );
        }
    }
}
