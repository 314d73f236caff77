using System.Collections.Concurrent;
using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

/// <summary>
/// A network of made-up people who live in the process. They calm down or flare up by how they are answered. It serves
/// the demo, drills and tests; nothing leaves the machine.
/// </summary>
public sealed class SandboxConnector : IConnector, IDisposable
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly SandboxOptions _options;
    private readonly Func<Draft, Check>? _judge;
    private readonly SandboxLog _log;
    private readonly Dictionary<(string Handle, string Place), Crowd> _crowds;
    private readonly ConcurrentQueue<Act> _acts = new();
    private DateTimeOffset _latest;

    /// <param name="judge">Reads our words as the reply check does; null leaves it to the people's own ears.</param>
    public SandboxConnector(TimeProvider clock, SandboxOptions options, Func<Draft, Check>? judge = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Speed, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.PageSize, nameof(options));
        (_clock, _options, _judge) = (clock, options, judge);
        _log = new SandboxLog(options.LogPath);
        var time = Open();
        _crowds = Brands.ToDictionary(account => (account.Handle, account.Place), account => new Crowd(account, time));
        foreach (var line in _log.Lines)
        {
            Remember(line);
        }
    }

    /// <summary>The accounts that people speak to. A desk that connects them all has an inbox from six places.</summary>
    public static IReadOnlyList<SandboxAccount> Brands => Town.Accounts;

    public string Network => "sandbox";

    public TimeSpan Pace => TimeSpan.Zero;

    /// <summary>Failures on command.</summary>
    public SandboxFaults Faults { get; } = new();

    public Capabilities What(AccountAccess account) => Place.What(account.Place);

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        Run(() => Gather(account, cursor), ct);

    public Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        Run(() => Send(account, outgoing), ct);

    public Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        Run(() => Find(account, outgoing.Key), ct);

    /// <summary>What was done here beside answering, oldest first. The made-up people do not notice.</summary>
    public IReadOnlyCollection<Act> Acts => _acts;

    /// <summary>Takes whatever the place would take.</summary>
    public Task ActAsync(AccountAccess account, Act act, CancellationToken ct) =>
        Run(
            () =>
            {
                Faults.ThrowIfRevoked();
                if (!What(account).Allows(act))
                {
                    throw new NetworkException(FailureClass.PermissionMissing, "This network does not let us do that.");
                }

                _acts.Enqueue(act);
                return act;
            },
            ct
        );

    /// <summary>Lets a crowd break loose over a brand, at all places at once; most of them never answer.</summary>
    /// <param name="handle">The brand's handle, as in <see cref="Brands"/>.</param>
    /// <param name="people">How many people write; 1 to 5000.</param>
    /// <param name="length">From the first post to the last, at speed 1; most come within the first third.</param>
    public void StartStorm(string handle, int people, TimeSpan length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, 5000);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, TimeSpan.FromMinutes(1));
        lock (_gate)
        {
            var line = new LogLine(Storm: new Storm(Later(), handle, people, length.TotalMinutes));
            _log.Append(line);
            Remember(line);
        }
    }

    public void Dispose() => _log.Dispose();

    private void Remember(LogLine line)
    {
        if (line.Storm is { } storm)
        {
            foreach (var crowd in _crowds.Values.Where(crowd => crowd.Account.Handle == storm.Handle))
            {
                crowd.Add(storm);
            }
        }

        if (line.Said is { } said)
        {
            _crowds.GetValueOrDefault((said.Handle, said.Place))?.Add(said);
        }

        var at = line.Said?.Own.At ?? line.Storm?.At ?? _latest;
        _latest = at > _latest ? at : _latest;
    }

    private Timeline Open()
    {
        var opening = _log.Lines.Select(line => line.Opening).OfType<Opening>().FirstOrDefault() ?? Begin();
        _latest = opening.At;
        return new Timeline(opening.At, opening.Seed, opening.Speed);
    }

    private Opening Begin()
    {
        var opening = new Opening(Whole(_clock.GetUtcNow()), _options.Seed, _options.Speed);
        _log.Append(new LogLine(opening));
        return opening;
    }

    private Gathered Gather(AccountAccess account, string? cursor)
    {
        if (Faults.ForGather() is { } fault)
        {
            throw fault.AsException();
        }

        var from = Happening.IsCursor(cursor) ? cursor : null;
        var now = Now();
        var next = Crowds(account)
            .SelectMany(crowd => crowd.Visible(now))
            .Where(happening => string.CompareOrdinal(happening.Cursor, from) > 0)
            .OrderBy(happening => happening.Cursor, StringComparer.Ordinal)
            .Take(_options.PageSize + 1)
            .ToList();
        var page = next.Take(_options.PageSize).ToList();

        return new Gathered(
            [.. page.Select(happening => happening.Post)],
            page is [.., var last] ? last.Cursor : from,
            next.Count > page.Count
        );
    }

    private Delivered Send(AccountAccess account, Outgoing outgoing)
    {
        var fault = Faults.ForSend();
        if (fault is { Stored: false })
        {
            throw fault.AsException();
        }

        var delivered = Find(account, outgoing.Key) ?? Store(account, outgoing);
        return fault is null ? delivered : throw fault.AsException();
    }

    private Delivered Store(AccountAccess account, Outgoing outgoing)
    {
        var at = Later();
        var (crowd, story) = Delivery.Accept(Crowds(account), outgoing, at);
        var own = Delivery.Own(crowd, story, outgoing, at);
        var said = story is null
            ? new Said(
                outgoing.Key,
                crowd.Account.Handle,
                crowd.Account.Place,
                Story: null,
                own,
                Feeling: null,
                Reaction: null,
                []
            )
            : Feelings.After(crowd, story, outgoing.Key, own, Treatment(crowd, story, outgoing, at));
        var line = new LogLine(Said: said);
        _log.Append(line);
        Remember(line);
        return Delivery.Of(own);
    }

    private Treatment Treatment(Crowd crowd, Story story, Outgoing outgoing, DateTimeOffset at)
    {
        var draft = Delivery.AsDraft(crowd, story, outgoing, at);
        return Sandbox.Treatment.Of(draft, _judge?.Invoke(draft));
    }

    private Delivered? Find(AccountAccess account, string key)
    {
        Faults.ThrowIfRevoked();
        var said = Crowds(account).Select(crowd => crowd.Find(key)).FirstOrDefault(said => said is not null);
        return said is null ? null : Delivery.Of(said.Own);
    }

    /// <summary>The crowd of an account; without a place, all crowds of its brand.</summary>
    private List<Crowd> Crowds(AccountAccess account) =>
        [
            .. _crowds.Values.Where(crowd =>
                string.Equals(crowd.Account.Handle, account.Handle, StringComparison.Ordinal)
                && (
                    account.Place is null || string.Equals(crowd.Account.Place, account.Place, StringComparison.Ordinal)
                )
            ),
        ];

    /// <summary>Now, but never before what somebody has read or said here: clocks are set back at times.</summary>
    private DateTimeOffset Now()
    {
        var now = Whole(_clock.GetUtcNow());
        _latest = now > _latest ? now : _latest;
        return _latest;
    }

    /// <summary>A moment that no reader has seen yet, so that nothing new lies behind a cursor.</summary>
    private DateTimeOffset Later() => _latest = Now().AddMilliseconds(1);

    /// <summary>Whole milliseconds: every store keeps those.</summary>
    private static DateTimeOffset Whole(DateTimeOffset at) =>
        new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    private Task<T> Run<T>(Func<T> act, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            lock (_gate)
            {
                return Task.FromResult(act());
            }
        }
        catch (NetworkException e)
        {
            return Task.FromException<T>(e);
        }
    }
}
