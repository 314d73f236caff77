namespace Aplomb.Support;

/// <summary>A clock that stands still until a test moves it; what waited for a moment that is reached then goes on.</summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    /// <summary>
    /// A Monday morning that stays ahead of this machine's own clock for long: browsers' cookies end by that clock, whatever ours says.
    /// </summary>
    public static readonly DateTimeOffset Monday = new(2040, 1, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start;

    public ManualTime()
        : this(Monday) { }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves the clock on, timer by timer, so that each sees the moment that it was set to.</summary>
    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (NextDue(end) is { } timer)
        {
            timer.Ring();
        }

        lock (_gate)
        {
            _now = end;
        }
    }

    /// <summary>
    /// Moves the clock by hours or days at once, as if the machine had slept: what was due meanwhile goes on once, at the end. A desk
    /// looks around each second; <see cref="Advance"/> by a day would wait for each of these looks.
    /// </summary>
    public void Sleep(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
        }

        Advance(TimeSpan.Zero);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private ManualTimer? NextDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.DueAt <= end).MinBy(timer => timer.DueAt);
            if (next is not null)
            {
                _now = next.DueAt > _now ? next.DueAt : _now;
                next.Again(_timers, _now);
            }

            return next;
        }
    }

    private sealed class ManualTimer(ManualTime time, Action ring) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset DueAt { get; private set; }

        public void Ring() => ring();

        /// <summary>Sets it to its next moment after now, or takes it off the clock.</summary>
        public void Again(List<ManualTimer> timers, DateTimeOffset now)
        {
            if (_period <= TimeSpan.Zero)
            {
                timers.Remove(this);
            }
            else
            {
                DueAt = DueAt + _period > now ? DueAt + _period : now + _period;
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
                _period = period;
                if (dueTime >= TimeSpan.Zero)
                {
                    DueAt = time._now + dueTime;
                    time._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
