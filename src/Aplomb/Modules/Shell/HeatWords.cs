using Aplomb.Posts;

namespace Aplomb.Modules.Shell;

/// <summary>Heat as a word and as bars.</summary>
internal static class HeatWords
{
    public static string Of(Heat heat) =>
        heat switch
        {
            Heat.Calm => "Calm",
            Heat.Displeased => "Displeased",
            Heat.Annoyed => "Annoyed",
            Heat.VeryAngry => "Very angry",
            _ => throw new ArgumentOutOfRangeException(nameof(heat), heat, "A heat without words."),
        };

    /// <summary>How many of the three bars are filled.</summary>
    public static int Bars(Heat heat) => (int)heat;
}
