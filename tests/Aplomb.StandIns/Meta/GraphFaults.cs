using System.Collections.Concurrent;

namespace Aplomb.Networks.Meta;

/// <summary>How the next change goes wrong.</summary>
internal enum GraphFault
{
    /// <summary>Code 4 with the header that says when to come back; nothing is done.</summary>
    TooMuch,

    /// <summary>An error that goes by; nothing is done.</summary>
    Passing,

    /// <summary>A broken machine: 500 without a word that one could read; nothing is done.</summary>
    Broken,

    /// <summary>It is done, and no answer comes.</summary>
    Silent,

    /// <summary>It is done, and the answer breaks off in the middle.</summary>
    Truncated,

    /// <summary>The token has ended: code 190/463.</summary>
    Expired,

    /// <summary>The password was changed: code 190/460, from now on.</summary>
    Revoked,

    /// <summary>The right is missing: code 200.</summary>
    Forbidden,

    /// <summary>The words are refused: code 1609008.</summary>
    Refused,

    /// <summary>What is answered is gone: code 100/33.</summary>
    Gone,

    /// <summary>The same words again: code 506.</summary>
    Twice,

    /// <summary>They cannot be reached: code 551.</summary>
    Unreachable,

    /// <summary>Too late: code 10/2018278.</summary>
    Late,
}

/// <summary>Failures on command, each once.</summary>
internal sealed class GraphFaults
{
    private readonly ConcurrentQueue<GraphFault> _next = new();

    private readonly ConcurrentQueue<GraphFault> _reads = new();

    public void Add(GraphFault fault) => _next.Enqueue(fault);

    /// <summary>Lets the next question fail. False where one that was wanted earlier is still to come.</summary>
    public bool AddRead(GraphFault fault)
    {
        var isFree = _reads.IsEmpty;
        if (isFree)
        {
            _reads.Enqueue(fault);
        }

        return isFree;
    }

    /// <summary>Whether a change is still to fail.</summary>
    public bool IsWaiting => !_next.IsEmpty;

    /// <summary>Whatever goes wrong with this question; null where nothing does.</summary>
    public GraphFault? TakeRead() => _reads.TryDequeue(out var fault) ? fault : null;

    /// <summary>Whatever goes wrong with this change; null where nothing does.</summary>
    public GraphFault? Take() => _next.TryDequeue(out var fault) ? fault : null;

    /// <summary>The error of a fault; null where it shows in another way.</summary>
    public static StandInError? Error(GraphFault fault) =>
        fault switch
        {
            GraphFault.TooMuch => Refuse.Of(4, "Application request limit reached", status: 403),
            GraphFault.Passing => Refuse.Of(
                1200,
                "Temporary send message failure. Please try again later.",
                transient: true
            ),
            GraphFault.Expired => Refuse.BadToken(463, "Session has expired"),
            GraphFault.Revoked => Refuse.BadToken(
                460,
                "The session has been invalidated because the user changed their password"
            ),
            GraphFault.Forbidden => Refuse.NoRight("pages_manage_engagement"),
            GraphFault.Refused => Refuse.Of(1609008, "Link is not allowed"),
            GraphFault.Gone => Refuse.Gone(),
            GraphFault.Twice => Refuse.Of(506, "Duplicate Status Message"),
            GraphFault.Unreachable => Refuse.Of(551, "This person isn't available right now."),
            GraphFault.Late => Refuse.Of(10, "This message is sent outside of allowed window.", 2018278),
            _ => null,
        };
}
