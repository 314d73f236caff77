namespace Aplomb.Readers;

/// <summary>What can be counted in a text: lexicon values, loudness, its opening, and what the rules say.</summary>
internal static class Signals
{
    /// <summary>How many numbers <see cref="Measure"/> fills in.</summary>
    public const int Count = 32;

    /// <summary>VADER's factor for a word under a negation.</summary>
    private const float Flip = -0.74f;

    /// <summary>How much louder a word in capitals counts, as in VADER.</summary>
    private const float Shout = 0.733f;

    /// <summary>Fills <paramref name="signals"/>; each is about 0 to 1, some below 0.</summary>
    public static void Measure(WordList words, Lexicon.Lists lexicon, ReadOnlySpan<float> rules, Span<float> signals)
    {
        signals.Clear();
        signals[0] = 1;
        MeasureLexicon(words, lexicon, signals);
        MeasureSwearing(words, lexicon, signals);
        MeasureLoudness(words, signals);
        for (var i = 0; i < rules.Length; i++)
        {
            signals[24 + i] = Math.Clamp(rules[i] / 4, -1, 1.5f);
        }
    }

    private static void MeasureLexicon(WordList words, Lexicon.Lists lexicon, Span<float> signals)
    {
        var (good, bad, best, worst, last, goods, bads) = (0f, 0f, 0f, 0f, 0f, 0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Kind is WordKind.Mention or WordKind.Link or WordKind.Number)
            {
                continue;
            }

            var value = lexicon.Feeling(words.Letters(word), word.Kind);
            if (value == 0)
            {
                continue;
            }

            value += word.Shouted ? Math.Sign(value) * Shout : 0;
            value *= word.Negated ? Flip : 1;
            (good, goods) = value > 0 ? (good + value, goods + 1) : (good, goods);
            (bad, bads) = value < 0 ? (bad - value, bads + 1) : (bad, bads);
            (best, worst, last) = (Math.Max(best, value), Math.Min(worst, value), value);
        }

        signals[1] = Squash(good, 4);
        signals[2] = Squash(bad, 4);
        signals[3] = (good - bad) / MathF.Sqrt(((good - bad) * (good - bad)) + 15);
        signals[4] = best / 4;
        signals[5] = worst / 4;
        signals[6] = last / 4;
        signals[7] = Squash(goods, 2);
        signals[8] = Squash(bads, 2);
        signals[9] = goods + bads == 0 ? 1 : 0;
        signals[10] = goods > 0 && bads > 0 ? 1 : 0;
    }

    private static void MeasureSwearing(WordList words, Lexicon.Lists lexicon, Span<float> signals)
    {
        var (sum, surest) = (0f, 0f);
        for (var i = 0; i < words.Count; i++)
        {
            var sureness = words[i].Kind == WordKind.Letters ? lexicon.Swearing(words.Letters(i)) : 0;
            (sum, surest) = (sum + sureness, Math.Max(surest, sureness));
        }

        signals[30] = Squash(sum, 3);
        signals[31] = surest / 3;
    }

    private static void MeasureLoudness(WordList words, Span<float> signals)
    {
        var (shouted, letters, exclaims, asks, negated) = (0, 0, 0, 0, 0);
        var (mentions, links, tags, faces, dots) = (0, 0, 0, 0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var plain = words.Letters(word);
            shouted += word.Shouted ? 1 : 0;
            negated += word.Negated ? 1 : 0;
            letters += word.Kind == WordKind.Letters ? 1 : 0;
            mentions += word.Kind == WordKind.Mention ? 1 : 0;
            links += word.Kind == WordKind.Link ? 1 : 0;
            faces += word.Kind == WordKind.Face ? 1 : 0;
            tags += plain.Length > 1 && plain[0] == '#' ? 1 : 0;
            exclaims += word.Kind == WordKind.Mark && plain[0] == '!' ? word.Length : 0;
            asks += word.Kind == WordKind.Mark && plain[0] == '?' ? word.Length : 0;
            dots += word.Kind == WordKind.Mark && plain.StartsWith("..") ? 1 : 0;
        }

        signals[11] = letters == 0 ? 0 : (float)shouted / letters;
        signals[12] = Squash(shouted, 3);
        signals[13] = Squash(exclaims, 2);
        signals[14] = Squash(asks, 2);
        signals[15] = words.Count > 0 && EndsAsking(words) ? 1 : 0;
        signals[16] = Squash(negated, 4);
        signals[17] = words.Count > 0 && words[0].Kind == WordKind.Mention ? 1 : 0;
        signals[18] = Squash(mentions, 2);
        signals[19] = Squash(links, 1);
        signals[20] = Squash(tags, 2);
        signals[21] = Squash(faces, 2);
        signals[22] = Squash(dots, 1);
        signals[23] = Squash(letters, 15);
    }

    private static bool EndsAsking(WordList words)
    {
        for (var i = words.Count - 1; i >= 0 && i >= words.Count - 4; i--)
        {
            if (words[i].Kind == WordKind.Mark && words.Letters(i)[0] == '?')
            {
                return true;
            }

            if (words[i].Kind is WordKind.Letters && words.Letters(i)[0] != '#')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>0 to 1, one half at <paramref name="half"/>.</summary>
    private static float Squash(float value, float half) => value / (value + half);
}
