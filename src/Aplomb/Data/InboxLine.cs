using Aplomb.Cases;
using Aplomb.Playbooks;
using Aplomb.Posts;

namespace Aplomb.Data;

/// <summary>Makes a case's line of the inbox from the folded case.</summary>
internal static class InboxLine
{
    /// <summary>The line of a case that has no facts yet.</summary>
    public static InboxRow New(Guid id, Guid brand, string network, string who, DateTimeOffset at) =>
        new()
        {
            CaseId = id,
            BrandId = brand,
            Network = network,
            Who = who,
            Gist = "",
            List = InboxList.YourTurn,
            Need = 0,
            Heat = Heat.Calm,
            Safety = false,
            Legal = false,
            Question = false,
            WrongCompany = false,
            Softened = false,
            PrivateOpen = false,
            Held = false,
            Language = "und",
            Theirs = 0,
            LastAt = at,
        };

    /// <summary>Renews all that the case decides, by the brand's playbook. The gist belongs to the newest post and is renewed with it.</summary>
    public static void Renew(InboxRow line, Case state, Playbook playbook)
    {
        var read = state.Newest;
        line.List = state switch
        {
            { Ended: true } => InboxList.Ended,
            { OurTurn: true, HeldReply: null } => InboxList.YourTurn,
            _ => InboxList.Watching,
        };
        line.Need = Need.Of(state);
        line.Heat = read?.Heat ?? Heat.Calm;
        line.Safety = state.Safety;
        line.Legal = read?.Legal ?? false;
        line.Question = read?.Question ?? false;
        line.WrongCompany = read?.WrongCompany ?? false;
        line.Softened = read?.Softened ?? false;
        line.Language = read?.Language ?? "und";
        line.PrivateOpen = state.PrivateOpen;
        line.Held = state.HeldReply is not null;
        line.Theirs = state.Theirs;
        line.OwnerId = state.Owner?.Id;
        line.OwnerName = state.Owner?.Name;
        line.WaitingSince = state.WaitingSince;
        line.DueAt = Need.DueAt(state, playbook);
        line.LastAt = state.LastAt;
    }
}
