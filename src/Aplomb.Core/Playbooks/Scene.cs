using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>The words of a post that a sign rests on; a length of 0 means that it rests on facts.</summary>
public sealed record Clue(int Start, int Length)
{
    /// <summary>Holds by what is known, not by a stretch of text.</summary>
    public static Clue ByFact { get; } = new(0, 0);
}

/// <summary>A situation with its words made ready. Each sign is looked for once.</summary>
public sealed class Scene(Situation situation)
{
    private readonly Dictionary<string, Clue?> _seen = new(StringComparer.Ordinal);

    public Situation Situation { get; } = situation;

    /// <summary>The newest post.</summary>
    public PlainText Post { get; } = PlainText.Of(situation.Text);

    /// <summary>What we said before, oldest first.</summary>
    public IReadOnlyList<PlainText> Ours => field ??= Said(Speaker.Us);

    /// <summary>What they said before, oldest first.</summary>
    public IReadOnlyList<PlainText> Theirs => field ??= Said(Speaker.Them);

    /// <summary>
    /// Where no second voice is listened to: spam talks of waiting and of helping, and means nothing by it; and whoever says that it is
    /// solved tells once more what was wrong.
    /// </summary>
    private bool IsDeaf(string sign) =>
        Situation.HouseRuleBroken is HouseRule.Spam || (sign is "clear_issue" && Shows("solved_by_customer"));

    public bool IsPublic => Situation.Channel == Channel.Public;

    public bool Shows(string sign) => Look(sign) is not null;

    /// <summary>The words that show a sign; null where it does not show.</summary>
    public Clue? Look(string sign)
    {
        if (!_seen.TryGetValue(sign, out var clue))
        {
            // signs lean on each other; one that is being looked for does not show, so no circle is endless
            _seen[sign] = null;
            clue = HeardSigns.Heed(sign, Signals.All[sign](this), IsDeaf(sign) ? null : Situation.Heard);
            _seen[sign] = clue;
        }

        return clue;
    }

    // a talk has dozens of turns, a hostile input millions: the last fifty say how it stands
    private List<PlainText> Said(Speaker who) =>
        [.. Situation.Turns.Where(turn => turn.From == who).TakeLast(50).Select(turn => PlainText.Of(turn.Text))];
}
