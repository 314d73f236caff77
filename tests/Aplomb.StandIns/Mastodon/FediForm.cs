using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>What a caller sent: a form or JSON, both are documented.</summary>
internal static class FediForm
{
    /// <param name="known">Fields that are published; any other is a complaint.</param>
    public static async Task<Dictionary<string, List<string>>> ReadAsync(
        HttpContext context,
        FediServer server,
        params string[] known
    )
    {
        var fields = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (context.Request.HasFormContentType)
        {
            foreach (var (name, values) in await context.Request.ReadFormAsync())
            {
                fields[name.Replace("[]", "", StringComparison.Ordinal)] = [.. values.OfType<string>()];
            }
        }
        else if (context.Request.HasJsonContentType())
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body);
            foreach (var one in body.RootElement.EnumerateObject())
            {
                fields[one.Name] =
                    one.Value.ValueKind is JsonValueKind.Array
                        ? [.. one.Value.EnumerateArray().Select(part => part.ToString())]
                        : [one.Value.ToString()];
            }
        }

        server.Complaints.AddRange(
            fields.Keys.Except(known).Select(name => $"{context.Request.Path} knows no “{name}”.")
        );
        return fields;
    }

    public static string? One(this Dictionary<string, List<string>> fields, string name) =>
        fields.GetValueOrDefault(name)?.FirstOrDefault() is { Length: > 0 } value ? value : null;
}
