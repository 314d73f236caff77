namespace Aplomb.Readers.Judging;

/// <summary>
/// Trees of decisions that are summed up to log odds (gradient boosting, Friedman 2001). Each tree asks as many questions as it is deep.
/// Never changes once made.
/// </summary>
/// <param name="Depth">Questions on the way through a tree.</param>
/// <param name="Facts">Which fact each question looks at: the questions of a tree after one another, level by level.</param>
/// <param name="Borders">Above, the way leads to the right.</param>
/// <param name="Leaves">What the ends of the ways add, tree by tree: no finer than a <see cref="Half"/>.</param>
/// <param name="Shift">What is true before any question.</param>
internal sealed record Forest(int Depth, byte[] Facts, float[] Borders, float[] Leaves, float Shift)
{
    public int Questions => (1 << Depth) - 1;

    /// <summary>How likely the answer is yes, in [0, 1].</summary>
    public double Judge(ReadOnlySpan<float> facts)
    {
        double sum = Shift;
        for (int tree = 0, from = 0; from < Facts.Length; tree++, from += Questions)
        {
            sum += Leaves[(tree << Depth) + Way(facts, from)];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The leaf of a tree that the facts lead to.</summary>
    public int Way(ReadOnlySpan<float> facts, int from)
    {
        var place = 0;
        for (var level = 0; level < Depth; level++)
        {
            place = (2 * place) + (facts[Facts[from + place]] > Borders[from + place] ? 2 : 1);
        }

        return place - Questions;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Depth);
        writer.Write(Facts.Length / Questions);
        writer.Write(Facts);
        foreach (var number in Borders.Append(Shift))
        {
            writer.Write(number);
        }

        foreach (var leaf in Leaves)
        {
            writer.Write((Half)leaf);
        }
    }

    public static Forest Read(BinaryReader reader)
    {
        var (depth, trees) = (reader.ReadByte(), reader.ReadInt32());
        var questions = trees * ((1 << depth) - 1);
        var (facts, borders) = (reader.ReadBytes(questions), new float[questions]);
        for (var i = 0; i < questions; i++)
        {
            borders[i] = reader.ReadSingle();
        }

        var (shift, leaves) = (reader.ReadSingle(), new float[trees << depth]);
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = (float)reader.ReadHalf();
        }

        return new Forest(depth, facts, borders, leaves, shift);
    }
}
