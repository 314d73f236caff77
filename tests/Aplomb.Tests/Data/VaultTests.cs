using Aplomb.Networks;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

public sealed class VaultTests
{
    [Fact]
    public async Task What_is_sealed_opens_with_the_same_key_and_for_the_same_purpose_alone()
    {
        await using var ground = await Ground.BareAsync();
        await using var other = await Ground.BareAsync();
        var text = new Vault(ground.Options).Seal("abcd-efgh", "tokens 1");

        Assert.Equal("abcd-efgh", new Vault(ground.Options).Open(text, "tokens 1"));
        Assert.DoesNotContain("abcd", text, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => new Vault(ground.Options).Open(text, "tokens 2"));
        Assert.Throws<InvalidDataException>(() => new Vault(other.Options).Open(text, "tokens 1"));
        Assert.Throws<InvalidDataException>(() => new Vault(ground.Options).Open(text[..^3] + "AAA", "tokens 1"));
    }

    [Fact]
    public async Task The_same_words_never_look_the_same()
    {
        await using var ground = await Ground.BareAsync();
        var vault = new Vault(ground.Options);

        Assert.NotEqual(vault.Seal("words", "a"), vault.Seal("words", "a"));
    }

    [Fact]
    public async Task The_key_is_for_its_owner_alone()
    {
        await using var ground = await Ground.BareAsync();
        new Vault(ground.Options).Seal("words", "a");
        var file = Path.Combine(ground.Folder, "aplomb.key");

        Assert.True(File.Exists(file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task The_keys_that_guard_cookies_are_encrypted()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();

        await using var db = app.Db();
        var keys = await db.Keys.AsNoTracking().ToListAsync();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains(">v1.", key.Xml, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.DoesNotContain("<value>", key.Xml, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tokens_are_renewed_by_one_holder_at_a_time()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        var row = await Accounts.AccountsTests.ConnectedAsync(app);
        var open = (await app.Get<Connectors>().OpenAsync(row, default))!;
        var asked = 0;

        var tokens = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => open.Access.Tokens.RenewAsync(seen: null, RenewAsync, default))
        );
        var next = await open.Access.Tokens.RenewAsync(tokens[0], RenewAsync, default);

        Assert.All(tokens, one => Assert.Equal("access 1", one.Access));
        Assert.Equal(("access 2", 2), (next.Access, asked));
        Assert.Equal("access 2", (await open.Access.Tokens.ReadAsync(default))?.Access);

        async Task<Tokens> RenewAsync(Tokens? kept, CancellationToken ct)
        {
            var count = Interlocked.Increment(ref asked);
            await Task.Yield();
            return new Tokens($"access {count}", "refresh");
        }
    }

    [Fact]
    public async Task A_holder_who_died_keeps_nobody_out_for_long()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        var row = await Accounts.AccountsTests.ConnectedAsync(app);
        var open = (await app.Get<Connectors>().OpenAsync(row, default))!;
        await using (var db = app.Db())
        {
            var until = app.Time.GetUtcNow().AddSeconds(60);
            await db.AccountKeys.ExecuteUpdateAsync(one => one.SetProperty(it => it.RenewingUntil, until));
        }

        app.Time.Advance(TimeSpan.FromSeconds(61));
        var tokens = await open.Access.Tokens.RenewAsync(
            seen: null,
            (_, _) => Task.FromResult(new Tokens("new")),
            default
        );

        Assert.Equal("new", tokens.Access);
    }
}
