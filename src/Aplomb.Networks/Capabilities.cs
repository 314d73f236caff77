using Aplomb.Replies;

namespace Aplomb.Networks;

/// <summary>What one account can do. It belongs to the account, for accounts differ within a network.</summary>
public sealed record Capabilities
{
    /// <summary>Whether we may answer in public.</summary>
    public bool Reply { get; init; }

    /// <summary>Whether we may answer in public only those who spoke to us by name; others are answered by hand, by a link.</summary>
    public bool ReplyWhenNamed { get; init; }

    /// <summary>Whether we may answer a public post in private.</summary>
    public bool PrivateReply { get; init; }

    /// <summary>How long after the post that may be; null where there is no end.</summary>
    public TimeSpan? PrivateReplyWithin { get; init; }

    /// <summary>Whether we may write private messages.</summary>
    public bool Message { get; init; }

    /// <summary>How long after their last message we may write; null where there is no end.</summary>
    public TimeSpan? MessageWithin { get; init; }

    public bool Hide { get; init; }
    public bool Like { get; init; }
    public bool Mute { get; init; }
    public bool Block { get; init; }
    public bool Report { get; init; }

    /// <summary>Whether we may take back what we said.</summary>
    public bool DeleteOwn { get; init; }

    /// <summary>Which files may go with a post; null where none may.</summary>
    public FileLimits? Files { get; init; }

    /// <summary>How long a public post may be.</summary>
    public required LengthLimit Length { get; init; }

    /// <summary>How long a private message may be; null where it is as in public.</summary>
    public LengthLimit? PrivateLength { get; init; }

    /// <summary>Whether the network tells us at once; otherwise we ask every <see cref="IConnector.Pace"/>.</summary>
    public bool Live { get; init; }

    /// <summary>What things cost there, in US dollars; empty where nothing does.</summary>
    public IReadOnlyList<Price> Prices { get; init; } = [];

    public bool Allows(Act act) =>
        act switch
        {
            Act.Hide => Hide,
            Act.Like => Like,
            Act.Mute => Mute,
            Act.Block => Block,
            Act.Report => Report,
            Act.DeleteOwn => DeleteOwn,
            _ => false,
        };

    /// <summary>The length that holds for words in public or in private.</summary>
    public LengthLimit LengthIn(Channel channel) => channel is Channel.Private ? PrivateLength ?? Length : Length;
}

/// <summary>Which files may go with a post.</summary>
/// <param name="Bytes">The most bytes of each.</param>
/// <param name="Types">Media types: <c>image/jpeg</c>.</param>
public sealed record FileLimits(int Count, long Bytes, IReadOnlyList<string> Types);

/// <summary>What one thing costs, in US dollars.</summary>
/// <param name="What">In the user's words: "Answers with a link".</param>
public sealed record Price(string What, decimal Each);
