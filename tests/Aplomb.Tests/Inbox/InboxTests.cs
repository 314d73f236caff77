using System.Net;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Inbox;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Inbox;

public sealed class InboxTests
{
    [Fact]
    public async Task Harm_goes_first_then_heat_then_waiting()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(
            A.Post("Thanks, a question: when do you open?", "late", name: "Calm late", minutes: 9),
            A.Post("Thanks, a question: when do you open?", "early", name: "Calm early", minutes: 3),
            A.Post("Thanks, a question: when do you open?", "angry", name: "Angry", minutes: 9),
            A.Post("Thanks, a question: when do you open?", "danger", name: "Danger", minutes: 9)
        );
        await ReadAsAsync(app, "Angry", A.Read(Heat.VeryAngry));
        await ReadAsAsync(app, "Danger", A.Read(safety: true));
        await ReadAsAsync(app, "Calm early", A.Read());
        await ReadAsAsync(app, "Calm late", A.Read());

        var names = (await app.Client.PageAsync("/inbox"))
            .QuerySelectorAll(".item .who")
            .Select(who => who.TextContent);

        Assert.Equal(["Danger", "Angry", "Calm early", "Calm late"], names);
    }

    [Fact]
    public async Task What_we_answered_is_watched_and_what_others_took_is_not_mine()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(
            A.Post(by: "nils", name: "Nils", id: "a"),
            A.Post("We look.", "airlines", minutes: 3, parent: "a"),
            A.Post(by: "mona", name: "Mona"),
            A.Post(by: "olav", name: "Olav")
        );
        await using (var db = app.Db())
        {
            var mona = await db.Inbox.SingleAsync(row => row.Who == "Mona");
            await db.AppendAsync(mona.CaseId, A.At(), default, new CaseEvent.Taken(A.Actor("Bo Lind")));
            await db.SaveChangesAsync();
        }

        var mine = await app.Client.PageAsync("/inbox");
        var all = await app.Client.PageAsync("/inbox?whose=everyone");

        Assert.Equal(["Olav", "Nils"], mine.QuerySelectorAll(".item .who").Select(who => who.TextContent));
        Assert.Equal(
            ["Mona", "Nils", "Olav"],
            all.QuerySelectorAll(".item .who").Select(who => who.TextContent).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_long_inbox_is_turned_page_by_page_and_shows_each_once()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(
            Enumerable.Range(0, 95).Select(person => A.Post(by: $"by{person}", name: $"Person {person}"))
        );
        List<string> seen = [];
        for (var path = "/inbox"; path is not null; )
        {
            var page = await app.Client.PageAsync(path);
            seen.AddRange(page.QuerySelectorAll(".item .who").Select(who => who.TextContent));
            path = page.QuerySelector(".pages a.push")?.GetAttribute("href");
        }

        Assert.Equal((95, 95), (seen.Count, seen.Distinct(StringComparer.Ordinal).Count()));
    }

    [Theory]
    [InlineData("page=2147483647")]
    [InlineData("page=-1")]
    [InlineData("page=0")]
    [InlineData("page=abc")]
    [InlineData("brand=abc")]
    [InlineData("private=abc&q=x")]
    [InlineData("whose=nobody&network=%27%3B--")]
    [InlineData("q=%00")]
    public async Task An_address_that_was_typed_wrongly_shows_the_inbox(string query)
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post());

        using var answer = await app.Client.GetAsync($"/inbox?{query}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("suitc", true)]
    [InlineData("SUITCASE oslo", true)]
    [InlineData("uitcase", false)]
    [InlineData("suitcase refund", false)]
    [InlineData("berg", true)]
    [InlineData("nil ber", true)]
    [InlineData("øyvind", true)]
    [InlineData("ØYV", true)]
    [InlineData("hemmelig", false)]
    [InlineData("%", false)]
    [InlineData("_", false)]
    public async Task Names_and_beginnings_of_words_are_found(string words, bool found)
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(
            A.Post(by: "nils", name: "Øyvind Nils Berg"),
            A.Post("Hemmelig: my booking is 17", "nils", kind: PostKind.Message, isPrivate: true, minutes: 1)
        );

        var page = await app.Client.PageAsync($"/inbox?q={Uri.EscapeDataString(words)}");

        Assert.Equal(found ? 1 : 0, page.QuerySelectorAll(".item").Length);
    }

    [Fact]
    public async Task Private_posts_are_searched_only_when_asked_for()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post("Hemmelig: my booking is 17", kind: PostKind.Message, isPrivate: true));

        var open = await app.Client.PageAsync("/inbox?q=hemmelig");
        var asked = await app.Client.PageAsync("/inbox?q=hemmelig&private=true");

        Assert.Equal((0, 1), (open.QuerySelectorAll(".item").Length, asked.QuerySelectorAll(".item").Length));
    }

    [Fact]
    public async Task A_changed_post_is_found_by_what_it_says_now()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post(id: "a"));
        await app.TellAsync(A.Post("My bicycle never arrived.", id: "a"));

        var before = await app.Client.PageAsync("/inbox?q=suitcase");
        var now = await app.Client.PageAsync("/inbox?q=bicycle");

        Assert.Equal((0, 1), (before.QuerySelectorAll(".item").Length, now.QuerySelectorAll(".item").Length));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'; DROP TABLE posts; --")]
    [InlineData("NEAR(a b) OR *")]
    [InlineData("a & | ! <-> :* b")]
    [InlineData("text:suitcase")]
    [InlineData("suitcase😡 🧳")]
    [InlineData("😡")]
    [InlineData("\\")]
    [InlineData("(((")]
    [InlineData("हिन्दी عربي 行李 ไทย")]
    [InlineData("ǅ ﬁ İ ß ½ ²")]
    [InlineData("<script>alert(1)</script>")]
    public async Task No_search_words_are_an_error(string words)
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        await app.TellAsync(A.Post("My suitcase 😡 हिन्दी عربي 行李 ไทย never arrived"));

        using var answer = await app.Client.GetAsync($"/inbox?private=true&q={Uri.EscapeDataString(words)}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_customers_are_text_and_never_markup()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        const string Hostile = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        await app.TellAsync(A.Post(Hostile, name: Hostile));

        var inbox = await app.Client.PageAsync("/inbox");
        var page = await app.Client.PageAsync($"/cases/{(await app.CaseAsync()).Id}");

        Assert.All([inbox, page], seen => Assert.Empty(seen.QuerySelectorAll("img[onerror]")));
        Assert.All(
            [inbox, page],
            seen =>
                Assert.DoesNotContain(
                    seen.QuerySelectorAll("script"),
                    script => script.TextContent.Contains("alert", StringComparison.Ordinal)
                )
        );
        Assert.Contains(Hostile, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_says_only_what_is_chosen()
    {
        Assert.Equal("/inbox", InboxWords.Address("mine", brand: null, "", 1));
        Assert.Equal(
            "/inbox?whose=everyone&network=a%26b&page=2",
            InboxWords.Address("everyone", brand: null, "a&b", 2)
        );
    }

    /// <summary>Has somebody's newest post read like this, whatever the reader thought.</summary>
    private static async Task ReadAsAsync(App app, string who, ReadAs read)
    {
        await using var db = app.Db();
        var line = await db.Inbox.SingleAsync(row => row.Who == who);
        var post = await db.Posts.SingleAsync(row => row.CaseId == line.CaseId);
        await db.AppendAsync(line.CaseId, A.At(), default, new CaseEvent.Edited(post.Id, read));
        await db.SaveChangesAsync();
    }
}
