using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>
/// The mood of a text: softmax over a linear map of the scores of <see cref="Voices"/> and the encoder's answers to the same. A map has
/// three rows of ten weights and a shift; there is one for English and one for all other languages, then three shifts for each.
/// </summary>
internal static class Moods
{
    public const string English = "en";
    public const int Count = 3;
    public const int Inputs = 10;

    /// <summary>Numbers of one map.</summary>
    public const int MapSize = Count * (Inputs + 1);

    /// <summary>Numbers before the shifts of the languages.</summary>
    public const int MapsSize = 2 * MapSize;

    /// <summary>
    /// The share of a neutral mood that a sure complaint makes negative: "my bag is lost" is told as a plain fact, and
    /// whoever tells it to a company is not content.
    /// </summary>
    private const double Grief = 0.5;

    /// <summary>The share of gladness that a sure complaint makes negative; an even chance takes nothing: "Thanks for nothing".</summary>
    private const double Scorn = 0.7;

    /// <summary>The heads that are heard, the moods themselves first.</summary>
    public static ReadOnlySpan<int> Voices =>
        [Heads.Negative, Heads.Neutral, Heads.Positive, Heads.NegativeElsewhere, Heads.PositiveElsewhere];

    /// <summary>Lays the scores of <see cref="Voices"/> and the encoder's answers to them side by side.</summary>
    public static void Collect(ReadOnlySpan<float> scores, ReadOnlySpan<float> answers, Span<float> inputs)
    {
        for (var i = 0; i < Voices.Length; i++)
        {
            inputs[i] = scores[Voices[i]];
            inputs[Voices.Length + i] = answers[Voices[i]];
        }
    }

    /// <summary>The head that hears the same as this one in other languages than English; the head itself where there is none.</summary>
    public static int TwinOf(int head) =>
        head switch
        {
            Heads.Negative => Heads.NegativeElsewhere,
            Heads.Positive => Heads.PositiveElsewhere,
            _ => head,
        };

    /// <summary>What the score of a head and the encoder's answer to it count for a mood.</summary>
    public static (float Score, float Answer) WeightsOf(float[] map, Tongue tongue, int mood, int head)
    {
        var row = MapOf(tongue.Index, tongue.Code is English) + (mood * (Inputs + 1));
        var voice = Voices.IndexOf(head);
        return (map[row + voice], map[row + Voices.Length + voice]);
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
        Collect(scores, answers, inputs);
        Span<double> shares = stackalloc double[Count];
        Share(map, tongue.Index, tongue.Code is English, inputs, shares);
        var grieved = shares[1] * complaint * Grief;
        var scorned = shares[2] * Math.Max(0, (2 * complaint) - 1) * Scorn;
        var (negative, positive) = (Math.Round(shares[0] + grieved + scorned, 4), Math.Round(shares[2] - scorned, 4));
        return new Sentiment(negative, Math.Round(1 - negative - positive, 4), positive);
    }

    /// <param name="language">Its number in the model; below 0 where it is unknown.</param>
    public static void Share(float[] map, int language, bool english, ReadOnlySpan<float> inputs, Span<double> shares)
    {
        var from = MapOf(language, english);
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

    private static int MapOf(int language, bool english) => english || language < 0 ? 0 : MapSize;
}
