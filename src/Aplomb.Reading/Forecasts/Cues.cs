namespace Aplomb.Readers.Forecasts;

/// <summary>
/// Shares of words in one turn that tell how people treat each other: address, insult, contrast, hedging, talk of rules
/// and sanctions, talk of a work in common. The idea is that of Zhang et al. 2018 (politeness strategies foresee attacks); the words are ours, in English.
/// </summary>
internal static class Cues
{
    /// <summary>How many numbers <see cref="Count"/> gives.</summary>
    public const int Width = 6;

    private static readonly Dictionary<string, int> KindOf = Index(
        "you your yours yourself u ur you're you've you'll you'd youre",
        "wrong false incorrect ridiculous nonsense absurd silly stupid idiot dumb ignorant lie liar lying bullshit crap shit fuck fucking damn hell pathetic idiotic moron troll trolling vandal vandalism bias biased garbage joke hate disgusting",
        "but however although though yet still",
        "maybe perhaps probably possibly might may could seems seem suppose guess somewhat likely apparently think feel believe",
        "block blocked ban banned revert reverted reverting admin warning warned warring war attack attacks personal abuse uncivil rude incivility harassment accuse accusing accusation policy",
        "article articles page pages edit edits editor editors editing wiki wikipedia section talk link source sources cite reference references template npov deletion"
    );

    /// <summary>The root of each kind's share of the words: from 0 to 1.</summary>
    public static void Count(Turn turn, Span<float> cues)
    {
        cues.Clear();
        foreach (var word in turn.Words)
        {
            if (KindOf.TryGetValue(word, out var kind))
            {
                cues[kind]++;
            }
        }

        foreach (ref var cue in cues)
        {
            cue = MathF.Sqrt(cue / Math.Max(4f, turn.Words.Count));
        }
    }

    private static Dictionary<string, int> Index(params string[] kinds)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            foreach (var word in kinds[kind].Split(' '))
            {
                index.Add(word, kind);
            }
        }

        return index;
    }
}
