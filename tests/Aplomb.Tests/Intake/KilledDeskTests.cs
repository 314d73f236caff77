using System.Net.Http.Headers;
using System.Net.Http.Json;
using Aplomb.Commands;
using Aplomb.Modules.Intake;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Intake;

public sealed class KilledDeskTests
{
    private const int Kills = 5;
    private const int InRequest = 40;

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_however_often_the_desk_is_killed()
    {
        await using var ground = await Ground.FreshAsync();
        var token = await PrepareAsync(ground);
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);
        var sent = new List<string>();
        for (var kill = 1; kill <= Kills; kill++)
        {
            await KillUnderLoadAsync(ground, token, kill, sent, acknowledged);
        }

        var stored = await IdsAsync(ground);
        Assert.Equal(stored.Count, stored.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(acknowledged.Except(stored, StringComparer.Ordinal));
        Assert.True(acknowledged.Count > Kills * InRequest, $"Only {acknowledged.Count} posts were acknowledged.");

        var answer = await SendAllAgainAsync(ground, token, sent);

        Assert.Equal((sent.Count - stored.Count, stored.Count), (answer.Stored, answer.Known));
        await EachIsWorkedOnceAsync(ground, sent.Count);
    }

    private static async Task<string> PrepareAsync(Ground ground)
    {
        await Command.RunAsync(["account", "add", "--network", "import", "--name", "airlines", .. ground.Arguments]);
        var made = await Command.RunAsync(["token", "create", "--role", "intake", .. ground.Arguments]);
        return made.Output.Trim().Split(' ')[^1];
    }

    /// <summary>Four senders at once; the desk dies while they send.</summary>
    private static async Task KillUnderLoadAsync(
        Ground ground,
        string token,
        int kill,
        List<string> sent,
        HashSet<string> acknowledged
    )
    {
        var (desk, address) = await Command.ServeAsync(ground);
        await using var _ = desk;
        using var client = Client(address, token);
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var requests = 0;
        var senders = Enumerable
            .Range(0, 4)
            .Select(sender =>
                Task.Run(async () =>
                {
                    for (var request = 0; request < 1000; request++)
                    {
                        var ids = Enumerable
                            .Range(0, InRequest)
                            .Select(post => $"{kill}-{sender}-{request}-{post}")
                            .ToList();
                        lock (sent)
                        {
                            sent.AddRange(ids);
                        }

                        try
                        {
                            await SendAsync(client, ids);
                        }
                        catch (HttpRequestException)
                        {
                            return; // it is dead
                        }

                        lock (sent)
                        {
                            acknowledged.UnionWith(ids);
                        }

                        if (Interlocked.Increment(ref requests) == 3 + (2 * kill))
                        {
                            enough.SetResult();
                        }
                    }
                })
            )
            .ToList();
        await Task.WhenAny([enough.Task, .. senders.Select(sender => Task.WhenAll(senders))]);
        await desk.KillAsync();
        await Task.WhenAll(senders);
    }

    private static async Task<ReceivePosts.Answer> SendAllAgainAsync(Ground ground, string token, List<string> sent)
    {
        var (desk, address) = await Command.ServeAsync(ground);
        await using var _ = desk;
        using var client = Client(address, token);
        return await SendAsync(client, sent);
    }

    private static async Task EachIsWorkedOnceAsync(Ground ground, int posts)
    {
        var worked = await Command.RunAsync(["import", Empty(ground), "--account", "airlines", .. ground.Arguments]);
        Assert.Equal(0, worked.Status);
        await using var db = ground.Open();
        Assert.Equal(posts, await db.Posts.CountAsync(post => post.CaseId != null && !post.Waiting));
        Assert.Equal(posts, await ImportTests.ReceivedAsync(db));
        foreach (var row in await db.Cases.ToListAsync())
        {
            Assert.Equal(row.Version, await db.CaseEvents.CountAsync(fact => fact.CaseId == row.Id));
        }
    }

    private static string Empty(Ground ground)
    {
        var file = Path.Combine(ground.Folder, "empty.jsonl");
        File.WriteAllText(file, "");
        return file;
    }

    private static async Task<ReceivePosts.Answer> SendAsync(HttpClient client, IEnumerable<string> ids)
    {
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        using var lines = new StringContent(
            string.Join('\n', ids.Select(id => A.Line(A.Post(id: id, by: id.Split('-')[^1]) with { At = now })))
        );
        using var answer = await client.PostAsync("/api/v1/intake/airlines", lines);
        answer.EnsureSuccessStatusCode();
        var told = (await answer.Content.ReadFromJsonAsync<ReceivePosts.Answer>())!;
        Assert.Empty(told.Refused);
        return told;
    }

    private static HttpClient Client(Uri address, string token)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = address,
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<List<string>> IdsAsync(Ground ground)
    {
        await using var db = ground.Open();
        return await db.Posts.Select(post => post.ExternalId).ToListAsync();
    }
}
