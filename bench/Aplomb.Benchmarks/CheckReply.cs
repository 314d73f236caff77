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

    [Benchmark]
    public Check One_draft() => ReplyCheck.Run(Draft);
}
