using System.Globalization;
using System.Text.Json.Nodes;
using Aplomb.Networks;
using Aplomb.Networks.Http;
using Aplomb.Networks.X;

namespace Aplomb.Mixed;

/// <summary>X, which tells by itself. Everybody names us, for X lets no program answer others.</summary>
internal sealed class XCorner : Corner
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private readonly XStandIn _network;
    private readonly Wire _wire;
    private int _told;

    private XCorner(XStandIn network, TimeProvider time)
    {
        _network = network;
        _network.Rest = Rest;
        _wire = new Wire(time);
        Connector = new XConnector(_wire, time);
        SignedIn = network.Door.SignIn();
        Answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [XGuide.Client] = XDoor.Client,
            [XGuide.ClientSecret] = XDoor.Secret,
            [XGuide.ConsumerSecret] = XDoor.Consumer,
            [XGuide.Server] = network.Address,
        };
    }

    public override IConnector Connector { get; }

    public override string Handle => "brightwater";

    public override IReadOnlyDictionary<string, string> Answers { get; }

    public override Tokens? SignedIn { get; }

    public override IReadOnlyList<string> Ours =>
        _network.Place.Alone(() =>
            _network.Place.Posts.Where(one => one.Author == XPlace.Us).Select(one => one.Text[one.Begin..]).ToList()
        );

    public static async Task<XCorner> OpenAsync(TimeProvider time) => new(await XStandIn.StartAsync(time), time);

    public override Heard Say(string by, string text) =>
        _network.Place.Alone(() =>
        {
            var said = _network.Place.Post(_network.Place.Person(by), $"@brightwater {text}");
            return new Heard(said.Id, Told(said), Told(said));
        });

    public override bool Befall(Mishap mishap, Heard said) =>
        mishap switch
        {
            Mishap.AskedTooOften => Fail("GET 2/", 429, XProblems.TooMany),
            Mishap.AskedWhileDown => Fail("GET 2/", 503),
            Mishap.AnsweredHalf => Fail("GET 2/", way: XFailing.Truncate),
            Mishap.SentTooOften => Fail("POST 2/tweets", 429, XProblems.TooMany),
            Mishap.SentWhileDown => Fail("POST 2/tweets", 503),
            Mishap.AnswerLost => Fail("POST 2/tweets", way: XFailing.BreakOffAfter),
            Mishap.AnswerHalf => Fail("POST 2/tweets", way: XFailing.Truncate),
            Mishap.SignedOut => _network.Place.Alone(() =>
            {
                _network.Door.Expire();
                return true;
            }),
            _ => true, // of what is told
        };

    public override async ValueTask DisposeAsync()
    {
        _wire.Dispose();
        await _network.DisposeAsync();
    }

    private HookRequest Told(Said said) =>
        XEvents.Signed(
            XEvents.Event(
                _network.Place,
                "post.mention.create",
                _network.Place.Json(said),
                (++_told).ToString(CultureInfo.InvariantCulture),
                said.Author
            )
        );

    private bool Fail(string calls, int status = 503, JsonObject? body = null, XFailing way = XFailing.Refuse) =>
        _network.Place.Alone(() =>
        {
            var isFree = !_network.IsToFail(calls);
            if (isFree)
            {
                _network.Fail(new XFault(calls, way, Status: status, Body: body));
            }

            return isFree;
        });
}
