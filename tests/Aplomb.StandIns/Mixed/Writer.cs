using System.Globalization;
using Aplomb.Data;
using Aplomb.Modules.Replies;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Mixed;

/// <summary>Answers some of those who wrote, through the check and the hold of the desk.</summary>
internal sealed class Writer(MixedDesk desk)
{
    /// <summary>What was written, by network.</summary>
    public List<(string Network, string Text)> Written { get; } = [];

    /// <summary>What the desk would not take, in its words.</summary>
    public List<string> Refused { get; } = [];

    public async Task AnswerAsync(Ledger.Seen post)
    {
        await using var db = desk.Db();
        var state = Journal.ReadCase((await db.Cases.SingleAsync(row => row.Id == post.Case)).State);
        var number = post.Number.ToString(CultureInfo.InvariantCulture);
        var words =
            $"Hi there, I am sorry that your suitcase is missing. I have asked Oslo and will write to you by six tonight, my note is {number}. Amara";
        var request = new HoldReply.Request(words, Channel.Public, state.TheirChanges, SeenOurs: 0);
        var outcome = await desk.Get<HoldReply>().RunAsync(post.Case, request, desk.Amara, default);
        if (outcome is HoldReply.Outcome.Held)
        {
            Written.Add((post.Network, words));
        }
        else
        {
            Refused.Add($"{post.Network} {number}: {outcome}");
        }
    }
}
