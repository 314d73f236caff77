using Aplomb.Data;
using Aplomb.Modules.Replies.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Writing;

/// <summary>Drafts survive the browser and the machine, and no tab overwrites another silently.</summary>
public sealed class DraftTests
{
    [Fact]
    public async Task A_second_tab_that_writes_on_an_older_draft_is_told_and_overwrites_nothing()
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");
        Assert.Equal(1, (await KeepAsync(desk, bo, "Hi", 0))!.Version);
        Assert.Equal(2, (await KeepAsync(desk, bo, "Hi Catriona", 1))!.Version);
        var refused = (await KeepAsync(desk, bo, "Dear", 1))!;
        Assert.Equal((false, 2, "Hi Catriona"), (refused.Kept, refused.Version, refused.Text));
        Assert.Equal(3, (await KeepAsync(desk, bo, "Dear Catriona", 2))!.Version); // told, and chose
        Assert.True((await KeepAsync(desk, bo, "Dear Catriona", 1))!.Kept); // the same words are nobody's loss

        Assert.Equal(0, (await KeepAsync(desk, bo, " ", 4))!.Version);
        var gone = (await KeepAsync(desk, bo, "Dear Catriona again", 4))!;
        Assert.Equal((false, ""), (gone.Kept, gone.Text));
    }

    [Fact]
    public async Task Each_person_and_place_has_its_own_draft_and_sending_puts_it_away()
    {
        await using var desk = await Writers.StartAsync();
        var (bo, tomas) = (await desk.JoinAsync("Bo Lind"), await desk.JoinAsync("Tomas Brandao"));
        var keep = desk.App.Get<KeepDraft>();
        foreach (var place in KeepDraft.Places)
        {
            Assert.True(
                (
                    await keep.RunAsync(
                        desk.Id,
                        new KeepDraft.Request($"{place} words", place) { DraftVersion = 0 },
                        bo,
                        default
                    )
                )!.Kept
            );
        }

        Assert.True(
            (
                await keep.RunAsync(
                    desk.Id,
                    new KeepDraft.Request("His", "public") { DraftVersion = 0 },
                    tomas,
                    default
                )
            )!.Kept
        );
        Assert.Null(
            await keep.RunAsync(desk.Id, new KeepDraft.Request("x", "everywhere") { DraftVersion = 0 }, bo, default)
        );
        Assert.Null(
            await keep.RunAsync(
                Guid.CreateVersion7(),
                new KeepDraft.Request("x", "public") { DraftVersion = 0 },
                bo,
                default
            )
        );

        Assert.IsType<Aplomb.Modules.Replies.HoldReply.Outcome.Held>(await desk.SendAsync(bo, Writers.Good));
        await using var db = desk.App.Db();
        var left = await db.Drafts.OrderBy(row => row.Text).Select(row => row.Text).ToListAsync();
        Assert.Equal(["His", "note words", "private words"], left.Order(StringComparer.Ordinal));
    }

    private static Task<KeepDraft.Answer?> KeepAsync(Writers desk, Reach reach, string text, int version) =>
        desk
            .App.Get<KeepDraft>()
            .RunAsync(desk.Id, new KeepDraft.Request(text, "public") { DraftVersion = version }, reach, default);
}
