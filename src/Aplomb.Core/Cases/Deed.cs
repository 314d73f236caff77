using System.Text.Json.Serialization;
using Aplomb.Playbooks;

namespace Aplomb.Cases;

/// <summary>What can be done on a network beside answering.</summary>
public enum DeedKind
{
    Like,
    Hide,
    Mute,
    Block,
    Report,

    /// <summary>What we said ourselves is taken back.</summary>
    DeleteOwn,
}

/// <summary>
/// How far it has come. Asked → Begun → Done → Undoing → Undone; Refused by a second person; Failed where the network said no. Who is killed
/// leaves it Begun or Undoing: to do it again changes nothing there.
/// </summary>
public enum DeedState
{
    Asked,
    Refused,
    Begun,
    Done,
    Failed,
    Undoing,
    Undone,
}

/// <summary>Something done, or to be done, to a post or a person on the network.</summary>
/// <param name="Post">The post that it is done to; where it is done to the person, the post that is the reason.</param>
/// <param name="By">Who wanted it.</param>
public sealed record Deed(Guid Id, DeedKind Kind, Guid Post, Actor By, DeedState State)
{
    /// <summary>More than this never stand on one case.</summary>
    private const int Kept = 40;

    /// <summary>The published house rule that it rests on.</summary>
    public HouseRule? Rule { get; init; }
    public string? Why { get; init; }

    /// <summary>The second person, where one was needed.</summary>
    public Actor? Agreed { get; init; }

    /// <summary>Whether whoever wanted it may decide it, so that anybody may be the second person.</summary>
    public bool Entitled { get; init; }

    /// <summary>Who wants it taken back.</summary>
    public Actor? UndoneBy { get; init; }

    /// <summary>Why the network did not do it, in the user's words.</summary>
    public string? Failure { get; init; }

    /// <summary>It stands there now, or may.</summary>
    [JsonIgnore]
    public bool Stands => State is DeedState.Begun or DeedState.Done or DeedState.Undoing;

    /// <summary>The deeds after one more fact.</summary>
    internal static IReadOnlyList<Deed> After(IReadOnlyList<Deed> deeds, CaseEvent fact) =>
        fact switch
        {
            CaseEvent.DeedAsked asked =>
            [
                .. deeds.TakeLast(Kept - 1),
                new Deed(asked.Deed, asked.Kind, asked.Post, asked.By, DeedState.Asked)
                {
                    Rule = asked.Rule,
                    Why = asked.Why,
                    Entitled = asked.Entitled,
                },
            ],
            CaseEvent.DeedBegun begun when deeds.Any(one => one.Id == begun.Deed) => With(
                deeds,
                begun.Deed,
                one => one with { State = DeedState.Begun, Agreed = begun.Agreed ?? one.Agreed, Failure = null }
            ),
            CaseEvent.DeedBegun begun =>
            [
                .. deeds.TakeLast(Kept - 1),
                new Deed(begun.Deed, begun.Kind, begun.Post, begun.By, DeedState.Begun)
                {
                    Rule = begun.Rule,
                    Why = begun.Why,
                    Agreed = begun.Agreed,
                },
            ],
            CaseEvent.DeedRefused refused => With(deeds, refused.Deed, one => one with { State = DeedState.Refused }),
            CaseEvent.DeedDone done => With(
                deeds,
                done.Deed,
                one => one with { State = DeedState.Done, Failure = null }
            ),
            CaseEvent.DeedFailed failed => With(deeds, failed.Deed, one => Failed(one, failed.Why)),
            CaseEvent.DeedUndoing undoing => With(
                deeds,
                undoing.Deed,
                one => one with { State = DeedState.Undoing, UndoneBy = undoing.By, Failure = null }
            ),
            CaseEvent.DeedUndone undone => With(
                deeds,
                undone.Deed,
                one => one with { State = DeedState.Undone, Failure = null }
            ),
            _ => deeds,
        };

    /// <summary>What could not be undone still stands.</summary>
    private static Deed Failed(Deed one, string why) =>
        one with
        {
            State = one.State is DeedState.Undoing ? DeedState.Done : DeedState.Failed,
            Failure = why,
        };

    private static IReadOnlyList<Deed> With(IReadOnlyList<Deed> deeds, Guid id, Func<Deed, Deed> change) =>
        [.. deeds.Select(one => one.Id == id ? change(one) : one)];
}

/// <summary>A published house rule that somebody says a post breaks.</summary>
public sealed record RuleBroken(Guid Post, HouseRule Rule);
