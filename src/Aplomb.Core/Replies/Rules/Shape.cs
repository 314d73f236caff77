namespace Aplomb.Replies.Rules;

/// <summary>How a draft is built: <c>defensive-shape</c>, <c>routinised</c> and <c>too-long</c>.</summary>
internal static class Shape
{
    private const double NearCopy = 0.6;

    private static readonly Phrases Opens = Phrases.Anywhere(
        @"^(you (need|must|have to|can|could|may|did|didn't|do|don't|haven't|hadn't|will|would|might|ordered|chose|say|said|claim|seem|wrote|write|asked|want|forgot|are (welcome|asking|talking|saying|referring|mistaken)|only|also|already|never)|your (account|order|claim|request|payment|card|contract|settings|complaint|comment|post|ticket|case|details|booking|subscription|phone|device|browser|seat|fare|question|parcel|package|delivery|bill|policy|reservation|appointment|statement|expectations?)|why (did|didn't|do|don't|are|were|have|haven't|would|not|was|is)|but |so (you|what|why|did|when|which|where|how|are|were|have|the|it|your)|please (do|don't|note|check|read|provide|send|be|stop|use|understand|give|tell|go|contact|call|visit|make|try|remember|keep|explain|confirm|specify|fill|bring|stay|refer|see|clarify|describe|calm)|(sie|du|ihr|ihre|warum|aber) )"
    );
    private static readonly Phrases AboutYou = Phrases.Any(
        "(did|do|have|had|were|are|was|could|can|would|will) you(r)?",
        "what (did|do|have|were|time|model|version|kind|exactly|is your)",
        "(which|when|where|how)… you(r)?",
        "(haben|hatten|waren|sind|können) sie"
    );
    private static readonly Phrases Care = Phrases.Any(
        """
        how (is|are|was) ¦ are (you|they) (ok|okay|safe|well|all right|alright|hurt|both|warm|home|somewhere)
        is (he|she|everyone|everybody|your) ¦ (would|may|could|can|shall|might) (i|we|you bear) ¦ suit ¦ willing
        would you (like|prefer|rather|let|mind) ¦ could you (dm|message|bear|forgive) ¦ can you (dm|message)
        """
    );
    private static readonly Phrases Must = Phrases.Any(
        "you (must|have to|need to|should|ought to|will have to|'ll have to|will need to|'ll need to|are required to|are obliged to)",
        "(sie|du) (müssen|musst|sollten|solltest)"
    );
    private static readonly Phrases We = Phrases.Any(
        """
        we ¦ i ¦ i'm ¦ i've ¦ i'll ¦ i'd ¦ we're ¦ we've ¦ we'll ¦ we'd ¦ our ¦ my ¦ me ¦ us ¦ wir ¦ ich ¦ uns
        unser\w*
        """
    );

    public static IEnumerable<Finding> Defensive(Scene scene)
    {
        var start = Math.Min(FirstThought(scene), scene.Closing);
        var body = scene.Words.Own[start..scene.Closing];
        if (scene.Words.Sentences.Count is 0 || body.Length is 0)
        {
            yield break;
        }

        if (Opens.Opens(body) is var opening and > 0)
        {
            var sentence = scene.Words.SentenceAt(start);
            var end = Math.Min(sentence.End, scene.Closing);
            if (!Signs.Owns(scene.Words.Own[start..end]) && !Signs.AsksPrivate.IsMatch(body.AsSpan(..opening)))
            {
                yield return Found.At(
                    scene,
                    "defensive-shape",
                    Level.Warn,
                    start,
                    opening,
                    "An answer that starts at the customer sounds like a defence; start with us.",
                    $"{Better.Sorry(scene)} {Capital(scene, start, opening)}"
                );
                yield break;
            }
        }

        if (Volley(scene) is { } volley)
        {
            yield return Found.At(
                scene,
                "defensive-shape",
                Level.Warn,
                volley.Start,
                volley.Length,
                "Several questions before any help feel like an interrogation.",
                ""
            );
        }
        else if (Must.Count(body) >= 3 && Must.Count(body) > We.Count(body))
        {
            var first = Must.Places(body)[0];
            yield return Found.At(
                scene,
                "defensive-shape",
                Level.Warn,
                start + first.Start,
                first.Length,
                "Nearly everything here is what the customer has to do; say what we do.",
                "we can help you to"
            );
        }
    }

