using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;
using Aplomb.Posts;

namespace Aplomb.Networks.Meta;

/// <summary>
/// Looks again at posts, fifty in a batch. Meta says of a post that was taken back the same as of one that we may no longer see: so a post
/// is gone only while we still hold the right to see it.
/// </summary>
internal sealed class MetaAgain(MetaSession session, string scope, string fields)
{
    /// <param name="text">What a node says now.</param>
    public async Task<IReadOnlyList<IncomingPost>> LookAsync<T>(
        Line line,
        IEnumerable<IncomingPost> known,
        JsonTypeInfo<T> type,
        Func<T, string?> text,
        CancellationToken ct
    )
        where T : class
    {
        var posts = known.ToList();
        var answers = await line.BatchAsync(
            [.. posts.Select(post => $"{Uri.EscapeDataString(post.Id)}?fields={fields}")],
            ct
        );
        var changed = new List<IncomingPost>();
        var gone = new List<IncomingPost>();
        foreach (var (post, answer) in posts.Zip(answers))
        {
            if (answer is { Code: 200 } && MetaPeople.Alone(answer).TryJson(type) is { } node)
            {
                changed.AddRange(text(node) is { } now && now != post.Text ? [post with { Text = now }] : []);
            }
            else if (answer is not null && IsGone(MetaPeople.Alone(answer)))
            {
                gone.Add(post with { Text = "", Deleted = true });
            }
        }

        return gone.Count > 0 && await MaySeeAsync(line, ct) ? [.. changed, .. gone] : changed;
    }

    private async Task<bool> MaySeeAsync(Line line, CancellationToken ct) =>
        await session.FactsAsync(line.Account, line.Token, ct) is { IsValid: true, Scopes: { } scopes }
        && scopes.Contains(scope, StringComparer.Ordinal);

    private static bool IsGone(WireAnswer answer) =>
        MetaErrors.Of(answer, changes: false)?.Failure is FailureClass.TargetGone;
}
