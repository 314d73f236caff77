namespace Aplomb.Networks.Http;

/// <summary>A question to a network.</summary>
public sealed record WireRequest(HttpMethod Method, Uri Address)
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Makes the body, anew for each try; null where there is none.</summary>
    public Func<HttpContent>? Body { get; init; }

    /// <summary>Whether to do it twice is as to do it once. Then a lost answer is no riddle, and the wire tries again by itself.</summary>
    public bool Again { get; init; } = Method == HttpMethod.Get;

    /// <summary>What shares a rate limit with this; an account has one for each name.</summary>
    public string Bucket { get; init; } = "";

    /// <summary>
    /// Reads from an answer how long to keep away, where a network says so in a way of its own; null leaves it to the common headers.
    /// </summary>
    public Func<WireAnswer, TimeSpan?>? Rest { get; init; }
}
