using System.Security.Cryptography;
using System.Text;
using Aplomb.Posts;

namespace Aplomb.Networks.Sandbox;

/// <summary>What one person does with our words: how they feel, what they say, and when. Pure.</summary>
internal static class Feelings
{
    /// <summary>How a story's person feels before we have answered in the sandbox.</summary>
    public static Feeling AtFirst(Story story) =>
        new(
            story.Solved ? 0.1 : Temper.Of(story.Persona).Heat,
            Solved: story.Solved,
            Private: story.Talk.Any(turn => turn is { Private: true, Us: false })
        );

    /// <summary>What a story's person needs.</summary>
    public static Wish Wish(Story story) =>
        new(story.Needs ?? Temper.Of(story.Persona).Helps, story.Detail is not null && !story.Closed, story.Safety);

    /// <summary>Our words, kept with all that they lead to.</summary>
    public static Said After(Crowd crowd, Story story, string key, IncomingPost own, Treatment ours)
    {
        var was = crowd.Feeling(story);
        var (feeling, reaction) = Mood.After(story.Persona, was, ours, Wish(story));
        var at = own.At + Delay(crowd.Time, story, was.Turns);
        var first = crowd.Time.Of(story, crowd.Account).First().Post;
        var text = Text(crowd, story, reaction);

        List<Happening> then = [];
        if (text is not null)
        {
            then.Add(new Happening(at, Post(story, own, reaction, text, at)));
        }

        if (reaction is Reaction.TakesDown)
        {
            then.Add(new Happening(at.AddSeconds(1), first with { Text = "", Deleted = true }) { Version = 2 });
        }
        else if (reaction is Reaction.ConfirmsSolved && !was.Solved && story.EditWhenSolved is { } edited)
        {
            then.Add(new Happening(at.AddSeconds(1), first with { Text = edited }) { Version = 1 });
        }

        return new Said(key, crowd.Account.Handle, crowd.Account.Place, story.Id, own, feeling, reaction, then);
    }

    /// <summary>The id of our words: the same key gives the same id.</summary>
    public static string OwnId(SandboxAccount account, string key) =>
        "us."
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{account.Handle}/{account.Place}/{key}")).AsSpan(0, 8)
        );

    private static TimeSpan Delay(Timeline time, Story story, int turn)
    {
        var temper = Temper.Of(story.Persona);
        var part = Dice.Roll(time.Seed, $"{story.Id}/delay/{turn}", 100) / 100.0;
        var minutes = temper.Soonest + (part * (temper.Latest - temper.Soonest));
        return TimeSpan.FromMilliseconds(Math.Max(1, Math.Round(minutes * 60_000 / time.Speed)));
    }

    /// <summary>One of the lines for a reaction; nobody says the same twice before all was said.</summary>
    private static string? Text(Crowd crowd, Story story, Reaction reaction)
    {
        var before = crowd.Times(story, reaction);
        if (reaction is Reaction.MovesToPrivate && before is 0)
        {
            return story.Detail;
        }

        var lines = Town.Lines(story, reaction);
        return lines is []
            ? null
            : lines[(Dice.Roll(crowd.Time.Seed, $"{story.Id}/{reaction}", lines.Count) + before) % lines.Count];
    }

    private static IncomingPost Post(Story story, IncomingPost own, Reaction reaction, string text, DateTimeOffset at)
    {
        var isPublic = own.Public && reaction is not Reaction.MovesToPrivate;
        return new IncomingPost(
            own.Id + ".a",
            isPublic ? PostKind.Reply : PostKind.Message,
            Timeline.Them(story),
            text,
            at,
            isPublic,
            isPublic ? own.Id : null,
            isPublic ? Timeline.Thread(story) : Timeline.PrivateThread(story),
            own.Url is null ? null : $"{own.Url}.a"
        );
    }
}
