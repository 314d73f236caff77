using Aplomb.Networks;
using Aplomb.Networks.Bluesky;
using Aplomb.Networks.Http;

namespace Aplomb.Mixed;

/// <summary>Bluesky, which tells nobody: the desk asks.</summary>
internal sealed class BlueskyCorner : Corner
{
    private readonly BlueskyStandIn _network;
    private readonly Wire _wire;

    public BlueskyCorner(TimeProvider time)
    {
        _network = new BlueskyStandIn(time) { Rest = TimeSpan.FromSeconds(5) };
        _wire = new Wire(time, _network);
        Connector = new BlueskyConnector(_wire, time);
    }

    public override IConnector Connector { get; }

    public override string Handle => "brand.test";

    public override IReadOnlyDictionary<string, string> Answers { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [BlueskyGuide.Handle] = "brand.test",
            [BlueskyGuide.Password] = "abcd-efgh-ijkl-mnop",
        };

    public override IReadOnlyList<string> Ours => _network.Ours;

    public override Heard Say(string by, string text) =>
        _network.Alone(() => new Heard(_network.Say(text, $"did:plc:{by}")));

    public override bool Befall(Mishap mishap, Heard said)
    {
        switch (mishap)
        {
            case Mishap.Twice:
                _network.TellTwice(said.Id);
                return true;
            case Mishap.OutOfOrder:
                return _network.FailRead(BlueskyStandIn.Mischief.Muddled);
            case Mishap.AskedTooOften:
                return _network.FailRead(BlueskyStandIn.Mischief.TooMany);
            case Mishap.AskedWhileDown:
                return _network.FailRead(BlueskyStandIn.Mischief.Down, times: 3); // the wire tries three times by itself
            case Mishap.AnsweredHalf:
                return _network.FailRead(BlueskyStandIn.Mischief.Cut);
            case Mishap.SentTooOften:
                return _network.FailSend(FailureClass.RateLimited);
            case Mishap.SentWhileDown:
                return _network.FailSend(FailureClass.Transient);
            case Mishap.AnswerLost:
                return _network.FailSend(FailureClass.Unknown);
            case Mishap.AnswerHalf:
                _network.CutNextSend();
                return true;
            default: // it tells nothing that could break
                _network.Expire();
                return true;
        }
    }

    public override ValueTask DisposeAsync()
    {
        _wire.Dispose();
        _network.Dispose();
        return ValueTask.CompletedTask;
    }
}
