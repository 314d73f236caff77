using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>
/// The mood of a text: softmax over a linear map of the three scores and the encoder's three answers. The map has three
/// rows of six weights and a shift, then three shifts for each language.
/// </summary>
internal static class Moods
{
    public const int Count = 3;
    public const int Inputs = 6;

    /// <summary>Numbers of the map before the shifts of the languages.</summary>
    public const int MapSize = Count * (Inputs + 1);

    /// <summary>
    /// The share of a neutral mood that a sure complaint makes negative: "my bag is lost" is told as a plain fact, and
    /// whoever tells it to a company is not content.
    /// </summary>
    private const double Grief = 0.5;

    /// <param name="language">Its number in the model; below 0 where it is unknown.</param>
    /// <param name="complaint">How likely the text complains.</param>
    public static Sentiment Of(
        float[] map,
        int language,
        ReadOnlySpan<float> scores,
        ReadOnlySpan<float> answers,
        double complaint
    )
    {
        Span<float> inputs = stackalloc float[Inputs];
        scores[..Count].CopyTo(inputs);
        answers[..Count].CopyTo(inputs[Count..]);
        Span<double> shares = stackalloc double[Count];
        Share(map, language, inputs, shares);
        var grieved = shares[1] * complaint * Grief;
        var (negative, positive) = (Math.Round(shares[0] + grieved, 4), Math.Round(shares[2], 4));
        return new Sentiment(negative, Math.Round(1 - negative - positive, 4), positive);
    }

    public static void Share(float[] map, int language, ReadOnlySpan<float> inputs, Span<double> shares)
    {
        for (var i = 0; i < Count; i++)
        {
            var row = i * (Inputs + 1);
            shares[i] = map[row + Inputs] + (language < 0 ? 0 : map[MapSize + (language * Count) + i]);
            for (var j = 0; j < Inputs; j++)
            {
                shares[i] += map[row + j] * inputs[j];
            }
        }

        var top = Math.Max(shares[0], Math.Max(shares[1], shares[2]));
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            sum += shares[i] = Math.Exp(shares[i] - top);
        }

        for (var i = 0; i < Count; i++)
        {
            shares[i] /= sum;
        }
    }
}
