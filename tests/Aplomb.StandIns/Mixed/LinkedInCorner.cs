using Aplomb.Networks;
using Aplomb.Networks.Http;
using Aplomb.Networks.LinkedIn;

namespace Aplomb.Mixed;

/// <summary>LinkedIn, which tells by itself; each third comment without its words.</summary>
internal sealed class LinkedInCorner : Corner
{
    private readonly LinkedInStandIn _network;
    private readonly Wire _wire;
    private int _said;

    private LinkedInCorner(LinkedInStandIn network, TimeProvider time)
    {
        _network = network;
        _wire = new Wire(time);
        Connector = new LinkedInConnector(_wire, time);
        SignedIn = network.SignIn();
        Answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [LinkedInGuide.Client] = "aplomb-client",
            [LinkedInGuide.Secret] = LinkedInStandIn.Secret,
            [LinkedInGuide.Page] = "1234567",
            [LinkedInGuide.Server] = network.Address,
        };
    }

    public override IConnector Connector { get; }

    public override string Handle => "brightwater";

    public override IReadOnlyDictionary<string, string> Answers { get; }

    public override Tokens? SignedIn { get; }

    public override IReadOnlyList<string> Ours =>
        _network.Alone(() =>
            _network.Comments.Where(one => one.Actor == LinkedInStandIn.Us).Select(one => one.Text).ToList()
        );

    public static async Task<LinkedInCorner> OpenAsync(TimeProvider time) =>
        new(await LinkedInStandIn.StartAsync(time), time);

    public override Heard Say(string by, string text) =>
        _network.Alone(() =>
        {
            var said = _network.Comment($"urn:li:person:{by}", text, decorated: ++_said % 3 is not 0);
            var note = _network.Notifications[^1];
            return new Heard(said.Urn, LinkedInStandIn.Signed(note), LinkedInStandIn.Signed(note, note));
        });

    public override bool Befall(Mishap mishap, Heard said) =>
        mishap switch
        {
            Mishap.AskedTooOften => Fail("GET", 429, "Request was throttled"),
            Mishap.AskedWhileDown => Fail("GET", 503, "Service Unavailable"),
            Mishap.AnsweredHalf => Fail("GET", -1, ""),
            Mishap.SentTooOften => Fail("POST", 429, "Request was throttled"),
            Mishap.SentWhileDown => Fail("POST", 403, "Unable to obtain activity"),
            Mishap.AnswerLost => Fail("POST", 0, ""),
            Mishap.AnswerHalf => Fail("POST", -1, ""),
            Mishap.SignedOut => _network.Alone(() =>
            {
                _network.Expire();
                return true;
            }),
            _ => true, // of what is told
        };

    public override async ValueTask DisposeAsync()
    {
        _wire.Dispose();
        await _network.DisposeAsync();
    }

    private bool Fail(string method, int status, string words) =>
        _network.Alone(() =>
        {
            var isFree = _network.Faults.Count is 0;
            if (isFree)
            {
                _network.Faults.Enqueue((method, status, words));
            }

            return isFree;
        });
}
