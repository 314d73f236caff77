namespace Aplomb.Readers;

/// <summary>
/// How much a word says in posts to this brand: <c>flight</c> says little to an airline. Counted on some of its posts, read or not.
/// </summary>
internal sealed class HouseWords
{
    /// <summary>Fewer posts are no measure.</summary>
    private const int Least = 60;

    /// <summary>Words in no more than this share of the posts count in full.</summary>
    private const double Rare = 0.003;

    private readonly Dictionary<uint, float> _weights = [];

    public HouseWords(IReadOnlyList<string> posts)
    {
        if (posts.Count < Least)
        {
            return;
        }

        var (words, echo) = (new WordList(), new Echo());
        var counts = new Dictionary<uint, int>();
        foreach (var post in posts)
        {
            words.Read(post);
            echo.Read(words);
            foreach (var (key, _) in echo.Parts)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var (key, count) in counts)
        {
            var share = (double)count / posts.Count;
            if (count > 1 && share > Rare)
            {
                _weights[key] = (float)Math.Pow(Math.Log(1 / share) / Math.Log(1 / Rare), 2);
            }
        }
    }

    public float WeightOf(uint key) => _weights.GetValueOrDefault(key, 1);
}
