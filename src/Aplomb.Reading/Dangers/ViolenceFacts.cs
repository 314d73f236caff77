namespace Aplomb.Readers.Dangers;

/// <summary>
/// What is seen of a German text that may talk of violence: which of the lists of <c>violence.txt</c> its words are on, how often,
/// which two meet in it, and its form. In political talk a wish that somebody hang is seldom worded as a threat to a company is.
/// </summary>
internal sealed class ViolenceFacts(Concepts lists)
{
    private const int Forms = 8;

    /// <summary>A list is counted up to so many words.</summary>
    private const int MostOfOne = 3;

    private const int MostGrave = 4;
    private const int FewWords = 8;
    private const int ManyWords = 60;

    /// <summary>So many words are looked at: a bound on time.</summary>
    private const int MostWords = 400;

    /// <summary>Lists of what kills or wounds; the others only matter beside them.</summary>
    private static readonly HashSet<string> Grave = new(
        ["kill", "hang", "strike", "weapon", "blast", "shoot", "burn", "camp", "die", "blood", "vehicle"],
        StringComparer.Ordinal
    );

    private readonly bool[] _grave = [.. lists.Names.Select(Grave.Contains)];

    /// <summary>How many facts there are; the last one is always 1.</summary>
    public int Width => (2 * Lists) + Forms + (Lists * (Lists - 1) / 2) + 1;

    private int Lists => lists.Names.Count;

    /// <summary>The facts of a text. They belong to <paramref name="desk"/> until its next use.</summary>
    public ReadOnlySpan<float> Read(WordList words, DangerDesk desk)
    {
        var facts = desk.Violence.Length == Width ? desk.Violence : desk.Violence = new float[Width];
        Array.Clear(facts);
        var read = Count(words, desk.Lists, facts);
        var grave = Lists * 2;
        for (var i = 0; i < Lists; i++)
        {
            facts[Lists + i] = facts[i] > 0 ? 1 : 0;
            facts[i] = Math.Min(MostOfOne, facts[i]);
            facts[grave] += _grave[i] && facts[i] > 0 ? 1 : 0;
        }

        facts[grave] = Math.Min(MostGrave, facts[grave]);
        Form(read, facts.AsSpan(grave, Forms));
        Meet(facts.AsSpan(Lists, Lists), facts.AsSpan(grave + Forms));
        facts[^1] = 1;
        return facts;
    }

    /// <returns>How many words there are; marks count as words, links and handles do not.</returns>
    private int Count(WordList words, List<int> found, float[] facts)
    {
        var (read, marks) = (0, Lists * 2);
        for (var i = 0; i < Math.Min(words.Count, MostWords); i++)
        {
            var kind = words[i].Kind;
            var letters = words.Letters(i);
            read += kind is WordKind.Letters or WordKind.Mark ? 1 : 0;
            facts[marks + 3] += kind is WordKind.Mark && letters[0] == '!' ? words[i].Length : 0;
            facts[marks + 4] += kind is WordKind.Mark && letters[0] == '?' ? words[i].Length : 0;
            found.Clear();
            lists.Find(letters, found);
            foreach (var list in found)
            {
                facts[list]++;
            }
        }

        return read;
    }

    /// <summary>The first is how many grave lists were met; the fourth and fifth are counted already.</summary>
    private static void Form(int words, Span<float> form)
    {
        form[1] = form[0] / MathF.Sqrt(words + 1);
        form[2] = MathF.Log(1 + words);
        form[3] = Math.Min(10, form[3]);
        form[4] = Math.Min(10, form[4]);
        form[5] = words < FewWords ? 1 : 0;
        form[6] = words < FewWords ? Math.Min(2, form[0]) : 0;
        form[7] = words > ManyWords ? 1 : 0;
    }

    private static void Meet(ReadOnlySpan<float> met, Span<float> pairs)
    {
        var pair = 0;
        for (var i = 0; i < met.Length; i++)
        {
            for (var j = i + 1; j < met.Length; j++)
            {
                pairs[pair++] = met[i] * met[j];
            }
        }
    }
}
