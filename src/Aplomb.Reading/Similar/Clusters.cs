namespace Aplomb.Readers.Similar;

/// <summary>
/// Finds near-duplicates in a stream of posts, in one pass: a post joins the cluster of the earlier post that it is most
/// like, from a half of their runs of four letters; otherwise it begins a cluster of its own. What was said once is
/// never changed, so two clusters that turn out to be close stay two. For one thread at a time.
/// </summary>
/// <remarks>
/// Memory is bounded: two generations of 131,072 different posts are kept, so a post is remembered for at least as many others.
/// </remarks>
public sealed class Clusters<TId>
{
    /// <summary>From this share of runs in common on, two posts are near-duplicates.</summary>
    public const double Near = 0.5;

    private readonly HashSet<int> _seen = [];
    private readonly uint[] _keys = new uint[MinHash.Bands];
    private Remembered<TId> _now = new();
    private Remembered<TId>? _earlier;

    /// <summary>The cluster of a post: the id of its first post, which may be this one.</summary>
    public TId Of(TId id, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shingles = Shingles.Of(text);
        if (_now.Knows(shingles.Form, out var same))
        {
            return same;
        }

        if (_now.IsFull)
        {
            (_earlier, _now) = (_now, new Remembered<TId>());
        }

        if (_earlier is not null && _earlier.Knows(shingles.Form, out same))
        {
            _now.Add(shingles.Form, same);
            return same;
        }

        if (shingles.Runs.Length is 0)
        {
            _now.Add(shingles.Form, id);
            return id;
        }

        return Join(shingles, id);
    }

    private TId Join(Shingles shingles, TId id)
    {
        MinHash.Keys(shingles.Runs, _keys);
        var (alike, nearest) = _now.Nearest(shingles, _keys, _seen);
        if (_earlier is not null && _earlier.Nearest(shingles, _keys, _seen) is var before && before.Alike >= alike)
        {
            (alike, nearest) = before;
        }

        var cluster = alike >= Near ? nearest! : id; // found, as it is alike
        if (alike >= Remembered<TId>.Same)
        {
            _now.Add(shingles.Form, cluster);
        }
        else
        {
            _now.Add(shingles, _keys, cluster);
        }

        return cluster;
    }
}
