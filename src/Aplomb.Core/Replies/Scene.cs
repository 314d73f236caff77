using Aplomb.People;

namespace Aplomb.Replies;

/// <summary>A draft with what the rules share about it, worked out once.</summary>
internal sealed class Scene
{
    private Scene(Draft draft)
    {
        Draft = draft;
        Words = Words.Of(draft.Text);
        Post = Words.Of(draft.Post);
        Customer = string.Join(
            '\n',
            draft
                .Thread.Where(turn => turn.From is Speaker.Them)
                .Select(turn => Words.Of(turn.Text).Plain)
                .Append(Post.Plain)
        );
        Ours = [.. draft.Thread.Where(turn => turn.From is Speaker.Us).Select(turn => Words.Of(turn.Text))];
        Language = Tongue.Of(Words.Plain);
        Salutation = Greeting.For(draft.Name, draft.Handle);
        Opening = Opening.Of(draft, Words);
        Closing = Closings.Start(Words);
        IsComplaint = Mood.IsComplaint(draft, Post.Plain);
        IsStrong = Mood.IsStrong(draft, Customer);
        IsGrave = Mood.IsGrave(draft, Customer);
    }

    public Draft Draft { get; }
    public Words Words { get; }
    public Words Post { get; }

    /// <summary>All that the customer said, plain.</summary>
    public string Customer { get; }

    /// <summary>Our own earlier turns.</summary>
    public IReadOnlyList<Words> Ours { get; }
    public string Language { get; }
    public Salutation Salutation { get; }
    public Opening Opening { get; }

    /// <summary>Where the signature begins in the plain text; its end where there is none.</summary>
    public int Closing { get; }
    public bool IsComplaint { get; }
    public bool IsStrong { get; }
    public bool IsGrave { get; }
    public bool IsPublic => Draft.Channel is Channel.Public;
    public bool IsFirst => Ours.Count is 0;
    public bool IsGerman => Language is "de";

    /// <summary>The writer's own words between greeting and signature.</summary>
    public string Body => Words.Own[Math.Min(Opening.End, Closing)..Closing];

    public static Scene Of(Draft draft) => new(draft);
}
