namespace Aplomb.Readers.Dangers;

/// <summary>
/// What the danger heads see of a text: words, pairs of words, runs of letters; concepts, and two concepts of which one
/// follows the other closely (<c>know</c> then <c>home</c>); and the sums of the rules. Training uses the same.
/// </summary>
internal sealed class DangerFacts(Concepts concepts, RuleBook rules)
{
    /// <summary>How many counted facts there are: one that is always 1, and four of form.</summary>
    public const int Counted = 5;

    /// <summary>A word alone, with the word before it, and with the one before that.</summary>
    public const int FactsAWord = 3;

    /// <summary>How much each kind of fact counts beside the others.</summary>
    public const float WordFactor = 1;
    public const float RunFactor = 0.8f;
    public const float IdeaFactor = 1.2f;
    public const float TwoFactor = 1.2f;

    /// <summary>Two concepts belong together up to so many words apart.</summary>
    private const int Reach = 7;

    /// <summary>So many words are looked at: a bound on time.</summary>
    private const int MostWords = 400;

    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const uint WordSeed = 0x9747B28C;
    private const uint PairSeed = 0x85EBCA6B;
    private const uint SkipSeed = 0xC2B2AE35;
    private const uint TwoSeed = 0x7F4A7C15;
    private const uint NearSeed = 0x94D049BB;
    private const uint RunSeed = 0x165667B1;

    private readonly int[] _sections = [.. DangerModel.Names[..DangerModel.Fields].Select(rules.Section)];

    /// <summary>Fills in the facts of a text that went through <see cref="Pass"/>.</summary>
    public void Read(WordList words, float[] sections, DangerDesk desk)
    {
        desk.Clear();
        var (before, second) = (PairSeed, PairSeed);
        var count = Math.Min(words.Count, MostWords);
        for (var i = 0; i < count; i++)
        {
            var letters = words.Letters(i);
            if (words[i].Kind is WordKind.Mention or WordKind.Link)
            {
                letters = "@";
            }

            AddConcepts(letters, i, desk);
            var whole = Whole(letters);
            desk.Words.Add(Features.Mix(whole));
            desk.Words.Add(Features.Mix((before * 31) ^ whole ^ PairSeed));
            desk.Words.Add(Features.Mix((second * 37) ^ whole ^ SkipSeed));
            (before, second) = (whole, before);
            if (words[i].Kind == WordKind.Letters)
            {
                AddRuns(letters, desk.Runs);
            }
        }

        AddPairs(desk);
        Count(words, count, sections, desk);
    }

    private void AddConcepts(ReadOnlySpan<char> letters, int place, DangerDesk desk)
    {
        var from = desk.Found.Count;
        concepts.Find(letters, desk.Found);
        for (var i = from; i < desk.Found.Count; i++)
        {
            desk.Places.Add(place);
        }
    }

    private static void AddPairs(DangerDesk desk)
    {
        for (var i = 0; i < desk.Found.Count; i++)
        {
            for (var j = i + 1; j < desk.Found.Count && desk.Places[j] - desk.Places[i] <= Reach; j++)
            {
                var apart = desk.Places[j] - desk.Places[i];
                if (apart > 0)
                {
                    var two = ((uint)desk.Found[i] * 1009) + (uint)desk.Found[j];
                    desk.Twos.Add(Features.Mix((two * 0x01000193) ^ TwoSeed));
                    if (apart <= 2)
                    {
                        desk.Twos.Add(Features.Mix((two * 0x01000193) ^ NearSeed));
                    }
                }
            }
        }
    }

    private void Count(WordList words, int count, float[] sections, DangerDesk desk)
    {
        var counts = desk.Counts;
        for (var i = 0; i < count; i++)
        {
            var kind = words[i].Kind;
            counts[2] += kind == WordKind.Face ? 0.5f : 0;
            counts[3] += kind == WordKind.Link ? 0.5f : 0;
            counts[4] += kind == WordKind.Mark && words.Letters(i)[0] == '?' ? 0.5f : 0;
        }

        counts[0] = 1;
        counts[1] = count / (count + 15f);
        for (var i = 2; i < Counted; i++)
        {
            counts[i] = Math.Min(1, counts[i]);
        }

        for (var head = 0; head < _sections.Length; head++)
        {
            desk.Rules[head] = Math.Clamp(sections[_sections[head]] / 5, -1.5f, 1.5f);
        }
    }

    private static void AddRuns(ReadOnlySpan<char> letters, List<uint> runs)
    {
        var padded = letters.Length + 2;
        for (var start = 0; start < padded - ShortestRun + 1; start++)
        {
            var hash = RunSeed;
            for (var length = 1; length <= LongestRun && start + length <= padded; length++)
            {
                var place = start + length - 1;
                hash = (hash ^ (place == 0 || place == padded - 1 ? ' ' : letters[place - 1])) * 0x01000193;
                if (length >= ShortestRun)
                {
                    runs.Add(Features.Mix(hash));
                }
            }
        }
    }

    private static uint Whole(ReadOnlySpan<char> letters)
    {
        var hash = WordSeed;
        foreach (var c in letters)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return hash;
    }
}
