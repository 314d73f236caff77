using System.Globalization;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>What is read of the stand-in: posts, pages, searches, messages.</summary>
internal sealed partial class XCalls
{
    private (int, JsonObject) Look(XAsk ask)
    {
        var ids = ask.Query.GetValueOrDefault("ids", "").Split(',');
        if (ids.Length > 100)
        {
            return Invalid("The number of values in the `ids` query parameter list must be between 1 and 100");
        }

        var found = ids.Select(place.Find).OfType<Said>().ToList();
        var answer = new JsonObject();
        if (found.Count > 0)
        {
            answer["data"] = new JsonArray([.. found.Select(place.Json)]);
            answer["includes"] = Includes(found);
        }

        var missing = ids.Where(id => place.Find(id) is null).ToList();
        if (missing.Count > 0)
        {
            answer["errors"] = new JsonArray([.. missing.Select(XProblems.Missing)]);
        }

        return (200, answer); // 200, and be there nothing but errors
    }

    private (int, JsonObject) Search(XAsk ask)
    {
        var query = ask.Query.GetValueOrDefault("query", "");
        if (query.Length is 0 or > 512 || ask.Query.ContainsKey("pagination_token"))
        {
            return Invalid("The `query` query parameter must be between 1 and 512 characters");
        }

        var words = query.Split('"').Where((_, at) => at % 2 is 1).ToList();
        return Page(
            ask,
            place.Posts.Where(one =>
                one.Author != Us && words.Exists(word => one.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
        );
    }

    /// <summary>The newest first; a page's token is how many came before.</summary>
    private (int, JsonObject) Page(XAsk ask, IEnumerable<Said> all)
    {
        var since = long.Parse(ask.Query.GetValueOrDefault("since_id", "0"), CultureInfo.InvariantCulture);
        var start = DateTimeOffset.Parse(
            ask.Query.GetValueOrDefault("start_time", "2010-11-06T00:00:00Z"),
            CultureInfo.InvariantCulture
        );
        var most = int.Parse(ask.Query.GetValueOrDefault("max_results", "10"), CultureInfo.InvariantCulture);
        if (most is < 5 or > 100)
        {
            return Invalid($"The `max_results` query parameter value [{most}] is not between 5 and 100");
        }

        var skip = int.Parse(ask.Query.GetValueOrDefault("pagination_token", "0"), CultureInfo.InvariantCulture);
        var found = all.Where(one => long.Parse(one.Id, CultureInfo.InvariantCulture) > since && one.At >= start)
            .OrderByDescending(one => long.Parse(one.Id, CultureInfo.InvariantCulture))
            .ToList();
        var page = found.Skip(skip).Take(most).ToList();
        var meta = new JsonObject { ["result_count"] = page.Count };
        if (skip + page.Count < found.Count)
        {
            meta["next_token"] = (skip + page.Count).ToString(CultureInfo.InvariantCulture);
        }

        return page.Count is 0
            ? (200, new JsonObject { ["meta"] = meta })
            : (
                200,
                new JsonObject
                {
                    ["data"] = new JsonArray([.. page.Select(place.Json)]),
                    ["includes"] = Includes(page),
                    ["meta"] = meta,
                }
            );
    }

    private (int, JsonObject) Messages(XAsk ask, IEnumerable<Message> all)
    {
        var most = int.Parse(ask.Query.GetValueOrDefault("max_results", "100"), CultureInfo.InvariantCulture);
        var skip = int.Parse(ask.Query.GetValueOrDefault("pagination_token", "0"), CultureInfo.InvariantCulture);
        var found = all.Reverse().ToList();
        var page = found.Skip(skip).Take(most).ToList();
        var meta = new JsonObject { ["result_count"] = page.Count };
        if (skip + page.Count < found.Count)
        {
            meta["next_token"] = (skip + page.Count).ToString(CultureInfo.InvariantCulture);
        }

        return (
            200,
            new JsonObject
            {
                ["data"] = new JsonArray([.. page.Select(XPlace.Json)]),
                ["includes"] = new JsonObject { ["users"] = People(page.Select(one => one.From)) },
                ["meta"] = meta,
            }
        );
    }

    private JsonObject Includes(List<Said> posts) =>
        new()
        {
            ["users"] = People(posts.Select(one => one.Author)),
            ["tweets"] = new JsonArray([
                .. posts
                    .SelectMany(one => new[] { one.Parent, one.Quotes })
                    .OfType<string>()
                    .Distinct()
                    .Select(place.Find)
                    .OfType<Said>()
                    .Select(place.Json),
            ]),
        };

    private JsonArray People(IEnumerable<string> ids) => [.. ids.Distinct().Select(place.Json)];
}
