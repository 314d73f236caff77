using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>Somebody with an account there.</summary>
internal sealed record Person(string Id, string Username, string Acct, string Name);

/// <summary>A post as the server keeps it.</summary>
internal sealed class Post
{
    public required string Id { get; init; }
    public required Person By { get; init; }
    public required string Text { get; set; }
    public required DateTimeOffset At { get; init; }
    public required string Visibility { get; init; }
    public string? Warning { get; init; }
    public string? Parent { get; init; }
    public string? Quotes { get; init; }
    public string? App { get; init; }
    public string? Html { get; set; }
    public DateTimeOffset? EditedAt { get; set; }
    public List<Person> Mentions { get; init; } = [];
}

/// <summary>A notification of us.</summary>
internal sealed record Notice(string Id, string Type, DateTimeOffset At, Post Post);

/// <summary>The people of a server, what they said, and what they did. Everything under one lock.</summary>
internal sealed partial class Town
{
    private readonly Lock _one = new();
    private readonly Character _character;
    private readonly TimeProvider _time;
    private long _last;

    public Town(Character character, TimeProvider time)
    {
        (_character, _time) = (character, time);
        Us = Meet("brightwater", "Brightwater Ferries");
    }

    /// <summary>How far this server's clock is from ours.</summary>
    public TimeSpan Skew { get; set; }

    public Person Us { get; }

    public Dictionary<string, Person> People { get; } = new(StringComparer.OrdinalIgnoreCase);
    public List<Post> Posts { get; } = [];
    public List<Notice> Notices { get; } = [];
    public HashSet<(string What, string Id)> Done { get; } = [];
    public List<(string Person, string[] Posts, string Comment, string Category)> Reports { get; } = [];
    public Dictionary<string, (string Post, DateTimeOffset At)> Keys { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, HashSet<string>> Tokens { get; } = new(StringComparer.Ordinal);
    public List<Channel<(string Name, string Data)>> Lines { get; } = [];

    /// <summary>Done as soon as somebody listens.</summary>
    public TaskCompletionSource Listened { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DateTimeOffset Now => _time.GetUtcNow() + Skew;

    /// <summary>What a test or a request does, nobody beside it.</summary>
    public T Alone<T>(Func<T> act)
    {
        lock (_one)
        {
            return act();
        }
    }

    /// <summary>An id that sorts by time, in the form of the character.</summary>
    public string Id()
    {
        _last = Math.Max(_last + 1, Now.ToUnixTimeMilliseconds() << 8);
        return _character.Numbers
            ? _last.ToString(CultureInfo.InvariantCulture)
            : $"01{_last.ToString("X16", CultureInfo.InvariantCulture).PadLeft(24, '0')}";
    }

    public Person Meet(string handle, string? name = null)
    {
        if (!People.TryGetValue(handle, out var person))
        {
            person = new Person(Id(), handle.Split('@')[0], handle, name ?? handle);
            People.Add(handle, person);
        }

        return person;
    }

    public Post? Find(string? id) => Posts.Find(post => post.Id == id);

    /// <summary>Says something, and tells whoever is mentioned.</summary>
    public Post Say(
        Person by,
        string text,
        string visibility,
        string? parent = null,
        string? warning = null,
        string? quotes = null,
        string? app = null,
        string? html = null,
        bool mentionsUs = false
    )
    {
        var post = new Post
        {
            Id = Id(),
            By = by,
            Text = text,
            At = Now,
            Visibility = visibility,
            Warning = warning,
            Parent = parent,
            Quotes = quotes,
            App = app,
            Html = html,
        };
        post.Mentions.AddRange(Named(text).Where(person => person != by));
        if (mentionsUs && by != Us && !post.Mentions.Contains(Us))
        {
            post.Mentions.Add(Us);
        }

        Posts.Add(post);
        if (by != Us && quotes is not null)
        {
            Tell("quote", post);
        }
        else if (post.Mentions.Contains(Us) && !Done.Contains(("mute", by.Id)))
        {
            Tell("mention", post);
        }

        return post;
    }

    public void Delete(Post post)
    {
        Posts.Remove(post);
        Notices.RemoveAll(notice => notice.Post == post);
        Send("delete", post.Id);
    }

    public void Tell(string type, Post post)
    {
        var notice = new Notice(Id(), type, Now, post);
        Notices.Add(notice);
        Send("notification", Entities.Notice(this, notice).ToJsonString());
    }

    /// <summary>Ends all open lines, as a server does that is started anew.</summary>
    public void HangUp()
    {
        Lines.ForEach(line => line.Writer.TryComplete());
        Lines.Clear();
    }

    public void Send(string name, string data) => Lines.ForEach(line => line.Writer.TryWrite((name, data)));

    /// <summary>Length as the character counts it.</summary>
    public int Length(string text, string? warning)
    {
        var counted = _character.PerUrl is 23
            ? MentionWithServer().Replace(Link().Replace(text, new string('x', 23)), "@${who}")
            : text;
        var all = counted + warning;
        return _character.PerUrl is 23 ? new StringInfo(all).LengthInTextElements : all.EnumerateRunes().Count();
    }

    /// <summary>Plain words as Mastodon shows them.</summary>
    public string Html(Post post)
    {
        var html = WebUtility.HtmlEncode(post.Text);
        html = Link()
            .Replace(
                html,
                found =>
                    $"""<a href="{found.Value}" rel="nofollow noopener" target="_blank"><span class="invisible">https://</span><span class="">{found.Value["https://".Length..]}</span></a>"""
            );
        html = Mention()
            .Replace(
                html,
                found =>
                    People.TryGetValue(found.Groups["who"].Value, out var person)
                        ? $"""<span class="h-card" translate="no"><a href="https://example.social/@{person.Acct}" class="u-url mention">@<span>{person.Username}</span></a></span>"""
                        : found.Value
            );
        return $"<p>{html.Replace("\n\n", "</p><p>", StringComparison.Ordinal).Replace("\n", "<br />", StringComparison.Ordinal)}</p>";
    }

    private IEnumerable<Person> Named(string text) =>
        Mention()
            .Matches(text)
            .Select(found => People.GetValueOrDefault(found.Groups["who"].Value))
            .OfType<Person>()
            .Distinct();

    [GeneratedRegex(@"https://[^\s<]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"(?<![=/\w])@(?<who>[a-z0-9_]+(@[a-z0-9.-]*[a-z0-9])?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Mention();

    [GeneratedRegex(
        @"(?<![=/\w])@(?<who>[a-z0-9_]+)@[\w.-]*\w",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MentionWithServer();
}
