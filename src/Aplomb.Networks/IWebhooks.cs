using Aplomb.Posts;

namespace Aplomb.Networks;

/// <summary>A request of a network to us, as it came: not one byte changed.</summary>
/// <param name="Headers">By name, in any case; where there are several, joined by a comma.</param>
public sealed record HookRequest(
    string Method,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body
)
{
    /// <summary>Where it was sent to, as the network wrote it; null where that is not known. Some want to be told an address of ours.</summary>
    public Uri? Address { get; init; }

    public string? Header(string name) =>
        Headers.FirstOrDefault(one => one.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>What to answer.</summary>
/// <param name="Type">The media type of the body.</param>
public sealed record HookAnswer(int Status, string Body = "", string Type = "text/plain")
{
    public static HookAnswer Taken { get; } = new(200);
}

/// <summary>Something that a network told us.</summary>
public abstract record HookFact
{
    private HookFact() { }

    /// <summary>The network's id of the account that it is for; null where it is the one of the address.</summary>
    public string? For { get; init; }

    /// <summary>A post, an edit or a deletion.</summary>
    public sealed record Said(IncomingPost Post) : HookFact;

    /// <summary>A post was taken back, of which we may know more than the network says here.</summary>
    public sealed record TakenBack(string Post) : HookFact;

    /// <summary>A person wants everything forgotten that we know of them.</summary>
    public sealed record Forget(string Person) : HookFact;

    /// <summary>The permission was taken away.</summary>
    public sealed record SignedOut(string Why) : HookFact;

    /// <summary>Something happened that is told without its words: look now instead of later.</summary>
    public sealed record LookNow : HookFact;
}

/// <summary>
/// A network that tells us by itself. The desk verifies the raw bytes, stores them, answers, and only then reads what they say; the same
/// bytes again are answered and left. Every webhook is also polled.
/// </summary>
public interface IWebhooks
{
    /// <summary>The answer to a question whether we are who we say; null where the request is not such a question.</summary>
    HookAnswer? Challenge(AccountAccess account, HookRequest request);

    /// <summary>Whether the network wrote this. Looks at raw bytes, in constant time (<see cref="Signature"/>); touches nothing.</summary>
    bool Verify(AccountAccess account, HookRequest request);

    /// <summary>What to answer to a verified request, once it is stored.</summary>
    HookAnswer Answer(AccountAccess account, HookRequest request) => HookAnswer.Taken;

    /// <summary>What a verified request says. May ask the network for what it left out; may be called again.</summary>
    Task<IReadOnlyList<HookFact>> ReadAsync(AccountAccess account, HookRequest request, CancellationToken ct);
}
