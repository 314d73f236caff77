using System.Net;
using System.Text.Json.Nodes;
using Aplomb.Support;

namespace Aplomb.Data;

public sealed class ServedTests
{
    [Fact]
    public async Task A_desk_that_runs_is_live_and_ready()
    {
        await using var app = await App.StartAsync();

        Assert.Equal("Healthy", await app.Client.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await app.Client.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task A_desk_without_its_database_is_live_and_not_ready()
    {
        await using var ground = await Ground.FreshAsync();
        await using var app = await App.StartAsync(on: ground);
        await ground.TakeAwayAsync();

        using var ready = await app.Client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Healthy", await app.Client.GetStringAsync("/health/live"));
    }

    [Fact]
    public async Task The_intake_is_described_for_programs()
    {
        await using var app = await App.StartAsync();

        var described = JsonNode.Parse(await app.Client.GetStringAsync("/openapi/v1.json"))!;

        var intake = described["paths"]!["/api/v1/intake/{account}"]!["post"]!;
        Assert.NotNull(intake["requestBody"]!["content"]!["application/x-ndjson"]);
        Assert.NotNull(intake["responses"]!["202"]);
        Assert.NotNull(intake["responses"]!["404"]);
    }

    [Fact]
    public async Task Every_answer_guards_the_browser()
    {
        await using var app = await App.StartAsync();

        using var answer = await app.Client.GetAsync("/sign-in");

        Assert.Contains(
            "frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
