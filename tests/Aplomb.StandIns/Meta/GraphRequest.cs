using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Aplomb.Networks.Meta;

/// <summary>A request to Graph, whichever way its parameters came: in the address, as a form or as JSON.</summary>
internal sealed record GraphRequest(
    string Method,
    string Version,
    string Path,
    string? Token,
    IReadOnlyDictionary<string, string> Values
)
{
    public static async Task<GraphRequest> ReadAsync(HttpRequest request)
    {
        var values = request.Query.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);
        if (request.HasFormContentType)
        {
            foreach (var (name, value) in await request.ReadFormAsync())
            {
                values[name] = value.ToString();
            }
        }
        else if (request.ContentLength > 0)
        {
            foreach (var (name, value) in (await JsonNode.ParseAsync(request.Body))!.AsObject())
            {
                values[name] =
                    value is JsonValue plain && plain.GetValueKind() is JsonValueKind.String
                        ? plain.GetValue<string>()
                        : value?.ToJsonString() ?? "";
            }
        }

        var parts = request.Path.Value!.Trim('/').Split('/', 2);
        var bearer = request.Headers.Authorization.ToString();
        return new GraphRequest(
            request.Method,
            parts[0],
            parts.Length > 1 ? parts[1] : "",
            bearer.StartsWith("Bearer ", StringComparison.Ordinal)
                ? bearer[7..]
                : values.GetValueOrDefault("access_token"),
            values
        );
    }

    /// <summary>One request of a batch.</summary>
    public GraphRequest Inside(string method, string address)
    {
        var parts = address.Split('?', 2);
        var values = (parts.Length > 1 ? parts[1] : "")
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split('=', 2))
            .ToDictionary(
                one => one[0],
                one => Uri.UnescapeDataString(one.Length > 1 ? one[1] : ""),
                StringComparer.Ordinal
            );
        return this with { Method = method, Path = Uri.UnescapeDataString(parts[0].Trim('/')), Values = values };
    }
}
