using System.Text;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

public sealed class MetaErrorsTests
{
    [Theory]
    [InlineData(190, 463, FailureClass.AuthExpired)]
    [InlineData(190, 467, FailureClass.AuthExpired)]
    [InlineData(190, 458, FailureClass.AuthRevoked)]
    [InlineData(190, 460, FailureClass.AuthRevoked)]
    [InlineData(190, 492, FailureClass.AuthRevoked)]
    [InlineData(102, 0, FailureClass.AuthExpired)]
    [InlineData(10, 0, FailureClass.PermissionMissing)]
    [InlineData(3, 0, FailureClass.PermissionMissing)]
    [InlineData(283, 0, FailureClass.PermissionMissing)]
    [InlineData(10, 1893063, FailureClass.PermissionMissing)]
    [InlineData(10, 2018278, FailureClass.WindowClosed)]
    [InlineData(10, 2534022, FailureClass.WindowClosed)]
    [InlineData(4, 0, FailureClass.RateLimited)]
    [InlineData(80001, 0, FailureClass.RateLimited)]
    [InlineData(80002, 0, FailureClass.RateLimited)]
    [InlineData(80006, 0, FailureClass.RateLimited)]
    [InlineData(1390008, 0, FailureClass.RateLimited)]
    [InlineData(551, 0, FailureClass.RecipientUnavailable)]
    [InlineData(100, 2018001, FailureClass.RecipientUnavailable)]
    [InlineData(100, 33, FailureClass.TargetGone)]
    [InlineData(100, 0, FailureClass.InvalidContent)]
    [InlineData(368, 0, FailureClass.InvalidContent)]
    [InlineData(1404006, 0, FailureClass.InvalidContent)]
    [InlineData(506, 0, FailureClass.Duplicate)]
    [InlineData(10900, 0, FailureClass.Duplicate)]
    [InlineData(1, 0, FailureClass.Unknown)]
    [InlineData(2, 0, FailureClass.Unknown)]
    public void Each_code_has_its_class(int code, int subcode, FailureClass failure) =>
        Assert.Equal(failure, MetaErrors.Class(new GraphError(code, subcode, IsTransient: false), changes: true));

    [Fact]
    public void An_error_of_theirs_while_reading_is_tried_again() =>
        Assert.Equal(FailureClass.Transient, MetaErrors.Class(new GraphError(2, 0, IsTransient: true), changes: false));

    [Theory]
    [InlineData("""{"1":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":19}]}""", 19)]
    [InlineData(
        """{"1":[{"type":"pages","estimated_time_to_regain_access":0}],"2":[{"type":"instagram","estimated_time_to_regain_access":"7"}]}""",
        7
    )]
    [InlineData("""{"1":[{"type":"pages","call_count":28}]}""", 0)]
    [InlineData("{broken", 0)]
    public void The_header_says_how_long_to_keep_away(string header, int minutes)
    {
        var answer = new WireAnswer(
            200,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["x-business-use-case-usage"] = header },
            "{}"u8.ToArray()
        );

        Assert.Equal(minutes, MetaUse.Rest(answer)?.TotalMinutes ?? 0);
    }

    [Fact]
    public void What_was_refused_is_told_without_Metas_words_for_they_may_repeat_the_posts()
    {
        var answer = new WireAnswer(
            400,
            new Dictionary<string, string>(StringComparer.Ordinal),
            Encoding.UTF8.GetBytes("""{"error":{"message":"secret words","code":100,"error_subcode":33}}""")
        );

        var refusal = MetaErrors.Of(answer, changes: true);

        Assert.Equal(FailureClass.TargetGone, refusal?.Failure);
        Assert.DoesNotContain("secret", refusal!.Message, StringComparison.Ordinal);
        Assert.Contains("100/33", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-22T05:45:58+0000")]
    [InlineData("1795326358")]
    [InlineData("1795326358000")]
    public void Moments_are_read_however_they_are_written(string said) =>
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 5, 45, 58, TimeSpan.Zero), MetaMoment.Read(said));

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("99999999999999999999")]
    [InlineData("99999999999999999")]
    public void What_is_no_moment_is_none(string? said) => Assert.Null(MetaMoment.Read(said));
}
