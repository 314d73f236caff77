using Aplomb.Replies;

namespace Aplomb.Data;

/// <summary>
/// Where a reply stands. Held → Sending → Sent; or Undone, Stopped (kept back by the desk), Failed (refused by the network), Unsure
/// (nobody knows: we look before any second try).
/// </summary>
public enum ReplyState
{
    Held,
    Sending,
    Sent,
    Undone,
    Stopped,
    Failed,
    Unsure,
}

/// <summary>A reply on its way out. Its id is its idempotency key.</summary>
public sealed class ReplyRow
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid AccountId { get; init; }
    public required ReplyState State { get; set; }
    public required string Text { get; init; }
    public required Channel Channel { get; init; }

    /// <summary>The network's id of the post that it answers.</summary>
    public string? Parent { get; init; }

    /// <summary>The network's id of the person.</summary>
    public required string Recipient { get; init; }
    public string? Thread { get; init; }

    /// <summary>How often they had written, changed or taken back when it was written: more since means that the case changed.</summary>
    public required int SeenTheirs { get; init; }

    /// <summary>How many turns of ours the case had when it was written: more since means that a colleague answered.</summary>
    public required int SeenOurs { get; init; }

    /// <summary>The lead's word on exactly this text; null where nobody had to be asked.</summary>
    public Guid? HandInId { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset HeldUntil { get; set; }

    /// <summary>When the sender looks at it next.</summary>
    public required DateTimeOffset NextAt { get; set; }
    public int Attempts { get; set; }

    /// <summary>Why it did not go, in the user's words.</summary>
    public string? Why { get; set; }
    public DateTimeOffset? SentAt { get; set; }
}
