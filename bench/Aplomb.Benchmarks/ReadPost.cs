using Aplomb.Posts;
using Aplomb.Readers;
using BenchmarkDotNet.Attributes;

namespace Aplomb.Benchmarks;

/// <summary>One post read, of usual length; with the words that the scores rest on, and without, as posts are worked.</summary>
public class ReadPost
{
    private const string Post =
        "@Brightwater second time this month my order never came and nobody answers. Refund me today or I take this further!";

    private readonly Reader _reader = Reader.Load();

    [Benchmark(Baseline = true)]
    public Reading Without_evidence() => _reader.Read(Post, evidence: false);

    [Benchmark]
    public Reading With_evidence() => _reader.Read(Post);
}
