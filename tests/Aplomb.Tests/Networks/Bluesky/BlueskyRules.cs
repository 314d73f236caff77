using Aplomb.Networks.Http;
using Aplomb.Replies;
using Aplomb.Support;

namespace Aplomb.Networks.Bluesky;

/// <summary>What holds for every network, held against the stand-in.</summary>
public sealed class BlueskyRules : ConnectorRules
{
    protected override Task<Stage> OpenAsync() => Task.FromResult<Stage>(new StandInStage());

    private sealed class StandInStage : Stage
    {
        private readonly BlueskyStandIn _network = new();
        private readonly Wire _wire;

        public StandInStage()
        {
            var time = new ManualTime();
            _wire = new Wire(time, _network, TimeSpan.FromMilliseconds(1));
            Connector = new BlueskyConnector(_wire, time);
            Account = new AccountAccess(Guid.CreateVersion7(ManualTime.Monday), "brand.test")
            {
                ExternalId = BlueskyStandIn.Us,
                Answers = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [BlueskyGuide.Handle] = "brand.test",
                    [BlueskyGuide.Password] = "abcd-efgh-ijkl-mnop",
                },
            };
        }

        public override IConnector Connector { get; }
        public override AccountAccess Account { get; }
        public override bool Edits => false;

        public override Task<string> SayAsync(string text, string by = "nils", string? under = null) =>
            Task.FromResult(_network.Say(text, $"did:plc:{by}", under));

        public override Task<string> SayAsUsAsync(string text, string? under = null) =>
            Task.FromResult(_network.Say(text, BlueskyStandIn.Us, under));

        public override Task ChangeAsync(string post, string text) => throw new NotSupportedException();

        public override Task TakeBackAsync(string post)
        {
            _network.Remove(post);
            return Task.CompletedTask;
        }

        public override Task<IReadOnlyList<string>> OursAsync() =>
            Task.FromResult<IReadOnlyList<string>>([.. _network.Ours]);

        public override Task<bool> FailNextSendAsync(FailureClass failure)
        {
            var happens =
                failure
                is FailureClass.AuthRevoked
                    or FailureClass.PermissionMissing
                    or FailureClass.RateLimited
                    or FailureClass.Transient
                    or FailureClass.InvalidContent
                    or FailureClass.TargetGone
                    or FailureClass.TargetClosed
                    or FailureClass.Duplicate
                    or FailureClass.Unknown;
            if (happens)
            {
                _network.Fail(failure, times: failure is FailureClass.Transient ? 3 : 1); // the wire tries three times by itself
            }

            return Task.FromResult(happens);
        }

        public override Outgoing Answer(
            string post,
            string text,
            string key,
            string by = "nils",
            Channel channel = Channel.Public
        ) => new(key, text, channel, post, $"did:plc:{by}", Thread: null, ManualTime.Monday, $"{by}.test");

        public override ValueTask DisposeAsync()
        {
            _wire.Dispose();
            _network.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
