using Aplomb.Readers;
using Aplomb.Replies;
using BenchmarkDotNet.Attributes;

namespace Aplomb.Benchmarks;

/// <summary>One draft checked, as on each pause of the keys.</summary>
public class CheckReply
{
    private static readonly Draft Draft = new()
    {
        Text =
            "Hi Mona, I am sorry that your order did not come, and that nobody answered you. "
            + "I have asked our depot where it is and will write to you here before noon tomorrow.",
        Post = "second time this month my order never came and nobody answers. Refund me today!",
        Name = "Mona Ek",
        Channel = Channel.Public,
    };

    private DraftReader _drafts = null!;

    [GlobalSetup]
    public void Load() => _drafts = DraftReader.Load(Reader.Load());

    /// <summary>The wordings of the rules alone.</summary>
    [Benchmark(Baseline = true)]
    public Check By_wordings() => ReplyCheck.Run(Draft);

    /// <summary>As the desk does it: the post read, the draft listened to and judged.</summary>
    [Benchmark]
    public Check As_on_the_desk() => ReplyCheck.Run(_drafts.Listen(Draft));
}