    public static IEnumerable<Finding> Routinised(Scene scene)
    {
        if (scene.Ours.Any(turn => Similarity(turn.Plain, scene.Words.Plain) >= NearCopy))
        {
            yield return Found.At(
                scene,
                "routinised",
                Level.Warn,
                0,
                scene.Words.Plain.Length,
                "This is nearly what we wrote before; the person has read it already.",
                ""
            );
        }
    }

    /// <summary>Saved words, sent as they are: a thought only, for they may be just right.</summary>
    public static IEnumerable<Finding> Saved(Scene scene)
    {
        if (scene.Draft.Snippets.Any(saved => Similarity(Words.Of(saved).Plain, scene.Words.Plain) >= NearCopy))
        {
            yield return new Finding(
                "routinised",
                Level.Note,
                scene.Words.InText(0, 0).Start,
                0,
                "These are saved words; one sentence about this person's own matter shows that somebody read it.",
                ""
            );
        }
    }

    public static IEnumerable<Finding> TooLong(Scene scene)
    {
        if (
            scene.Draft.Limit is not { } limit
            || (Lengths.Measure(scene.Draft.Text, limit.Unit) is var length && length <= limit.Max)
        )
        {
            yield break;
        }

        var fits = Fits(scene.Draft.Text, limit);
        yield return new Finding(
            "too-long",
            Level.Warn,
            fits,
            scene.Draft.Text.Length - fits,
            $"The network allows {limit.Max} {Unit(limit.Unit)}; this has {length}.",
            ""
        );
    }

    private static string Unit(LengthUnit unit) => unit is LengthUnit.Bytes ? "bytes" : "characters";

    /// <summary>The longest beginning that still fits, found by halving.</summary>
    private static int Fits(string text, LengthLimit limit)
    {
        var (low, high) = (0, text.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lengths.Measure(text[..middle], limit.Unit) <= limit.Max ? (middle, high) : (low, middle - 1);
        }

        return low > 0 && low < text.Length && char.IsLowSurrogate(text[low]) ? low - 1 : low;
    }

    private static string Capital(Scene scene, int start, int length)
    {
        var place = scene.Words.InText(start, length);
        var words = scene.Draft.Text.Substring(place.Start, place.Length);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Where the answer itself starts: behind a greeting that ends a line or a sentence, else at the first word.</summary>
    private static int FirstThought(Scene scene) =>
        scene.Opening.Hello || scene.Opening.Called is not null ? scene.Opening.End : 0;

    private static Span? Volley(Scene scene)
    {
        var questions = new List<Span>();
        foreach (var sentence in scene.Words.Sentences.Where(sentence => sentence.Start < scene.Closing))
        {
            var words = scene.Words.Of(sentence);
            if (words.EndsWith('?') && AboutYou.IsMatch(words) && !Care.IsMatch(words))
            {
                questions.Add(sentence);
            }
            else if (Signs.IsStep(words) || (Signs.Owns(words) && !words.EndsWith('?')))
            {
                break;
            }
        }

        return questions is [var first, .., var last] ? new Span(first.Start, last.End - first.Start) : null;
    }

    /// <summary>Shared runs of four letters over all of them (Jaccard).</summary>
    private static double Similarity(string a, string b)
    {
        var (x, y) = (Runs(a), Runs(b));
        var shared = x.Count(y.Contains);
        return x.Count + y.Count is 0 ? 0 : (double)shared / (x.Count + y.Count - shared);
    }

    private static HashSet<ulong> Runs(string text)
    {
        var runs = new HashSet<ulong>();
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            runs.Add(((ulong)text[i] << 48) | ((ulong)text[i + 1] << 32) | ((ulong)text[i + 2] << 16) | text[i + 3]);
        }

        return runs;
    }
}
