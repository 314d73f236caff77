using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Aplomb.Networks.Http;

/// <summary>What a network answered: its status and all of its body.</summary>
/// <param name="Headers">By name in lower case.</param>
public sealed record WireAnswer(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    public bool Ok => Status is >= 200 and < 300;

    public string? Header(string name) => Headers.GetValueOrDefault(name.ToLowerInvariant());

    /// <summary>The body as words, for a message; at most 300 characters.</summary>
    public string Words
    {
        get
        {
            var words = Encoding.UTF8.GetString(Body.Span);
            return words.Length <= 300 ? words : $"{words[..300]}…";
        }
    }

    /// <summary>The body as JSON.</summary>
    /// <exception cref="NetworkException">It is none, or not this: <see cref="FailureClass.Transient"/>, for proxies answer with pages at times.</exception>
    public T Json<T>(JsonTypeInfo<T> type) =>
        TryJson(type) ?? throw new NetworkException(FailureClass.Transient, "The network's answer could not be read.");

    /// <summary>The body as JSON; null where it is none, or not this.</summary>
    public T? TryJson<T>(JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(Body.Span, type);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
