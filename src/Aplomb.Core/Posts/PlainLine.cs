namespace Aplomb.Posts;

/// <summary>
/// One calm line that tells what a post says. A calm post speaks for itself; of a hostile one the line is made from the
/// reading alone and never repeats its words.
/// </summary>
public static class PlainLine
{
    /// <summary>The longest line, in UTF-16 units.</summary>
    public const int Longest = 120;

    private const double Likely = 0.5;
    private const double Strong = 0.8;

    /// <summary>Offence that is an insult even without an ill word that we know.</summary>
    private const double Harsh = 0.85;

    /// <summary>Whether the post is told in other words: an insult, a threat, strong anger, or talk of self-harm.</summary>
    public static bool Softens(Reading reading) =>
        reading.Offence >= Likely
        || reading.Threat >= Heats.Threatens
        || reading.SelfHarm >= Likely
        || (reading.Emotion.Anger >= Strong && reading.Sentiment.Negative >= Likely);

    /// <summary>The line for a post.</summary>
    public static string Of(string text, Reading reading)
    {
        if (!Softens(reading))
        {
            var sentence = FirstSentence.Of(text, Longest);
            if (sentence.Length > 0 && Swearing.Count(sentence) == 0)
            {
                return sentence;
            }
        }

        return Cut(string.Join(' ', [Claim(reading, text), .. Ask(reading, text), .. Warnings(reading)]));
    }

    private static string Claim(Reading reading, string text)
    {
        if (reading.SelfHarm >= Likely)
        {
            return "Perhaps does not want to live. A person should look now.";
        }

        var (about, unhappy) = (About(reading), reading.Complaint >= Likely || reading.Sentiment.Negative >= Likely);
        var claim =
            about is null && unhappy ? "is unhappy with us"
            : about is null ? "says something to us"
            : unhappy ? $"complains about {about}"
            : $"writes about {about}";
        string?[] parts =
        [
            claim,
            reading.Threat >= Heats.Threatens ? "makes a threat" : null,
            .. Manners(reading, text),
        ];
        var line = string.Join(", ", parts.OfType<string>());
        return reading.Unsure ? $"Perhaps {line}." : $"{char.ToUpperInvariant(line[0])}{line[1..]}.";
    }

    private static IEnumerable<string> Manners(Reading reading, string text)
    {
        var swears = Swearing.Count(text);
        if (reading.Offence >= Likely)
        {
            yield return swears == 0 && reading.Offence < Harsh ? "in hard words"
            : SpeaksToUs(text) ? "insults us"
            : "is rude";
        }

        if (swears > 0)
        {
            yield return "swears";
        }
        else if (Heats.Shouting(text) >= Likely)
        {
            yield return "shouts";
        }
    }

    private static IEnumerable<string> Ask(Reading reading, string text)
    {
        if (reading.Question < Likely)
        {
            return [];
        }

        var topic = reading.Topics.Count > 0 ? reading.Topics[0].Name : "";
        var ask =
            topic is "refund" ? "Asks for the money back."
            : Speaks(text, "when", "wann", "cuándo", "quand")
                ? topic is "delivery" ? "Asks when it comes."
                    : "Asks when."
            : Speaks(text, "where", "wo", "dónde", "où")
                ? topic is "delivery" or "luggage" ? "Asks where it is."
                    : "Asks where."
            : Speaks(text, "why", "warum", "wieso", "weshalb", "por", "pourquoi") ? "Asks why."
            : Speaks(text, "how", "wie", "cómo", "comment") ? "Asks how."
            : "Asks something.";
        return [ask];
    }

    private static IEnumerable<string> Warnings(Reading reading) =>
        reading.Legal >= Likely ? ["Speaks of a legal step."] : [];

    private static string? About(Reading reading) =>
        reading.Topics.Count == 0
            ? null
            : reading.Topics[0].Name switch
            {
                "delivery" => "a delivery",
                "billing" => "a bill or a price",
                "refund" => "a refund",
                "outage" => "an outage",
                "service" => "our service",
                "staff" => "one of our people",
                "product" => "a product",
                "app" => "the app or the site",
                "booking" => "a booking",
                "delay" => "a delay",
                "luggage" => "luggage",
                "account" => "an account",
                "safety" => "safety",
                "privacy" => "private data",
                "hygiene" => "cleanliness",
                "food" => "food or drink",
                _ => null,
            };

    private static bool SpeaksToUs(string text) =>
        Speaks(text, "you", "your", "u", "ur", "ihr", "sie", "du", "sois", "ustedes", "vosotros");

    private static bool Speaks(string text, params string[] words) =>
        Swearing.Split(text).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static string Cut(string line) => line.Length <= Longest ? line : FirstSentence.CutAtWord(line, Longest);
}
