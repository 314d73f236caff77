using Aplomb.Replies;
using FsCheck;
using FsCheck.Fluent;
using Check = Aplomb.Replies.Check;

namespace Aplomb.Networks.Sandbox;

public sealed class MoodTests
{
    private const string Kind =
        "Hi Graham, three hours without water is our mistake and I am sorry. I have sent the £118 back, it is there by 17:00.";

    private static readonly Wish Simple = new(Helps: 1, Private: false, Safety: false);

    [Theory]
    [InlineData(Kind, Reaction.Calms)]
    [InlineData("Graham, calm down. As per our terms, sailings may change.", Reaction.Flares)]
    [InlineData("Hi Graham, we are sorry if you feel let down.", Reaction.Flares)]
    [InlineData("You should have read the notice. It is not our fault.", Reaction.Flares)]
    [InlineData("Hi Graham, you should have been told, and nobody told you. I am sorry.", Reaction.Calms)]
    [InlineData("We will look.", Reaction.Stays)]
    [InlineData("We value your feedback.", Reaction.Flares)]
    [InlineData("Hi Graham, I am sorry. I give you £50 if you take this post down.", Reaction.Flares)]
    public void A_heated_person_answers_as_we_treat_them(string ours, Reaction expected) =>
        Assert.Equal(expected, Take(Persona.Heated, ours, Simple with { Helps = 2 }).Reaction);

    [Fact]
    public void Two_kind_and_concrete_answers_solve_what_a_heated_person_needs()
    {
        var first = Take(Persona.Heated, Kind, Simple with { Helps = 2 });
        var second = Take(
            Persona.Heated,
            "Hi Graham, I am sorry it took so long. I have checked: it arrived.",
            Simple,
            first.Feeling
        );

        Assert.Equal((Reaction.Calms, Reaction.ConfirmsSolved), (first.Reaction, second.Reaction));
        Assert.InRange(second.Feeling.Heat, 0, 0.2);
    }

    [Fact]
    public void Nobody_tells_private_things_before_they_are_invited()
    {
        var wish = Simple with { Private = true };

        Assert.Equal(Reaction.Calms, Take(Persona.Patient, "Hi Graham, I have asked the crew.", wish).Reaction);
        Assert.Equal(
            Reaction.MovesToPrivate,
            Take(Persona.Patient, "Hi Graham, I am sorry. I have written to you in private.", wish).Reaction
        );
    }

    [Fact]
    public void In_danger_only_an_answer_that_looks_to_safety_counts()
    {
        var wish = Simple with { Safety = true };

        Assert.Equal(Reaction.Flares, Take(Persona.Anxious, "Hi Graham, I have passed it on.", wish).Reaction);
        Assert.Equal(
            Reaction.ConfirmsSolved,
            Take(
                Persona.Anxious,
                "Please leave the deck now and tell the crew. I have called the bridge.",
                wish
            ).Reaction
        );
    }

    [Fact]
    public void A_removal_is_granted_after_it_is_solved_and_resented_before()
    {
        const string ask = "Hi Graham, now that it works, would you take that down?";

        Assert.Equal(Reaction.Flares, Take(Persona.Heated, ask, Simple).Reaction);
        Assert.Equal(
            Reaction.TakesDown,
            Take(Persona.Heated, ask, Simple, new Feeling(0.1, Turns: 2, Solved: true)).Reaction
        );
    }

    [Fact]
    public void The_same_words_again_make_a_hot_person_hotter_and_leave_a_patient_one_waiting()
    {
        Turn[] before = [new(Speaker.Us, Kind)];

        Assert.Equal(Reaction.Flares, Take(Persona.Heated, Kind, Simple, before: before).Reaction);
        Assert.Equal(Reaction.Stays, Take(Persona.Patient, Kind, Simple, before: before).Reaction);
    }

    [Fact]
    public void What_the_reply_check_finds_hurtful_hurts()
    {
        var ours = Treatment.Of(Draft(Kind), Found("arguing"));

        Assert.True(ours.Hurts);
        Assert.False(Treatment.Of(Draft(Kind), Found("greeting")).Hurts);
    }

    [Fact]
    public void A_ranter_is_never_satisfied_and_a_spammer_never_answers() =>
        Prop.ForAll(
                Gen.Elements(Kind, "Hi there, please try again.", "Sorry. I am on it by 5.", "No.")
                    .ListOf()
                    .ToArbitrary(),
                talk =>
                    Run(Persona.Ranter, talk).All(took => took.Reaction is not Reaction.ConfirmsSolved)
                    && Run(Persona.Mute, talk).All(took => took.Reaction is Reaction.GoesSilent)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Heat_stays_between_calm_and_furious_and_a_hurt_never_lowers_it() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<Persona>()).ToArbitrary(),
                Gen.Elements(Kind, "Calm down.", "Obviously.", "Hi Graham, what happened?").ListOf().ToArbitrary(),
                (persona, talk) =>
                {
                    var heat = Temper.Of(persona).Heat;
                    foreach (var (feeling, reaction) in Run(persona, talk))
                    {
                        if (feeling.Heat is < 0 or > 1 || (reaction is Reaction.Flares && feeling.Heat < heat))
                        {
                            return false;
                        }

                        heat = feeling.Heat;
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    private static List<(Feeling Feeling, Reaction Reaction)> Run(Persona persona, IEnumerable<string> talk)
    {
        List<(Feeling Feeling, Reaction Reaction)> took = [];
        foreach (var text in talk)
        {
            took.Add(Take(persona, text, Simple, took is [.., var last] ? last.Feeling : null));
        }

        return took;
    }

    private static (Feeling Feeling, Reaction Reaction) Take(
        Persona persona,
        string ours,
        Wish wish,
        Feeling? was = null,
        IReadOnlyList<Turn>? before = null
    ) =>
        Mood.After(
            persona,
            was ?? new Feeling(Temper.Of(persona).Heat),
            Treatment.Of(Draft(ours) with { Thread = before ?? [] }, check: null),
            wish
        );

    private static Draft Draft(string text) =>
        new()
        {
            Text = text,
            Channel = Channel.Public,
            Name = "Graham Tuck",
        };

    private static Check Found(string rule) =>
        new(Verdict.Revise, [new Finding(rule, Level.Warn, 0, 2, "", "")], Manner: null);
}
