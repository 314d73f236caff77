using System.Globalization;
using Aplomb.Posts;

namespace Aplomb.Networks.Sandbox;

/// <summary>Lays the stories out in time. Pure: an opening, a seed and a speed always give the same.</summary>
internal sealed record Timeline(DateTimeOffset Opened, int Seed, double Speed)
{
    /// <summary>What is before the opening lies there in real minutes; what comes after it comes at our speed.</summary>
    public DateTimeOffset At(double minutes) =>
        Opened + TimeSpan.FromSeconds(Math.Round(minutes * 60 / Over(minutes), 3));

    /// <summary>The minutes from the opening to a moment after it, as stories count them.</summary>
    public double Minutes(DateTimeOffset at) => (at - Opened).TotalMinutes * Speed;

    /// <summary>All that a story brings by itself.</summary>
    /// <param name="brand">The account that is spoken to.</param>
    public IEnumerable<Happening> Of(Story story, SandboxAccount brand)
    {
        var shift = Shift(story);
        var first = First(story, brand, shift);
        var talk = story.Talk.Skip(1).Select((turn, i) => Turn(story, brand, turn, i + 2, shift));
        var chases = story.IfUnanswered.Select(
            (turn, i) => Turn(story, brand, turn, story.Talk.Count + i + 1, 0) with { UnlessAnswered = story.Id }
        );

        return [first, .. talk, .. chases, .. Later(story, first.Post)];
    }

    private static Happening[] Later(DateTimeOffset? edited, string? text, DateTimeOffset? gone, IncomingPost post) =>
        [
            .. edited is { } e && text is not null
                ? [new Happening(e, post with { Text = text }) { Version = 1 }]
                : Array.Empty<Happening>(),
            .. gone is { } g
                ? [new Happening(g, post with { Text = "", Deleted = true }) { Version = 2 }]
                : Array.Empty<Happening>(),
        ];

    private Happening[] Later(Story story, IncomingPost post) =>
        Later(
            story.Edit is { } edit ? At(edit.At) : null,
            story.Edit?.Text,
            story.Gone is { } gone ? At(gone) : null,
            post
        );

    private Happening First(Story story, SandboxAccount brand, double shift)
    {
        var turn = Turn(story, brand, story.Talk[0], 1, shift);
        var kind = story.As ?? (Place.Mentions(story.Place) ? PostKind.Mention : PostKind.Comment);
        return story.Talk[0].Private ? turn : turn with { Post = turn.Post with { Kind = kind } };
    }

    private Happening Turn(Story story, SandboxAccount brand, StoryTurn turn, int number, double shift)
    {
        var at = At(turn.At + shift);
        var post = new IncomingPost(
            PostId(story, number),
            turn.Private ? PostKind.Message : PostKind.Reply,
            turn.Us ? Us(brand) : Them(story),
            turn.Text,
            at,
            !turn.Private,
            Parent(story, turn, number),
            turn.Private ? PrivateThread(story) : Thread(story),
            Url(brand, story, number)
        );
        return new Happening(at, post);
    }

    private static string? Parent(Story story, StoryTurn turn, int number) =>
        turn.Private ? null
        : number > 1 ? PostId(story, 1)
        : story.Under is { } under ? $"{under}.1"
        : null;

    /// <summary>Up to a tenth of its own distance earlier or later, so that two seeds give two inboxes.</summary>
    private double Shift(Story story)
    {
        var first = story.Kind is Storm.Kind ? 0 : story.Talk[0].At; // a storm has a form of its own
        var tenth = Math.Abs(first) * Dice.Roll(Seed, story.Id, 100) / 1000;
        return first > 0 ? tenth : -tenth;
    }

    private double Over(double minutes) => minutes > 0 ? Speed : 1;

    public static string PostId(Story story, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{story.Id}.{number}");

    public static string Thread(Story story) => story.Under ?? story.Id;

    public static string PrivateThread(Story story) => "dm." + Them(story).Id;

    public static Author Them(Story story) => new($"{story.Place}.{story.Handle}", story.Handle, story.Name);

    public static Author Us(SandboxAccount brand) => new($"{brand.Place}.{brand.Handle}", brand.Handle, brand.Brand);

    private static string Url(SandboxAccount brand, Story story, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"https://{story.Place}.example.com/{brand.Handle}/{Thread(story)}#{story.Id}.{number}"
        );
}
