namespace Aplomb.Replies;

public sealed class BlocksTests
{
    private static readonly string?[] Topics = [null, "delay", "billing", "staff", "luggage", "booking"];

    /// <summary>Every kind of talk that the blocks tell apart.</summary>
    private static IEnumerable<BlockScene> Scenes() =>
        from language in (string[])["en", "de", "pt"]
        from channel in Enum.GetValues<Channel>()
        from fault in Enum.GetValues<Fault>()
        from bits in Enumerable.Range(0, 64)
        from topic in Topics
        select new BlockScene(
            language,
            channel,
            fault,
            Complaint: (bits & 1) > 0,
            Question: (bits & 2) > 0,
            Gratitude: (bits & 4) > 0,
            Grave: (bits & 8) > 0,
            topic,
            WaitedLong: (bits & 16) > 0,
            CanMessage: (bits & 32) > 0
        );

    [Fact]
    public void A_block_begins_a_sentence_and_never_ends_it() =>
        Assert.All(
            Scenes().SelectMany(Blocks.For).DistinctBy(block => block.Opening),
            block =>
            {
                Assert.True(char.IsUpper(block.Opening[0]), block.Opening);
                Assert.EndsWith(" ", block.Opening, StringComparison.Ordinal);
                Assert.DoesNotContain(block.Opening.TrimEnd()[^1], ".!?");
                Assert.NotEmpty(block.Prompt);
            }
        );

    [Fact]
    public void The_blocks_come_as_listen_own_act_next() =>
        Assert.All(
            Scenes().Take(50),
            scene => Assert.Equal(Enum.GetValues<BlockKind>(), Blocks.For(scene).Select(block => block.Kind))
        );

    [Fact]
    public void A_fault_that_is_not_ours_is_never_taken_on_by_a_block() =>
        Assert.All(
            Scenes().Where(scene => scene.Fault is not Fault.Ours),
            scene =>
                Assert.DoesNotContain(
                    Blocks.For(scene),
                    block =>
                        block.Opening.Contains("our mistake", StringComparison.Ordinal)
                        || block.Opening.Contains("unser Fehler", StringComparison.Ordinal)
                        || block.Opening.Contains("responsible", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void No_opening_is_itself_a_stop() =>
        Assert.All(
            Scenes().SelectMany(Blocks.For).DistinctBy(block => block.Opening),
            block =>
                Assert.DoesNotContain(
                    ReplyCheck
                        .Run(new Draft { Text = $"Hi there, {block.Opening}", Channel = Channel.Public })
                        .Findings,
                    finding => finding.Level is Level.Stop
                )
        );
}
