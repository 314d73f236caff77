using System.Net;
using System.Net.Http.Json;
using System.Text;
using Aplomb.Modules.Intake;
using Aplomb.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Intake;

public sealed class IntakeTests
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    [Theory, InlineData(""), InlineData("not-a-token"), InlineData("Bearer"), InlineData("ünïcode")]
    public async Task Nobody_hands_in_posts_without_a_token(string token)
    {
        await using var app = await App.StartAsync();
        await app.Account();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/intake/airlines");
        request.Content = new StringContent(A.Line());
        if (token.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Uri.EscapeDataString(token)}");
        }

        using var answer = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains(
            "token create",
            (await answer.Content.ReadFromJsonAsync<ProblemDetails>())?.Detail,
            StringComparison.Ordinal
        );
        Assert.Empty(await StoredAsync(app));
    }

    [Fact]
    public async Task A_cookie_opens_no_intake()
    {
        await using var app = await App.StartAsync();
        await app.Account();
        await app.SignInAsync();

        using var answer = await app.Client.PostAsync("/api/v1/intake/airlines", new StringContent(A.Line()));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_of_the_intake_opens_no_page()
    {
        await using var app = await App.StartAsync();
        app.Client.DefaultRequestHeaders.Authorization = new("Bearer", await app.Token());

        using var answer = await app.Client.GetAsync("/inbox");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [
        Theory,
        InlineData("text/plain"),
        InlineData("application/x-www-form-urlencoded"),
        InlineData("application/json"),
        InlineData(null)
    ]
    public async Task Lines_are_taken_whatever_a_program_calls_them(string? kind)
    {
        await using var app = await App.StartAsync();
        await app.Account();
        app.Client.DefaultRequestHeaders.Authorization = new("Bearer", await app.Token());
        using var lines = new ByteArrayContent(Encoding.UTF8.GetBytes(A.Line()));
        lines.Headers.ContentType = kind is null ? null : new(kind);

        using var answer = await app.Client.PostAsync("/api/v1/intake/airlines", lines);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_that_mistypes_an_address_is_never_led_to_a_page()
    {
        await using var app = await App.StartAsync();

        using var answer = await app.Client.PostAsync("/api/v1/intak/airlines", content: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task An_unknown_account_is_told_in_words()
    {
        await using var app = await App.StartAsync();

        using var answer = await app.SendAsync(Encoding.UTF8.GetBytes(A.Line()), "nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "“nowhere”",
            (await answer.Content.ReadFromJsonAsync<ProblemDetails>())?.Title,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_sent_twice_is_stored_once()
    {
        await using var app = await App.StartAsync();
        string[] lines = [A.Line(id: "a"), "", A.Line(id: "b", by: "mona"), A.Line(id: "a"), ""];

        var first = await app.IntakeAsync(lines);
        var again = await app.IntakeAsync(lines);

        Assert.Equal((2, 1, 0), (first.Stored, first.Known, first.Refused.Count));
        Assert.Equal((0, 3, 0), (again.Stored, again.Known, again.Refused.Count));
        Assert.Equal(["a", "b"], await StoredAsync(app));
    }

    [Fact]
    public async Task The_same_id_of_another_account_is_another_post()
    {
        await using var app = await App.StartAsync();

        await app.IntakeAsync([A.Line(id: "a")]);
        var other = await app.IntakeAsync([A.Line(id: "a")], "ferries");

        Assert.Equal(1, other.Stored);
    }

    public static TheoryData<string, string> BadLines =>
        new()
        {
            { A.Line(id: "bad")[..40], "byte 41" },
            { "[]", "" },
            { "null", "object" },
            { "42", "" },
            { "{}", "`id`" },
            { """{"id":"bad"}""", "`kind`" },
            { Without("author"), "`author`" },
            { Without("text"), "`text`" },
            { Without("at"), "`at`" },
            { Without("public"), "`public`" },
            { With("kind", "\"shout\""), "`kind`" },
            { With("kind", "1"), "`kind`" },
            { With("id", "\"\""), "`id`" },
            { With("id", "17"), "`id`" },
            { With("at", "\"2040-02-30T10:00:00Z\""), "`at`" },
            { With("at", "\"yesterday\""), "`at`" },
            { With("at", "\"0001-01-01T00:00:00Z\""), "`at`" },
            { With("at", "\"2044-01-01T00:00:00Z\""), "`at`" },
            { With("public", "\"yes\""), "`public`" },
            { With("text", "\"a\\u0000b\""), "`text`" },
            { With("text", "\"half \\ud83d a character\""), "text" },
            { With("thread", "\"\\udc00\""), "thread" },
            { With("author", """{"handle":"nils"}"""), "`author.id`" },
            { With("author", """{"id":"nils"}"""), "`author.handle`" },
            { With("author", """{"id":"n","handle":"n","name":"a\u0000b"}"""), "`author.name`" },
            { With("id", $"\"{new string('x', 513)}\""), "`id`" },
            { With("text", $"\"{new string('x', 100_001)}\""), "`text`" },
            { With("url", $"\"{new string('x', 2049)}\""), "`url`" },
            { """{"id":"bad","id":"worse"}""", "id" },
        };

    [Theory, MemberData(nameof(BadLines))]
    public async Task A_bad_line_is_named_and_the_rest_is_stored(string bad, string part)
    {
        await using var app = await App.StartAsync();

        var answer = await app.IntakeAsync([A.Line(id: "before"), bad, A.Line(id: "after")]);

        Assert.Equal(2, answer.Stored);
        var refusal = Assert.Single(answer.Refused);
        Assert.Equal(2, refusal.Line);
        Assert.Contains(part, refusal.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("suitcase", refusal.Error, StringComparison.Ordinal);
        Assert.Equal(["after", "before"], await StoredAsync(app));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_spoil_their_own_line_alone()
    {
        await using var app = await App.StartAsync();
        await app.Account();
        byte[] body =
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(A.Line(id: "marked") + "\r\n"),
            .. "{\"id\":\"nul\0\"}\n"u8,
            .. Enumerable.Repeat((byte)'x', TenMegabytes),
            .. "\n{\"id\":\"\xff\xfe\"}\n"u8[..8],
            0xff,
            0xfe,
            .. "\"}\n"u8,
            .. Encoding.UTF8.GetBytes(A.Line(id: "last")),
        ];

        using var sent = await app.SendAsync(body);
        var answer = (await sent.Content.ReadFromJsonAsync<ReceivePosts.Answer>())!;

        Assert.Equal([2, 3, 4], answer.Refused.Select(refusal => refusal.Line));
        Assert.Contains("NUL", answer.Refused[0].Error, StringComparison.Ordinal);
        Assert.Contains("longer than 1,048,576 bytes", answer.Refused[1].Error, StringComparison.Ordinal);
        Assert.Equal(["last", "marked"], await StoredAsync(app));
    }

    [Fact]
    public async Task Many_bad_lines_are_refused_without_losing_one_good_one()
    {
        await using var app = await App.StartAsync();
        var lines = Enumerable.Range(1, 3000).Select(line => line % 3 is 0 ? A.Line(id: $"good{line}") : "{oh}");

        var answer = await app.IntakeAsync(lines);

        Assert.Equal((1000, 2000), (answer.Stored, answer.Refused.Count));
    }

    [Fact]
    public async Task Senders_at_the_same_time_store_each_post_once()
    {
        await using var app = await App.StartAsync();
        await app.Account();
        var lines = Enumerable.Range(0, 300).Select(post => A.Line(id: $"p{post}", by: $"by{post % 50}")).ToList();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(sender => app.IntakeAsync(sender % 2 is 0 ? lines : lines.AsEnumerable().Reverse()))
        );
        await app.WorkAsync();

        Assert.Equal(300, answers.Sum(answer => answer.Stored));
        Assert.Equal(1500, answers.Sum(answer => answer.Known));
        await using var db = app.Db();
        Assert.Equal(300, await db.Posts.CountAsync(post => post.CaseId != null && !post.Waiting));
        Assert.Equal(50, await db.People.CountAsync());
    }

    [Fact]
    public async Task The_longest_post_that_is_allowed_is_kept_whole()
    {
        await using var app = await App.StartAsync();
        var text = string.Concat(Enumerable.Repeat("Ünïcödé ✈️ 行李 أمتعة ", 4700));
        Assert.InRange(text.Length, 80_000, 100_000);

        await app.TellAsync(A.Post(text, id: "long"));

        await using var db = app.Db();
        Assert.Equal(text, (await db.Posts.SingleAsync()).Text);
    }

    private static string With(string part, string value) =>
        System.Text.Json.Nodes.JsonNode.Parse(A.Line(id: "bad")) is { } line ? Set(line, part, value) : "";

    /// <summary>The value is put in as it stands: parsed, half a character would be mended.</summary>
    private static string Set(System.Text.Json.Nodes.JsonNode line, string part, string value)
    {
        line[part] = "HERE";
        return line.ToJsonString().Replace("\"HERE\"", value, StringComparison.Ordinal);
    }

    private static string Without(string part)
    {
        var line = System.Text.Json.Nodes.JsonNode.Parse(A.Line(id: "bad"))!.AsObject();
        line.Remove(part);
        return line.ToJsonString();
    }

    private static async Task<List<string>> StoredAsync(App app)
    {
        await using var db = app.Db();
        var ids = await db.Posts.Select(post => post.ExternalId).ToListAsync();
        return [.. ids.Order(StringComparer.Ordinal)];
    }
}
