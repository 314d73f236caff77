using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.Bluesky;

/// <summary>What the stand-in lists, and how that goes wrong.</summary>
internal sealed partial class BlueskyStandIn
{
    private readonly Queue<Mischief> _reads = new();
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private bool _half;

    /// <summary>How a question goes wrong.</summary>
    internal enum Mischief
    {
        /// <summary>429; nothing is answered.</summary>
        TooMany,

        /// <summary>502.</summary>
        Down,

        /// <summary>Half of the answer comes.</summary>
        Cut,

        /// <summary>The list comes in the wrong order.</summary>
        Muddled,
    }

    /// <summary>How long it wants everybody away after a 429.</summary>
    public TimeSpan Rest { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Lets the next question fail. False where one that was wanted earlier is still to come.</summary>
    public bool FailRead(Mischief how, int times = 1) =>
        Alone(() =>
        {
            var isFree = _reads.Count is 0;
            for (var i = 0; isFree && i < times; i++)
            {
                _reads.Enqueue(how);
            }

            return isFree;
        });

    /// <summary>Lets the next words fail. False where some are still to.</summary>
    public bool FailSend(FailureClass failure) =>
        Alone(() =>
        {
            var isFree = _failures.Count is 0;
            if (isFree)
            {
                Fail(failure);
            }

            return isFree;
        });

    /// <summary>Takes the next words, and answers half.</summary>
    public void CutNextSend() => Alone(() => _half = true);

    /// <summary>Ends the session; the refresh token works on.</summary>
    public void Expire() => Alone(() => _session++);

    /// <summary>Lists a post twice.</summary>
    public void TellTwice(string uri) => Alone(() => _twice.Add(uri));

    private HttpResponseMessage? Broken() =>
        _reads.TryPeek(out var how) && how is not Mischief.Muddled
            ? _reads.Dequeue() switch
            {
                Mischief.TooMany => Say(FailureClass.RateLimited),
                Mischief.Cut => Half(
                    new JsonObject { ["notifications"] = new JsonArray(), ["posts"] = new JsonArray() }
                ),
                _ => Say(FailureClass.Transient),
            }
            : null;

    /// <summary>Newest first, a page at a time; the cursor says how many came before.</summary>
    private HttpResponseMessage Notifications(List<(string Name, string Value)> query)
    {
        var limit = Number(query, "limit", 50);
        var skip = Number(query, "cursor", 0);
        var told = _posts
            .Where(post => (string?)post["author"]!["did"] != Us)
            .SelectMany(post => _twice.Contains((string)post["uri"]!) ? [post, post] : new[] { post })
            .Reverse()
            .ToList();
        var page = told.Skip(skip).Take(limit).Select(Told);
        if (_reads.TryPeek(out var how) && how is Mischief.Muddled)
        {
            _reads.Dequeue();
            page = page.Reverse();
        }

        var answer = new JsonObject { ["notifications"] = List(page) };
        if (skip + limit < told.Count)
        {
            answer["cursor"] = (skip + limit).ToString(CultureInfo.InvariantCulture);
        }

        return Ok(answer);
    }

    private static JsonObject Told(JsonObject post)
    {
        var told = post.DeepClone().AsObject();
        told["reason"] = post["record"]!["reply"] is null ? "mention" : "reply";
        return told;
    }

    private static int Number(List<(string Name, string Value)> query, string name, int usual) =>
        int.TryParse(query.Find(one => one.Name == name).Value, CultureInfo.InvariantCulture, out var number)
            ? number
            : usual;

    private HttpResponseMessage Half(JsonObject body)
    {
        _half = false;
        var words = body.ToJsonString();
        return new(HttpStatusCode.OK)
        {
            Content = new StringContent(words[..(words.Length / 2)], Encoding.UTF8, "application/json"),
        };
    }
}
