using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>An open line to Meta: a token of a Page, and what it speaks for.</summary>
internal sealed class Line(MetaWire wire, AccountAccess account, Tokens tokens)
{
    /// <summary>The most requests that go into one batch.</summary>
    private const int LargestBatch = 50;

    public AccountAccess Account => account;

    /// <summary>The Page's id.</summary>
    public string Page => More("page");

    /// <summary>The Instagram account's id.</summary>
    public string Instagram => More("instagram");

    /// <summary>The Instagram account's name there.</summary>
    public string Username => More("username");

    public string Token => tokens.Access;

    public async Task<T> GetAsync<T>(
        string path,
        JsonTypeInfo<T> type,
        CancellationToken ct,
        params IReadOnlyList<(string Name, string Value)> values
    ) => (await AnswerAsync(path, ct, values)).Json(type);

    /// <summary>As it came, with its headers.</summary>
    public Task<WireAnswer> AnswerAsync(
        string path,
        CancellationToken ct,
        params IReadOnlyList<(string Name, string Value)> values
    ) => wire.AskAsync(account, Ask(HttpMethod.Get, path, values), ct);

    /// <summary>Makes something once. Where its answer cannot be read, nobody knows whether it was made.</summary>
    public async Task<GraphId> MakeAsync(
        string path,
        string bucket,
        CancellationToken ct,
        params IReadOnlyList<(string Name, string Value)> values
    )
    {
        var answer = await wire.AskAsync(
            account,
            Ask(HttpMethod.Post, path, values) with
            {
                Bucket = bucket,
                Again = false,
            },
            ct
        );
        return answer.TryJson(MetaJson.Default.GraphId)
            ?? throw new NetworkException(FailureClass.Unknown, "Meta’s answer could not be read.");
    }

    /// <summary>Sets something that stays as it is, however often it is set.</summary>
    public Task SetAsync(
        HttpMethod method,
        string path,
        CancellationToken ct,
        params IReadOnlyList<(string Name, string Value)> values
    ) => wire.AskAsync(account, Ask(method, path, values) with { Again = true }, ct);

    /// <summary>Asks many things at once; null where one has not been answered.</summary>
    public async Task<IReadOnlyList<BatchAnswer?>> BatchAsync(IReadOnlyList<string> addresses, CancellationToken ct)
    {
        var answers = new List<BatchAnswer?>();
        foreach (var chunk in addresses.Chunk(LargestBatch))
        {
            IReadOnlyList<BatchAsk> asks = [.. chunk.Select(address => new BatchAsk("GET", address))];
            var answer = await wire.AskAsync(
                account,
                Ask(
                    HttpMethod.Post,
                    "",
                    [
                        ("batch", JsonSerializer.Serialize(asks, MetaJson.Default.IReadOnlyListBatchAsk)),
                        ("include_headers", "false"),
                    ]
                ) with
                {
                    Again = true, // it only reads
                },
                ct
            );
            answers.AddRange(answer.Json(MetaJson.Default.IReadOnlyListBatchAnswer));
        }

        return answers;
    }

    private MetaAsk Ask(HttpMethod method, string path, IReadOnlyList<(string Name, string Value)> values) =>
        new(method, path, tokens.Access) { Values = values, Secret = account.Answer("app-secret") };

    private string More(string name) =>
        tokens.More?.GetValueOrDefault(name)
        ?? throw new NetworkException(FailureClass.AuthRevoked, "We do not know whose token this is. Sign in again.");
}
