namespace Aplomb.Networks.Sandbox;

/// <summary>How somebody took our words.</summary>
public enum Reaction
{
    Calms,
    Stays,
    Flares,
    MovesToPrivate,
    ConfirmsSolved,

    /// <summary>Takes the first post back, because we asked at the right time.</summary>
    TakesDown,
    GoesSilent,
}

/// <summary>Where somebody stands with us.</summary>
/// <param name="Heat">0 (calm) to 1 (furious).</param>
/// <param name="Turns">How often we have answered.</param>
/// <param name="Helped">How many concrete steps they have had from us.</param>
/// <param name="Hurt">How often we have hurt them.</param>
/// <param name="Solved">They have said that it is solved.</param>
/// <param name="Private">They talk with us in private.</param>
/// <param name="Over">They have nothing more to say to us.</param>
public sealed record Feeling(
    double Heat,
    int Turns = 0,
    int Helped = 0,
    int Hurt = 0,
    bool Solved = false,
    bool Private = false,
    bool Over = false
);

/// <summary>What somebody needs from us.</summary>
/// <param name="Helps">Concrete steps until it is solved.</param>
/// <param name="Private">Something has to be told in private first.</param>
/// <param name="Safety">A person may come to harm.</param>
public sealed record Wish(int Helps, bool Private, bool Safety);

/// <summary>What a persona bears, and how fast it answers.</summary>
/// <param name="Heat">At the beginning, 0 to 1.</param>
/// <param name="Rise">What one hurt adds to the heat.</param>
/// <param name="Helps">Concrete steps until it is content.</param>
/// <param name="Bears">So many hurts, and it goes silent.</param>
/// <param name="Soonest">Minutes until it answers, at least.</param>
/// <param name="Latest">Minutes until it answers, at most.</param>
public sealed record Temper(double Heat, double Rise, int Helps, int Bears, double Soonest, double Latest)
{
    /// <summary>The temper of a persona. The numbers are ours: made so that a good answer visibly pays.</summary>
    public static Temper Of(Persona persona) =>
        persona switch
        {
            Persona.Patient => new(0.2, 0.2, 1, 2, 6, 20),
            Persona.Heated => new(0.7, 0.3, 2, 4, 2, 7),
            Persona.Sarcastic => new(0.5, 0.25, 2, 3, 3, 9),
            Persona.Ranter => new(0.8, 0.2, int.MaxValue, 5, 1, 4),
            Persona.Anxious => new(0.4, 0.2, 2, 2, 1, 4),
            Persona.Brief => new(0.3, 0.2, 1, 2, 4, 15),
            Persona.Warm => new(0, 0.3, 1, 2, 5, 25),
            Persona.Young => new(0.3, 0.3, 1, 1, 2, 8),
            _ => new(0.6, 0, int.MaxValue, 0, 1, 1),
        };
}

/// <summary>Decides how people take our words. Pure: the same words in the same talk always do the same.</summary>
public static class Mood
{
    /// <summary>From here on a person hears a step only after an acknowledgement.</summary>
    private const double Hot = 0.6;

    /// <summary>The most answers that somebody who only rants gives us.</summary>
    private const int RanterTires = 4;

    /// <summary>How somebody feels after our words, and what they do.</summary>
    public static (Feeling Feeling, Reaction Reaction) After(Persona persona, Feeling was, Treatment ours, Wish wish)
    {
        var now = was with { Turns = was.Turns + 1, Private = was.Private || !ours.Public };
        var wrong = ours.Hurts || ours.Rewards || (ours.AsksRemoval && !was.Solved) || (wish.Safety && !ours.Safety);

        return persona switch
        {
            _ when was.Over => (now, Reaction.GoesSilent),
            Persona.Mute => (now with { Over = true }, Reaction.GoesSilent),
            _ when wrong => Hurt(persona, now),
            _ when ours.AsksRemoval => (now with { Over = true }, Reaction.TakesDown),
            _ when was.Solved => (now, ours.Asks && was.Turns < 6 ? Reaction.ConfirmsSolved : Reaction.GoesSilent),
            _ when ours.Repeated => Bored(persona, now),
            Persona.Ranter when now.Turns >= RanterTires => (now with { Over = true }, Reaction.GoesSilent),
            Persona.Ranter => (Cooler(now, 0.05), Reaction.Stays),
            Persona.Warm => (Cooler(now, 0.1), was.Turns is 0 ? Reaction.Calms : Reaction.GoesSilent),
            _ when Moves(was, ours, wish) => (Cooler(now, 0.15) with { Private = true }, Reaction.MovesToPrivate),
            _ when ours.Step => Helped(persona, now, ours, wish),
            _ => Heard(persona, now, ours),
        };
    }

    private static bool Moves(Feeling was, Treatment ours, Wish wish) =>
        wish.Private
        && !was.Private
        && (ours.Invites || !ours.Public)
        && (ours.Greeted || ours.Acknowledged || ours.Step);

    private static (Feeling Feeling, Reaction Reaction) Hurt(Persona persona, Feeling now)
    {
        var temper = Temper.Of(persona);
        var next = now with { Heat = Math.Min(1, now.Heat + temper.Rise), Hurt = now.Hurt + 1, Solved = false };
        return next.Hurt >= temper.Bears ? (next with { Over = true }, LastWord(persona)) : (next, Reaction.Flares);
    }

    private static Reaction LastWord(Persona persona) =>
        persona is Persona.Patient or Persona.Young or Persona.Anxious or Persona.Warm
            ? Reaction.GoesSilent
            : Reaction.Flares;

    private static (Feeling Feeling, Reaction Reaction) Bored(Persona persona, Feeling now) =>
        now.Heat >= Hot || persona is Persona.Sarcastic or Persona.Ranter ? Hurt(persona, now) : (now, Reaction.Stays);

    private static (Feeling Feeling, Reaction Reaction) Helped(Persona persona, Feeling now, Treatment ours, Wish wish)
    {
        var next = now with { Helped = now.Helped + 1 };
        if (now.Heat >= Hot && !ours.Acknowledged)
        {
            return (next, Reaction.Stays);
        }

        next = Cooler(next, ours.Greeted && ours.Acknowledged ? 0.3 : 0.2);
        var canBeSolved = !wish.Private || next.Private;
        return canBeSolved && next.Helped >= wish.Helps && persona is not Persona.Ranter
            ? (next with { Solved = true, Heat = Math.Min(next.Heat, 0.2) }, Reaction.ConfirmsSolved)
            : (next, Reaction.Calms);
    }

    private static (Feeling Feeling, Reaction Reaction) Heard(Persona persona, Feeling now, Treatment ours) =>
        (ours.Acknowledged || ours.Asks) && now.Turns <= 2 ? (Cooler(now, 0.15), Reaction.Calms)
        : now.Heat >= Hot && !ours.Greeted ? Hurt(persona, now)
        : (now, Reaction.Stays);

    private static Feeling Cooler(Feeling feeling, double by) => feeling with { Heat = Math.Max(0, feeling.Heat - by) };
}
