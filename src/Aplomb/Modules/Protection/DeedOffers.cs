using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Networks;
using Aplomb.Playbooks;

namespace Aplomb.Modules.Protection;

/// <summary>What somebody may do on the network from a case: only what the account can, and by the brand's playbook.</summary>
internal static class DeedOffers
{
    private static readonly DeedKind[] ToTheirs = [DeedKind.Like, DeedKind.Hide, DeedKind.Report];
    private static readonly DeedKind[] ToOurs = [DeedKind.DeleteOwn];
    private static readonly DeedKind[] ToThem = [DeedKind.Mute, DeedKind.Block];

    /// <summary>Under a post: what is public can be liked, hidden and reported; what is ours, taken back.</summary>
    public static IReadOnlyList<DeedOffer> OnPost(
        CaseFile file,
        PostRow post,
        Capabilities? can,
        Reach reach,
        DateTimeOffset now
    ) =>
        post is { DeletedAt: not null } or { Public: false }
            ? []
            : [.. Open(file, post, can, post.Own ? ToOurs : ToTheirs).Select(kind => Of(file, post, kind, reach, now))];

    /// <summary>Beside the person; their newest post is the reason.</summary>
    public static IReadOnlyList<DeedOffer> OnPerson(
        CaseFile file,
        Capabilities? can,
        Reach reach,
        DateTimeOffset now
    ) =>
        file.Newest is not { } newest
            ? []
            : [.. Open(file, newest, can, ToThem).Select(kind => Of(file, newest, kind, reach, now))];

    public static DeedOffer Of(CaseFile file, PostRow post, DeedKind kind, Reach reach, DateTimeOffset now)
    {
        var (role, alone) = RoleOf(file, reach);
        return DeedRules.Of(
            kind,
            file.Playbook,
            file.State.Deeds.RuleOf(post.Id),
            () => SituationOf.Case(file, post, file.Read(post), now),
            role,
            alone
        );
    }

    /// <summary>Whether somebody may decide it by their role.</summary>
    public static bool MayDecide(CaseFile file, DeedKind kind, Reach reach)
    {
        var (role, alone) = RoleOf(file, reach);
        return DeedRules.MayDecide(kind, file.Playbook, role, alone);
    }

    /// <summary>What is on its way or stands there already.</summary>
    public static Deed? Standing(CaseFile file, DeedKind kind, Guid post) =>
        file.State.Deeds.All.LastOrDefault(one =>
            one.Kind == kind
            && (one.Stands || one.State is DeedState.Asked)
            && (DeedRules.ToPerson(kind) || one.Post == post)
        );

    private static IEnumerable<DeedKind> Open(CaseFile file, PostRow post, Capabilities? can, DeedKind[] kinds) =>
        kinds.Where(kind => ActOnNetwork.Allows(can, kind) && Standing(file, kind, post.Id) is null);

    private static (string Role, bool Alone) RoleOf(CaseFile file, Reach reach)
    {
        var role = reach.Role(file.Brand.Id);
        return (role, !Roles.HandIn(file.Playbook, role, move: null));
    }
}
