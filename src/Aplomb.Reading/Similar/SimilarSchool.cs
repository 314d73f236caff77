using System.Diagnostics;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Similar;

/// <summary>Measures how near-duplicates are found, on edited copies of open posts.</summary>
public static class SimilarSchool
{
    private const string Set = "sentiment_airline";
    private const int Posts = 3_000;
    private const int RandomPairs = 300_000;

    /// <summary>Posts of fewer words are left out, as three of their words changed are another post.</summary>
    private const int LeastWords = 8;

    /// <summary>
    /// Recall for each kind of copy; precision over all pairs that share a cluster; posts a second.
    /// </summary>
    /// <param name="data">The folder of the data sets.</param>
    public static IReadOnlyList<Mark> Measure(string data)
    {
        var texts = new Corpus(data)
            .Of(Set)
            .Select(row => row.Text)
            .Where(text => text.Split(' ').Length >= LeastWords)
            .DistinctBy(text => Shingles.Of(text).Form, StringComparer.Ordinal)
            .Take(Posts)
            .ToList();
        var edits = new Edits(20150216);
        var stream = texts
            .SelectMany(
                (text, post) =>
                    edits.Of(text).Prepend(("", text)).Select(copy => new Copy(post, copy.Item1, copy.Item2))
            )
            .ToArray();
        for (var i = stream.Length - 1; i > 0; i--)
        {
            var other = edits.Next(i + 1);
            (stream[i], stream[other]) = (stream[other], stream[i]);
        }

        return [.. Streamed(stream), .. Paired(texts, edits), Speed(stream)];
    }

    private static IEnumerable<Mark> Streamed(Copy[] stream)
    {
        var clusters = new Clusters<int>();
        var said = stream.Select((copy, i) => (Copy: copy, Cluster: clusters.Of(i, copy.Text))).ToList();
        var home = said.Where(one => one.Copy.Kind.Length is 0).ToDictionary(one => one.Copy.Post, one => one.Cluster);
        var copies = said.Where(one => one.Copy.Kind.Length > 0).ToList();
        foreach (
            var kind in copies
                .GroupBy(one => one.Copy.Kind, StringComparer.Ordinal)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        )
        {
            yield return Of(
                $"pair recall, {kind.Key}",
                kind.Average(one => one.Cluster == home[one.Copy.Post] ? 1.0 : 0),
                kind.Count()
            );
        }

        yield return Of(
            "pair recall",
            copies.Average(one => one.Cluster == home[one.Copy.Post] ? 1.0 : 0),
            copies.Count
        );
        var together = said.GroupBy(one => one.Cluster).Select(group => group.ToList()).ToList();
        var right = together.Sum(group => group.GroupBy(one => one.Copy.Post).Sum(post => Pairs(post.Count())));
        yield return Of(
            "pair precision, clusters",
            (double)right / together.Sum(group => Pairs(group.Count)),
            said.Count
        );
    }

    /// <summary>Two posts at a time, without a stream between them.</summary>
    private static IEnumerable<Mark> Paired(List<string> texts, Edits edits)
    {
        var shingles = texts.ConvertAll(Shingles.Of);
        var copies = texts
            .SelectMany((text, i) => edits.Of(text).Select(copy => (Of: i, Shingles: Shingles.Of(copy.Text))))
            .ToList();
        var hits = copies.Count(copy => Shingles.Alike(shingles[copy.Of], copy.Shingles) >= Clusters<int>.Near);
        var wrong = 0;
        for (var i = 0; i < RandomPairs; i++)
        {
            var (one, other) = (edits.Next(texts.Count), edits.Next(texts.Count));
            wrong += one != other && Shingles.Alike(shingles[one], shingles[other]) >= Clusters<int>.Near ? 1 : 0;
        }

        yield return Of("pair recall, exact likeness", (double)hits / copies.Count, copies.Count);
        yield return Of("pair precision, exact likeness", (double)hits / (hits + wrong), RandomPairs);
    }

    private static Mark Speed(Copy[] stream)
    {
        var clusters = new Clusters<int>();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < stream.Length; i++)
        {
            _ = clusters.Of(i, stream[i].Text);
        }

        return Of("thousand posts a second", stream.Length / clock.Elapsed.TotalSeconds / 1000, stream.Length);
    }

    private static long Pairs(int count) => (long)count * (count - 1) / 2;

    private static Mark Of(string measure, double value, int rows) =>
        new("near-duplicates", measure, value, Yardstick: true, rows)
        {
            Protocol = "five edited copies each of 3,000 airline posts, in mixed order; 300,000 random pairs",
        };

    /// <param name="Post">Which post it is a copy of.</param>
    /// <param name="Kind">How it was edited; empty for the post itself.</param>
    private sealed record Copy(int Post, string Kind, string Text);
}
