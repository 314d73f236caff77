using Aplomb.Networks;
using Aplomb.Networks.Http;
using Aplomb.Networks.Mastodon;
using Aplomb.Networks.Mastodon.StandIn;

namespace Aplomb.Mixed;

/// <summary>A Mastodon with all that it may have: the desk listens to its open line.</summary>
internal sealed class MastodonCorner : Corner
{
    private const string Statuses = "/api/v1/statuses";
    private readonly FediServer _server;
    private readonly Wire _wire;

    private MastodonCorner(FediServer server, TimeProvider time)
    {
        _server = server;
        _server.Rest = TimeSpan.FromSeconds(5);
        _wire = new Wire(time);
        Connector = new MastodonConnector(_wire, time);
        SignedIn = new Tokens(server.Token());
        Answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [MastodonGuide.Server] = server.Address.AbsoluteUri,
        };
    }

    public override IConnector Connector { get; }

    public override string Handle => "brightwater";

    public override IReadOnlyDictionary<string, string> Answers { get; }

    public override Tokens? SignedIn { get; }

    public override IReadOnlyList<string> Ours =>
        _server.Town.Alone(() =>
            _server.Town.Posts.Where(post => post.By == _server.Town.Us).Select(post => post.Text).ToList()
        );

    public override IReadOnlyList<string> Complaints => _server.Complaints;

    public static async Task<MastodonCorner> OpenAsync(TimeProvider time) =>
        new(await FediServer.StartAsync(Character.Full, time), time);

    public override Heard Say(string by, string text) =>
        _server.Town.Alone(() =>
            new Heard(_server.Town.Say(_server.Town.Meet(by), $"@brightwater {text}", "public").Id)
        );

    public override bool Befall(Mishap mishap, Heard said) =>
        mishap switch
        {
            Mishap.Twice => Alone(() => _server.Town.Tell("mention", _server.Town.Find(said.Id)!)),
            Mishap.OutOfOrder => Alone(() => _server.Faults.Muddled = !_server.Faults.Muddled),
            Mishap.ToldHalf or Mishap.NotHeard or Mishap.SignedOut => Alone(_server.Town.HangUp), // its tokens have no end
            Mishap.AskedTooOften => Fail("GET", "/api/v1/notifications", Mischief.TooMany),
            Mishap.AskedWhileDown => Fail("GET", "/api/v1/", Mischief.Down),
            Mishap.AnsweredHalf => Fail("GET", "/api/v1/", Mischief.Cut),
            Mishap.SentTooOften => Fail("POST", Statuses, Mischief.TooMany),
            Mishap.SentWhileDown => Fail("POST", Statuses, Mischief.Down),
            Mishap.AnswerLost => Fail("POST", Statuses, Mischief.Silent),
            _ => Fail("POST", Statuses, Mischief.Cut),
        };

    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _wire.Dispose();
    }

    private bool Alone(Action act) =>
        _server.Town.Alone(() =>
        {
            act();
            return true;
        });

    private bool Fail(string method, string path, Mischief how)
    {
        var isFree = _server.Faults.IsEmpty;
        if (isFree)
        {
            _server.Faults.Add(method, path, how);
        }

        return isFree;
    }
}
