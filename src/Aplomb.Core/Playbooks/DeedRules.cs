using Aplomb.Cases;
using Aplomb.Posts;

namespace Aplomb.Playbooks;

/// <summary>Whether something may be done on the network now, and what it needs first.</summary>
/// <param name="Barred">Why not; null where it may be done.</param>
/// <param name="NeedsEvidence">A copy of the post is kept first.</param>
/// <param name="NeedsSecond">A second person has to agree.</param>
public sealed record DeedOffer(DeedKind Kind, string? Barred, bool NeedsEvidence, bool NeedsSecond);

/// <summary>
/// What the playbook says of things done on the network beside answering. What it forbids is not offered; a block always needs two people,
/// hiding and muting where the role, or the step that advises it, asks for a second one.
/// </summary>
public static class DeedRules
{
    private const string SecondPerson = "second_person";
    private const string SmilesAtHarm = "A like would be read as a smile at an insult, a threat or somebody’s despair.";

    /// <summary>Hiding and reporting say which published house rule is broken.</summary>
    public static bool NeedsRule(DeedKind kind) => kind is DeedKind.Hide or DeedKind.Report;

    /// <summary>Whether it is done to a person and not to a post.</summary>
    public static bool ToPerson(DeedKind kind) => kind is DeedKind.Mute or DeedKind.Block;

    /// <summary>Whether it can be taken back.</summary>
    public static bool HasUndo(DeedKind kind) => kind is not (DeedKind.Report or DeedKind.DeleteOwn);

    /// <summary>Whether somebody has to say why. A like needs no reason.</summary>
    public static bool NeedsReason(DeedKind kind) => kind is not DeedKind.Like;

    /// <param name="rule">The house rule that the post breaks, as somebody has said.</param>
    /// <param name="situation">With the post in question as the newest; asked only where it matters.</param>
    /// <param name="role">Of whoever would do it.</param>
    /// <param name="alone">This role sends replies without a lead's look.</param>
    public static DeedOffer Of(
        DeedKind kind,
        Playbook playbook,
        HouseRule? rule,
        Func<Situation> situation,
        string role,
        bool alone
    )
    {
        var evidence = NeedsRule(kind) || ToPerson(kind);
        if (NeedsRule(kind) && rule is null)
        {
            return new DeedOffer(kind, NoRule(kind), evidence, NeedsSecond: false);
        }

        if (kind is DeedKind.Like && Hurts(situation().Reading))
        {
            return new DeedOffer(kind, SmilesAtHarm, NeedsEvidence: false, NeedsSecond: false);
        }

        var second = kind is DeedKind.Block || !MayDecide(kind, playbook, role, alone);
        if (MoveOf(kind) is not { } move)
        {
            return new DeedOffer(kind, Barred: null, evidence, second);
        }

        var counsel = Advisor.Advise(playbook, situation());
        var barred = counsel.Never.FirstOrDefault(ban => ban.Move == move)?.Because;
        var advised = counsel.Advice.FirstOrDefault(one => one.Do == move);
        return new DeedOffer(
            kind,
            barred,
            evidence,
            second || advised?.Needs.Contains(SecondPerson, StringComparer.Ordinal) is true
        );
    }

    /// <summary>Whether somebody of this role may decide it, as far as the rights of the playbook go.</summary>
    public static bool MayDecide(DeedKind kind, Playbook playbook, string role, bool alone) =>
        MoveOf(kind) is { } move
            ? !Rights.NeedsApproval(playbook, role, move)
            : kind is not DeedKind.DeleteOwn || alone;

    /// <summary>Whether this is a second person who may say yes: another one, and one of the two may decide it.</summary>
    public static bool MayAgree(Deed deed, Guid second, bool mayDecide) =>
        deed.State is DeedState.Asked && deed.By.Id != second && (deed.Entitled || mayDecide);

    private static bool Hurts(Reading reading) =>
        Math.Max(reading.Offence, Math.Max(reading.Threat, reading.SelfHarm)) >= ReadAs.Likely;

    private static string NoRule(DeedKind kind) =>
        kind is DeedKind.Hide
            ? "No house rule is broken: criticism stays visible."
            : "No house rule is broken: there is nothing to report.";

    private static Move? MoveOf(DeedKind kind) =>
        kind switch
        {
            DeedKind.Hide => Move.Hide,
            DeedKind.Mute => Move.Mute,
            DeedKind.Block => Move.Block,
            _ => null,
        };
}
