using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Team;
using Aplomb.Networks;
using Aplomb.Posts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aplomb.Support;

/// <summary>The whole desk, served on a port of its own from a fresh database of the kind under test.</summary>
internal sealed class App : IAsyncDisposable
{
    private readonly WebApplication _desk;
    private readonly List<IDisposable> _browsers = [];
    private readonly bool _lent;
    private string? _token;

    private App(Ground ground, bool lent, WebApplication desk, ManualTime time)
    {
        (Ground, _lent, _desk, Time) = (ground, lent, desk, time);
        Address = new Uri(desk.Urls.First());
        Client = Browser();
    }

    public ManualTime Time { get; }
    public Uri Address { get; }
    public IServiceProvider Services => _desk.Services;
    public Ground Ground { get; }

    /// <summary>A browser of nobody in particular until <see cref="SignInAsync"/>: keeps cookies, does not follow redirects.</summary>
    public HttpClient Client { get; }

    /// <param name="networks">Other networks than those that ship.</param>
    public static async Task<App> StartAsync(
        ManualTime? time = null,
        double? sandboxSpeed = null,
        Ground? on = null,
        IReadOnlyList<IConnector>? networks = null
    )
    {
        var ground = on ?? await Ground.FreshAsync();
        var clock = time ?? new ManualTime();
        var desk = await Desk.BuildAsync(
            ground.Options with
            {
                SandboxSpeed = sandboxSpeed,
                Networks = networks,
            },
            clock,
            default
        );
        await desk.StartAsync();
        return new App(ground, lent: on is not null, desk, clock);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public AppDb Db() => Get<IDbContextFactory<AppDb>>().CreateDbContext();

    /// <summary>Another browser, with cookies of its own.</summary>
    public HttpClient Browser(bool follow = false)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = follow, UseCookies = true })
        {
            BaseAddress = Address,
        };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        _browsers.Add(client);
        return client;
    }

    /// <summary>Makes somebody who works here: an admin, or a member of the named brands.</summary>
    public async Task<UserRow> UserAsync(string name = "Amara Nwosu", string? password = null, params Guid[] brands)
    {
        await using var scope = Services.CreateAsyncScope();
        var email = $"{name.Split(' ')[0].ToLowerInvariant()}@brightwater.example";
        var user = new UserRow
        {
            Id = Guid.CreateVersion7(Time.GetUtcNow()),
            Name = name,
            UserName = email,
            Email = email,
            Admin = brands.Length is 0,
        };
        var users = scope.ServiceProvider.GetRequiredService<UserManager<UserRow>>();
        Assert.True((await (password is null ? users.CreateAsync(user) : users.CreateAsync(user, password))).Succeeded);
        await using var db = Db();
        db.Memberships.AddRange(brands.Select(brand => new MembershipRow { UserId = user.Id, BrandId = brand }));
        await db.SaveChangesAsync();
        return user;
    }

    /// <summary>Signs the client in by a one-time link, as an admin or as a member of the named brands. Answers who that is.</summary>
    public async Task<Actor> SignInAsync(HttpClient? client = null, string name = "Amara Nwosu", params Guid[] brands)
    {
        var user = await UserAsync(name, password: null, brands);
        var link = await Get<EnterByLink>().PathAsync(user.Id, default);
        var answer = await (client ?? Client).GetAsync(link);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        return new Actor(user.Id, user.Name);
    }

    /// <summary>Makes an account that is read from files; answers the one that is there already.</summary>
    public async Task<AccountRow> Account(string name = "airlines", string? brand = null, string network = "import") =>
        (await Get<AddAccount>().RunAsync(new AddAccount.Request(network, name, brand), default)).Account;

    /// <summary>A token of the intake.</summary>
    public async Task<string> Token()
    {
        if (_token is null)
        {
            await using var db = Db();
            _token = db.AddSecret(Secrets.Intake, Time.GetUtcNow());
            await db.SaveChangesAsync();
        }

        return _token;
    }

    /// <summary>Sends a body to the intake; a browser's cookies are not sent with it.</summary>
    public async Task<HttpResponseMessage> SendAsync(byte[] body, string account = "airlines", string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, $"/api/v1/intake/{account}"));
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? await Token());
        return await Browser().SendAsync(request);
    }

    /// <summary>Hands in lines that must be taken.</summary>
    public async Task<ReceivePosts.Answer> IntakeAsync(IEnumerable<string> lines, string account = "airlines")
    {
        await Account(account);
        using var answer = await SendAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), account);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<ReceivePosts.Answer>())!;
    }

    /// <summary>Hands in posts and has them put into cases.</summary>
    public async Task<ReceivePosts.Answer> TellAsync(params IEnumerable<IncomingPost> posts)
    {
        var answer = await IntakeAsync(posts.Select(A.Line));
        Assert.Empty(answer.Refused);
        await WorkAsync();
        return answer;
    }

    /// <summary>Works until no post waits.</summary>
    public Task<int> WorkAsync() => Get<WorkPosts>().RunAsync(default);

    /// <summary>The only case there is.</summary>
    public async Task<Case> CaseAsync()
    {
        await using var db = Db();
        return Journal.ReadCase((await db.Cases.SingleAsync()).State);
    }

    /// <summary>The case that a post was put into.</summary>
    public async Task<Guid?> CaseOfAsync(string post)
    {
        await using var db = Db();
        return (await db.Posts.SingleAsync(row => row.ExternalId == post)).CaseId;
    }

    /// <summary>Stops the desk and leaves its ground for another.</summary>
    public async Task StopAsync()
    {
        _browsers.ForEach(browser => browser.Dispose());
        await _desk.StopAsync();
        await _desk.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (!_lent)
        {
            await Ground.DisposeAsync();
        }
    }
}
