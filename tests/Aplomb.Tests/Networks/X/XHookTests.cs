using System.Text;
using System.Text.Json.Nodes;
using Aplomb.Posts;

namespace Aplomb.Networks.X;

/// <summary>What X tells by itself.</summary>
public sealed class XHookTests
{
    [Fact]
    public async Task The_question_whether_it_is_us_is_answered_with_the_consumer_secret()
    {
        await using var stage = await XStage.OpenAsync();
        var asked = new HookRequest(
            "GET",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["crc_token"] = "challenge" },
            new Dictionary<string, string>(StringComparer.Ordinal),
            ReadOnlyMemory<byte>.Empty
        );
        var account = stage.Account with
        {
            Answers = new Dictionary<string, string>(StringComparer.Ordinal) { [XGuide.ConsumerSecret] = "api-secret" },
        };

        var answer = ((IWebhooks)stage.Connector).Challenge(account, asked);

        // printf challenge | openssl dgst -sha256 -hmac api-secret -binary | base64
        Assert.Equal(
            "sha256=+sm4eL19y0dR+92PSf3qOGvXQzFmHmS8FR35BJPC0Vs=",
            (string?)JsonNode.Parse(answer!.Body)!["response_token"]
        );
        Assert.Equal("application/json", answer.Type);
    }

    [Fact]
    public async Task A_mention_is_told_with_its_author_and_for_whom_it_is()
    {
        await using var stage = await XStage.OpenAsync();

        var fact = Assert.Single(await ReadAsync(stage, stage.Hook("Grüße, 漢字, 👩‍👧")));

        var said = Assert.IsType<HookFact.Said>(fact);
        Assert.Equal((XPlace.Us, "Grüße, 漢字, 👩‍👧"), (said.For, said.Post.Text));
        Assert.Equal(
            ("nils", "Nils", PostKind.Mention),
            (said.Post.Author.Handle, said.Post.Author.Name, said.Post.Kind)
        );
    }

    [Fact]
    public async Task A_deletion_is_told()
    {
        await using var stage = await XStage.OpenAsync();
        var told = stage.Event("post.delete", new JsonObject { ["id"] = "42", ["author_id"] = "7" });

        var fact = Assert.Single(await ReadAsync(stage, XStage.Signed(told)));

        Assert.Equal("42", Assert.IsType<HookFact.TakenBack>(fact).Post);
    }

    [Fact]
    public async Task A_message_is_the_same_post_in_both_shapes_and_by_asking()
    {
        await using var stage = await XStage.OpenAsync();
        var nils = stage.Network.Place.Person("nils");
        var message = stage.Network.Place.Write(nils, XPlace.Us, "Are you there?");
        var old = new JsonObject
        {
            ["direct_message_events"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "message_create",
                    ["id"] = message.Id,
                    ["created_timestamp"] = message
                        .At.ToUnixTimeMilliseconds()
                        .ToString(System.Globalization.CultureInfo.InvariantCulture),
                    ["message_create"] = new JsonObject
                    {
                        ["sender_id"] = nils,
                        ["target"] = new JsonObject { ["recipient_id"] = XPlace.Us },
                        ["message_data"] = new JsonObject { ["text"] = "Are you there?" },
                    },
                }
            ),
            ["users"] = new JsonObject
            {
                [nils] = new JsonObject { ["name"] = "Nils", ["screen_name"] = "nils" },
            },
        };

        var one = await ReadAsync(stage, XStage.Signed(stage.Event("dm.received", old)));
        var other = await ReadAsync(stage, XStage.Signed(stage.Event("dm.received", XPlace.Json(message), nils)));
        var asked = (await stage.Connector.GatherAsync(stage.Account, cursor: null, default)).Posts;

        var told = Assert.IsType<HookFact.Said>(Assert.Single(one)).Post;
        Assert.Equal(told, Assert.IsType<HookFact.Said>(Assert.Single(other)).Post);
        Assert.Equal(told, Assert.Single(asked, post => !post.Public));
    }

    [Fact]
    public async Task A_permission_that_is_taken_away_is_told_for_the_right_account()
    {
        await using var stage = await XStage.OpenAsync();
        var told = JsonNode
            .Parse(
                """{"data":{"event_uuid":"1","filter":{},"event_type":"oauth.revoke","payload":{"date_time":"2026-07-23T21:44:05+00:00","user_id":"1111111111111111111","app_id":"29820954"}}}"""
            )!
            .AsObject();

        var fact = Assert.Single(await ReadAsync(stage, XStage.Signed(told)));

        Assert.Equal(XPlace.Us, Assert.IsType<HookFact.SignedOut>(fact).For);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"data\":{\"event_type\":\"chat.received\",\"payload\":{\"id\":\"1\"}}}")]
    [InlineData("{\"data\":{\"event_type\":\"post.delete\",\"payload\":[]}}")]
    [InlineData("{\"data\":")]
    public async Task What_nobody_understands_does_no_harm(string body)
    {
        await using var stage = await XStage.OpenAsync();
        var request = new HookRequest(
            "POST",
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal),
            Encoding.UTF8.GetBytes(body)
        );

        Assert.Empty(await ReadAsync(stage, request));
    }

    [Fact]
    public async Task With_a_webhook_X_is_asked_to_tell_and_asking_again_is_fine()
    {
        await using var stage = await XStage.OpenAsync(budget: null, (XGuide.Webhook, "1234"));

        var first = await stage.Connector.ConnectAsync(stage.Account, default);
        var second = await stage.Connector.ConnectAsync(stage.Account, default);

        Assert.Equal((true, true), (first.Can.Live, second.Can.Live));
        Assert.Empty(second.Notes!);
    }

    [Fact]
    public async Task With_the_apps_own_key_the_webhook_is_registered_once_and_asked_for_again_where_X_lost_its_trust()
    {
        await using var stage = await XStage.OpenAsync(budget: null, (XGuide.ConsumerKey, XDoor.ConsumerKey));
        var account = stage.Account with { Hook = new Uri("https://desk.example/hooks/x/brightwater") };
        var asked = 0;
        stage.Network.Webhooks.Ask = (request, address) =>
        {
            asked += address == account.Hook ? 1 : 0;
            return ((IWebhooks)stage.Connector).Challenge(account, request);
        };

        var first = await stage.Connector.ConnectAsync(account, default);
        var second = await stage.Connector.ConnectAsync(account, default);
        stage.Network.Webhooks.Distrust();
        var third = await stage.Connector.ConnectAsync(account, default);

        Assert.Equal((true, true, true), (first.Can.Live, second.Can.Live, third.Can.Live));
        Assert.Equal(2, asked);
        Assert.Single(stage.Network.Asked, "POST 2/webhooks");
        Assert.Empty(first.Notes!);
    }

    [Theory]
    [InlineData("http://desk.example/hooks/x/brightwater")]
    [InlineData("https://desk.example:8443/hooks/x/brightwater")]
    [InlineData(null)]
    public async Task A_desk_that_X_cannot_reach_is_told_so_and_asks(string? hook)
    {
        await using var stage = await XStage.OpenAsync(budget: null, (XGuide.ConsumerKey, XDoor.ConsumerKey));
        var account = stage.Account with { Hook = hook is null ? null : new Uri(hook) };

        var signedIn = await stage.Connector.ConnectAsync(account, default);

        Assert.False(signedIn.Can.Live);
        Assert.Contains("https", Assert.Single(signedIn.Notes!), StringComparison.Ordinal);
        Assert.DoesNotContain("POST 2/webhooks", stage.Network.Asked);
    }

    [Theory]
    [InlineData("wrong-key", "does not know the consumer key")]
    [InlineData(XDoor.ConsumerKey, "CrcValidationFailed")]
    public async Task An_address_that_X_does_not_take_is_told_and_nothing_breaks(string key, string why)
    {
        await using var stage = await XStage.OpenAsync(budget: null, (XGuide.ConsumerKey, key));
        var account = stage.Account with { Hook = new Uri("https://desk.example/hooks/x/brightwater") };

        var signedIn = await stage.Connector.ConnectAsync(account, default);

        Assert.False(signedIn.Can.Live);
        Assert.Contains(why, Assert.Single(signedIn.Notes!), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<HookFact>> ReadAsync(XStage stage, HookRequest request) =>
        ((IWebhooks)stage.Connector).ReadAsync(stage.Account, request, default);
}
