using Aplomb.Playbooks;

namespace Aplomb.Cases;

/// <summary>What a case remembers of things done on the network, and of what they need first.</summary>
public sealed record CaseDeeds
{
    public static CaseDeeds None { get; } = new();

    /// <summary>What was done or is to be done there, oldest first.</summary>
    public IReadOnlyList<Deed> All { get; init; } = [];

    /// <summary>Which posts break which house rule, as somebody has said.</summary>
    public IReadOnlyList<RuleBroken> Rules { get; init; } = [];

    /// <summary>The posts of which a copy is kept.</summary>
    public IReadOnlyList<Guid> Evidence { get; init; } = [];

    /// <summary>Somebody has begun to ask for a removal, or has done so: an answer has left since.</summary>
    public bool AskingRemoval { get; init; }
    public bool RemovalAsked { get; init; }

    /// <summary>The house rule that a post breaks, by somebody's word; null where nobody has said so.</summary>
    public HouseRule? RuleOf(Guid post) => Rules.LastOrDefault(one => one.Post == post)?.Rule;

    internal CaseDeeds After(CaseEvent fact) =>
        fact switch
        {
            CaseEvent.RuleNamed named => this with
            {
                Rules =
                [
                    .. Rules.Where(one => one.Post != named.Post),
                    .. named.Rule is { } rule ? [new RuleBroken(named.Post, rule)] : Array.Empty<RuleBroken>(),
                ],
            },
            CaseEvent.EvidenceKept kept when !Evidence.Contains(kept.Post) => this with
            {
                Evidence = [.. Evidence, kept.Post],
            },
            CaseEvent.MoveBegun { Move: Move.AskRemoval } => this with { AskingRemoval = true },
            CaseEvent.ReplySent when AskingRemoval => this with { RemovalAsked = true },
            CaseEvent.DeedAsked
            or CaseEvent.DeedRefused
            or CaseEvent.DeedBegun
            or CaseEvent.DeedDone
            or CaseEvent.DeedFailed
            or CaseEvent.DeedUndoing
            or CaseEvent.DeedUndone => this with
            {
                All = Deed.After(All, fact),
            },
            _ => this,
        };
}
