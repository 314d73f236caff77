namespace Aplomb.Readers;

/// <summary>How large an encoder is.</summary>
/// <param name="Words">Words known by heart.</param>
/// <param name="Hidden">Cells between what was found and the answers; 0 for none.</param>
/// <param name="Outputs">Answers: one number each.</param>
internal sealed record EncoderShape(int Words, int Hidden, int Outputs)
{
    /// <summary>Numbers that stand for one word: a multiple of 8.</summary>
    public const int Width = 104;

    /// <summary>Patterns that are looked for: an even number.</summary>
    public const int Filters = 128;

    /// <summary>Words that a pattern spans.</summary>
    public const int Reach = 3;

    /// <summary>Numbers that a pattern is made of.</summary>
    public const int Window = Reach * Width;

    /// <summary>So many words of a text are looked at.</summary>
    public const int MostWords = 120;

    /// <summary>Numbers that stand for the whole text: the best match of each pattern, the mean word, the signals.</summary>
    public const int Pooled = Filters + Width + Signals.Count;

    /// <summary>What an answer rests on: the hidden cells, then what they rest on themselves.</summary>
    public int Seen => Hidden + Pooled;
}
