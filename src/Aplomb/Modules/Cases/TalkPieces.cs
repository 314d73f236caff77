using Aplomb.Cases;
using Aplomb.Data;

namespace Aplomb.Modules.Cases;

/// <summary>One thing on the line of time: a post, a reply that has not left, or a note of ours.</summary>
public abstract record TalkPiece
{
    private TalkPiece() { }

    public sealed record Said(PostRow Post, string? By) : TalkPiece;

    public sealed record Waiting(ReplyRow Reply) : TalkPiece;

    public sealed record Note(CaseEvent.Noted Noted) : TalkPiece;
}

/// <summary>Puts a case's posts, held replies and notes on one line of time.</summary>
internal static class TalkPieces
{
    public static IReadOnlyList<(DateTimeOffset At, TalkPiece Piece)> Of(CaseFile file)
    {
        var writers = file
            .Journal.Select(entry => entry.Fact)
            .OfType<CaseEvent.ReplySent>()
            .ToDictionary(sent => sent.Post, sent => sent.By.Name);
        var said = file.Posts.Select(post =>
            (post.SaidAt, (TalkPiece)new TalkPiece.Said(post, writers.GetValueOrDefault(post.Id)))
        );
        var waiting = file
            .Replies.Where(reply =>
                reply.State
                    is ReplyState.Held
                        or ReplyState.Sending
                        or ReplyState.Unsure
                        or ReplyState.Stopped
                        or ReplyState.Failed
            )
            .Where(reply => reply.State is not (ReplyState.Stopped or ReplyState.Failed) || reply == file.Replies[^1])
            .Select(reply => (reply.CreatedAt, (TalkPiece)new TalkPiece.Waiting(reply)));
        var notes = file
            .Journal.Where(entry => entry.Fact is CaseEvent.Noted)
            .Select(entry => (entry.At, (TalkPiece)new TalkPiece.Note((CaseEvent.Noted)entry.Fact)));
        return [.. said.Concat(notes).OrderBy(one => one.Item1).Concat(waiting)];
    }
}
