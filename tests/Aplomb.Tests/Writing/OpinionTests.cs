using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Replies;
using Aplomb.Modules.Replies.Opinions;
using Microsoft.EntityFrameworkCore;
using Reach = Aplomb.Data.Reach;

namespace Aplomb.Writing;

public sealed class OpinionTests
{
    [Fact]
    public async Task A_colleague_suggests_other_words_and_the_author_takes_them()
    {
        await using var desk = await Writers.StartAsync();
        var (bo, tomas) = (await desk.JoinAsync("Bo Lind"), await desk.JoinAsync("Tomas Brandao"));
        var id = await AskAsync(desk, bo, tomas.Actor.Id);
        Assert.NotNull(id);
        Assert.Equal("Too stiff?", Assert.Single((await List(desk, tomas)).Asked).Row.Question);

        var give = desk.App.Get<GiveOpinion>();
        var request = new GiveOpinion.Request { Text = Writers.Good, Comment = "Own it first." };
        Assert.False(await give.RunAsync(id.Value, request, bo, default)); // nobody asked Bo
        Assert.True(await give.RunAsync(id.Value, request, tomas, default));
        Assert.False(await give.RunAsync(id.Value, request, tomas, default));

        Assert.Equal(Writers.Good, Assert.Single((await List(desk, bo)).Given).Row.Words);
        var close = desk.App.Get<CloseOpinion>();
        Assert.Null(await close.RunAsync(id.Value, taken: true, tomas, default)); // not Tomas's draft
        Assert.Equal(desk.Id, await close.RunAsync(id.Value, taken: true, bo, default));
        Assert.Equal(0, await desk.App.Get<ForYou>().CountAsync(bo, default));
        var facts = await desk.FactsAsync();
        Assert.Contains(facts, fact => fact is CaseEvent.OpinionAsked { By.Name: "Bo Lind" });
        Assert.Contains(facts, fact => fact is CaseEvent.OpinionGiven { OtherWords: true });
        Assert.Contains(facts, fact => fact is CaseEvent.OpinionClosed { WordsTaken: true });
        Assert.DoesNotContain(facts, fact => Journal.Write(fact).Contains("Own it first", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_colleagues_of_the_brand_are_asked()
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");
        var stranger = await desk.App.UserAsync("Mona Vik", password: null, (await desk.App.Account()).BrandId);

        Assert.Null(await AskAsync(desk, bo, stranger.Id));
        Assert.Null(await AskAsync(desk, bo, bo.Actor.Id));
        await using var db = desk.App.Db();
        Assert.Equal(0, await db.Opinions.CountAsync());
    }

    private static Task<Guid?> AskAsync(Writers desk, Reach by, Guid of) =>
        desk
            .App.Get<AskOpinion>()
            .RunAsync(
                desk.Id,
                new AskOpinion.Request(Writers.Hot, "public") { Of = of, OpinionQuestion = " Too stiff? " },
                by,
                default
            );

    private static Task<ForYou.Answer> List(Writers desk, Reach reach) =>
        desk.App.Get<ForYou>().RunAsync(reach, default);
}
