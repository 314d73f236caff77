namespace Aplomb.Networks.Instagram;

/// <summary>
/// Somebody named us under a post that is not ours: it is answered in another way than a comment, so its id says what it is. The
/// numbers are Instagram's; anything else is refused, for they stand inside of a field's name.
/// </summary>
/// <param name="Comment">Null where we were named in the caption.</param>
internal sealed record MentionId(string Media, string? Comment)
{
    private const string Mark = "mention";

    public static MentionId? Read(string? id) =>
        id?.Split(':') switch
        {
            [Mark, var media] when IsNumber(media) => new MentionId(media, Comment: null),
            [Mark, var media, var comment] when IsNumber(media) && IsNumber(comment) => new MentionId(media, comment),
            _ => null,
        };

    public static bool IsNumber(string? said) => said is { Length: > 0 and < 40 } && said.All(char.IsAsciiDigit);

    public override string ToString() => Comment is null ? $"{Mark}:{Media}" : $"{Mark}:{Media}:{Comment}";
}
