using System.Text;
using System.Text.Json;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>Names of those who wrote to us: webhooks bring their ids only.</summary>
internal static class MetaPeople
{
    /// <summary>By id. Who does not let us see their name is left out.</summary>
    public static async Task<IReadOnlyDictionary<string, GraphPerson>> NamesAsync(
        Line line,
        IEnumerable<string> ids,
        string fields,
        CancellationToken ct
    )
    {
        var asked = ids.Distinct(StringComparer.Ordinal).ToList();
        var names = new Dictionary<string, GraphPerson>(StringComparer.Ordinal);
        var answers = await line.BatchAsync([.. asked.Select(id => $"{Uri.EscapeDataString(id)}?fields={fields}")], ct);
        foreach (var (id, answer) in asked.Zip(answers))
        {
            if (answer is { Code: 200, Body: { } body } && Read(body) is { } person)
            {
                names[id] = person;
            }
        }

        return names;
    }

    private static GraphPerson? Read(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, MetaJson.Default.GraphPerson);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An answer out of a batch, as if it had come alone.</summary>
    public static WireAnswer Alone(BatchAnswer answer) =>
        new(
            answer.Code,
            new Dictionary<string, string>(StringComparer.Ordinal),
            Encoding.UTF8.GetBytes(answer.Body ?? "")
        );
}
