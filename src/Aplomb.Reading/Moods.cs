using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>
/// The mood of a text: softmax over a linear map of the three scores and the encoder's three answers. A map has three
/// rows of six weights and a shift; there is one for English and one for all other languages, then three shifts for each.
/// </summary>
internal static class Moods
{
    public const string English = "en";
    public const int Count = 3;
    public const int Inputs = 6;

    /// <summary>Numbers of one map.</summary>
    public const int MapSize = Count * (Inputs + 1);

    /// <summary>Numbers before the shifts of the languages.</summary>
    public const int MapsSize = 2 * MapSize;

    /// <summary>
    /// The share of a neutral mood that a sure complaint makes negative: "my bag is lost" is told as a plain fact, and
    /// whoever tells it to a company is not content. From an even chance of a complaint on it takes from gladness, too: "Thanks for nothing".
    /// </summary>
    private const double Grief = 0.5;

    /// <summary>What a mood's own score and the encoder's own answer count for it, in English.</summary>
    public static (float Score, float Answer) OwnWeights(float[] map, int mood)
    {
        var row = mood * (Inputs + 1);
        return (map[row + mood], map[row + Count + mood]);
    }

    /// <param name="complaint">How likely the text complains.</param>
    public static Sentiment Of(
        float[] map,
        Tongue tongue,
        ReadOnlySpan<float> scores,
        ReadOnlySpan<float> answers,
        double complaint
    )
    {
        Span<float> inputs = stackalloc float[Inputs];
        scores[..Count].CopyTo(inputs);
        answers[..Count].CopyTo(inputs[Count..]);
        Span<double> shares = stackalloc double[Count];
        Share(map, tongue.Index, tongue.Code is English, inputs, shares);
        var grieved = shares[1] * complaint * Grief;
        var scorned = shares[2] * Math.Max(0, (2 * complaint) - 1) * Grief;
        var (negative, positive) = (Math.Round(shares[0] + grieved + scorned, 4), Math.Round(shares[2] - scorned, 4));
        return new Sentiment(negative, Math.Round(1 - negative - positive, 4), positive);
    }

    /// <param name="language">Its number in the model; below 0 where it is unknown.</param>
    public static void Share(float[] map, int language, bool english, ReadOnlySpan<float> inputs, Span<double> shares)
    {
        var from = english || language < 0 ? 0 : MapSize;
        for (var i = 0; i < Count; i++)
        {
            var row = from + (i * (Inputs + 1));
            shares[i] = map[row + Inputs] + (language < 0 ? 0 : map[MapsSize + (language * Count) + i]);
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
