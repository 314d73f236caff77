namespace Aplomb.Replies;

/// <summary>Texts made to hurt cost their length and no more; each limit is wide, for slow machines.</summary>
public sealed class HostileTextTests
{
    private const int Units = 40_000;

    public static TheoryData<string> Bits =>
        [
            "sorry ",
            "A-",
            "a.",
            "@",
            "@a",
            "7 ",
            "we have also ",
            "\"'a",
            "a\u0301\u0301\u0301",
            "\uD83D",
            " ",
            "\n",
            "A",
            "x@",
        ];

    [Theory]
    [MemberData(nameof(Bits))]
    public void A_long_text_is_answered_in_bounded_time(string bit)
    {
        var text = string.Concat(Enumerable.Repeat(bit, Units / bit.Length));
        var clock = TimeProvider.System.GetTimestamp();
        var check = ReplyCheck.Run(
            ReplyCheckTests.Angry(text) with
            {
                Name = text,
                Handle = text,
                Post = text[..2000],
            }
        );
        Assert.All(check.Findings, finding => Assert.InRange(finding.Start + finding.Length, 0, text.Length));
        Assert.InRange(TimeProvider.System.GetElapsedTime(clock).TotalSeconds, 0, 60);
    }
}
