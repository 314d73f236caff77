namespace Aplomb.Readers.Similar;

/// <summary>
/// Posts in the order they came, found again by equal form or by the key of a band. Of each bucket only the newest are
/// looked at, so that one common phrase costs no more than any other.
/// </summary>
internal sealed class Remembered<TId>
{
    /// <summary>So many posts fit.</summary>
    public const int Room = 1 << 17;

    private const int Slots = 1 << 17;
    private const int MostOfBucket = 8;
    private const int MostSteps = 32;

    /// <summary>So many posts are compared letter by letter for one new post.</summary>
    private const int MostCompared = 48;

    /// <summary>From this likeness on there is nothing better to look for, and nothing new to remember.</summary>
    public const double Same = 0.9;

    private readonly Dictionary<string, TId> _equal = new(StringComparer.Ordinal);
    private readonly List<(Shingles Shingles, TId Cluster)> _posts = [];
    private readonly int[] _newest = new int[MinHash.Bands * Slots];
    private readonly List<int> _before = [];
    private readonly List<uint> _keys = [];

    public bool IsFull => _equal.Count >= Room || _posts.Count >= Room;

    public bool Knows(string form, out TId cluster) => _equal.TryGetValue(form, out cluster!);

    public void Add(string form, TId cluster) => _ = _equal.TryAdd(form, cluster);

    public void Add(Shingles shingles, ReadOnlySpan<uint> keys, TId cluster)
    {
        Add(shingles.Form, cluster);
        _posts.Add((shingles with { Form = "" }, cluster));
        for (var band = 0; band < MinHash.Bands; band++)
        {
            ref var newest = ref _newest[SlotOf(band, keys[band])];
            _before.Add(newest);
            _keys.Add(keys[band]);
            newest = _posts.Count;
        }
    }

    /// <summary>The post most like this one, of those that share a bucket; the earlier of equals.</summary>
    public (double Alike, TId? Cluster) Nearest(Shingles shingles, ReadOnlySpan<uint> keys, HashSet<int> seen)
    {
        seen.Clear();
        var (best, found) = (0.0, -1);
        for (var band = 0; band < MinHash.Bands && best < Same && seen.Count < MostCompared; band++)
        {
            var (taken, steps) = (0, 0);
            for (
                var post = _newest[SlotOf(band, keys[band])];
                post > 0 && taken < MostOfBucket && steps < MostSteps;
                post = _before[((post - 1) * MinHash.Bands) + band], steps++
            )
            {
                if (_keys[((post - 1) * MinHash.Bands) + band] != keys[band])
                {
                    continue;
                }

                taken++;
                if (seen.Add(post))
                {
                    var alike = Shingles.Alike(shingles, _posts[post - 1].Shingles);
                    (best, found) = alike > best || (alike == best && post < found) ? (alike, post) : (best, found);
                }
            }
        }

        return (best, found < 0 ? default : _posts[found - 1].Cluster);
    }

    private static int SlotOf(int band, uint key) => (band * Slots) + (int)(key & (Slots - 1));
}
