using Aplomb.Data.PlaybookFiles;
using Aplomb.Playbooks;
using Aplomb.Readers;
using BenchmarkDotNet.Attributes;

namespace Aplomb.Benchmarks;

/// <summary>One piece of advice by the playbook that ships, on a post that has been read.</summary>
public class AdviseOnPost
{
    private const string Post = "Second time this month my order never came and nobody answers. Refund me today!";

    private readonly Playbook _playbook = PlaybookFile.Default();
    private readonly Situation _situation = new()
    {
        Text = Post,
        Reading = Reader.Load().Read(Post),
        Turns = [new(Replies.Speaker.Them, "Where is my order?"), new(Replies.Speaker.Us, "Hi Mona, we are looking.")],
    };

    [Benchmark]
    public Counsel One_situation() => Advisor.Advise(_playbook, _situation);
}
