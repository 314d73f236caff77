using System.Text.Json;
using Aplomb.Commands;
using Aplomb.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Aplomb.Readers.Similar;

public sealed class ClustersTests(ITestOutputHelper output)
{
    private const string Post =
        "@united my bag is still not here after three days and nobody answers the phone http://t.co/abc";

    [Theory]
    [InlineData("@delta my bag is still not here after three days and nobody answers the phone http://t.co/xyz")]
    [InlineData("MY BAG   is still NOT here after three days, and nobody answers the phone!!!")]
    [InlineData("@united my bag is still not heeeeere after three days and nobody answers the phone")]
    [InlineData("@united my suitcase is still not here after three days and nobody answers the phone")]
    [InlineData("RT @united my bag is still not here after three days and nobody answers the phone #fail #never again")]
    [InlineData("@united my bag is still\u200B not here after three days and ｎｏｂｏｄｙ answers the phone")]
    public void A_copy_with_small_changes_is_of_the_same_cluster(string copy)
    {
        var clusters = new Clusters<string>();

        Assert.Equal("first", clusters.Of("first", Post));
        Assert.Equal("first", clusters.Of("second", copy));
    }

    [Theory]
    [InlineData("@united my flight was late and now I have missed the connection to Boston, thank you so much")]
    [InlineData("thanks")]
    [InlineData("")]
    public void Another_post_is_of_another_cluster(string other)
    {
        var clusters = new Clusters<string>();
        _ = clusters.Of("first", Post);

        Assert.Equal("second", clusters.Of("second", other));
    }

    [Fact]
    public void Very_short_posts_are_alike_only_when_they_are_equal()
    {
        var clusters = new Clusters<int>();

        Assert.Equal(
            [1, 1, 3, 4, 4],
            [
                clusters.Of(1, "@united Thanks!"),
                clusters.Of(2, "thanks"),
                clusters.Of(3, "thanks a lot"),
                clusters.Of(4, "🙏🙏"),
                clusters.Of(5, "🙏🙏"),
            ]
        );
    }

    [Fact]
    public void The_same_text_is_always_of_the_same_cluster() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<NonNull<string>[]>(texts =>
            {
                var clusters = new Clusters<int>();
                var first = texts.Select((text, i) => clusters.Of(i, text.Get)).ToList();
                return texts.Select((text, i) => clusters.Of(i + texts.Length, text.Get)).SequenceEqual(first);
            })
        );

    [Fact]
    public void Two_texts_are_as_alike_one_way_as_the_other() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<NonNull<string>, NonNull<string>>(
                (a, b) =>
                {
                    var (one, other) = (
                        Shingles.Of($"{a.Get} and {b.Get} again"),
                        Shingles.Of($"{b.Get} and again {a.Get}")
                    );
                    var alike = Shingles.Alike(one, other);
                    return alike == Shingles.Alike(other, one)
                        && alike is >= 0 and <= 1
                        && Shingles.Alike(one, one) is 1;
                }
            )
        );

    [Fact]
    public void Hostile_texts_are_taken_in_bounded_time()
    {
        var clusters = new Clusters<int>();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        string[] hostile =
        [
            "😡" + new string('\uD83D', 1 << 20),
            string.Concat(Enumerable.Repeat("z\u0300\u0301\u0302", 1 << 18)),
            string.Concat(Enumerable.Repeat("\u202Eabc ", 1 << 18)),
            string.Concat(Enumerable.Repeat("@", 1 << 20)),
            string.Concat(Enumerable.Repeat("http://", 1 << 17)),
        ];

        for (var i = 0; i < 200; i++)
        {
            _ = clusters.Of(i, hostile[i % hostile.Length] + i);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_flood_of_one_phrase_is_one_cluster()
    {
        var clusters = new Clusters<int>();

        var said = Enumerable.Range(0, 5_000).Select(i => clusters.Of(i, $"{Post} {i} {i * 7919}")).Distinct();

        Assert.Equal([0], said);
    }

    [Fact]
    public async Task Each_post_gets_the_id_of_the_first_of_its_cluster()
    {
        using var input = new StringReader(
            $$"""
            {"id":"a","text":"{{Post}}"}
            {"id":2}
            {"id":3,"text":"well {{Post}}"}
            """
        );
        using var answers = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };

        var status = await LineFilter.RunAsync(
            input,
            answers,
            errors,
            SimilarCommand.Answering(),
            CancellationToken.None
        );

        Assert.Equal(2, status);
        Assert.Equal("{\"id\":\"a\",\"cluster\":\"a\"}\n{\"id\":3,\"cluster\":\"a\"}\n", answers.ToString());
        Assert.Equal(2, JsonDocument.Parse(errors.ToString()).RootElement.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Edited_copies_of_real_posts_are_found()
    {
        var data = Path.Combine(Places.Root, "../shared/data");
        if (!File.Exists(Path.Combine(data, "sentiment_airline.jsonl.gz")))
        {
            output.WriteLine($"Left out: {data} is not here.");
            return;
        }

        var marks = SimilarSchool.Measure(data).ToDictionary(mark => mark.Measure, mark => mark.Value);

        output.WriteLine(string.Join('\n', marks.Select(mark => $"{mark.Key}: {mark.Value:0.000}")));
        Assert.InRange(marks["pair recall"], 0.9, 1);
        Assert.InRange(marks["pair precision, exact likeness"], 0.99, 1);
        Assert.InRange(marks["pair precision, clusters"], 0.98, 1);
    }
}
