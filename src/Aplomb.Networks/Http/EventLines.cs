using System.Text;

namespace Aplomb.Networks.Http;

/// <summary>Server-sent events from a network that we do not trust: an event has a longest length, silence has an end.</summary>
/// <param name="silence">After this without a sign, the line is taken for dead.</param>
internal sealed class EventLines(Stream body, TimeSpan silence, TimeProvider time) : IDisposable
{
    /// <summary>Signs in one event.</summary>
    private const int Longest = 1_000_000;

    private readonly StreamReader _reader = new(body, Encoding.UTF8);
    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _end;

    /// <summary>The next event; null where the line has ended.</summary>
    /// <exception cref="NetworkException">The line broke, or is silent.</exception>
    public async Task<(string Name, string Data)?> NextAsync(CancellationToken ct)
    {
        var (name, data) = ("message", new StringBuilder());
        while (await LineAsync(ct) is { } line)
        {
            if (line.Length is 0 && data.Length > 0)
            {
                return (name, data.ToString(0, data.Length - 1));
            }

            if (line.StartsWith("event:", StringComparison.Ordinal))
            {
                name = line["event:".Length..].Trim();
            }
            else if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                data.Append(line["data:".Length..].TrimStart(' ')).Append('\n');
            }

            Bound(data.Length);
        }

        return null;
    }

    public void Dispose() => _reader.Dispose();

    private async Task<string?> LineAsync(CancellationToken ct)
    {
        _line.Clear();
        while (true)
        {
            if (_at == _end && !await FillAsync(ct))
            {
                return null;
            }

            var stop = Array.IndexOf(_buffer, '\n', _at, _end - _at);
            var until = stop < 0 ? _end : stop;
            _line.Append(_buffer, _at, until - _at);
            _at = stop < 0 ? _end : stop + 1;
            Bound(_line.Length);
            if (stop >= 0)
            {
                return _line.ToString().TrimEnd('\r');
            }
        }
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(silence, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            (_at, _end) = (0, await _reader.ReadAsync(_buffer, both.Token));
            return _end > 0;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new NetworkException(FailureClass.Transient, "The open line was silent for too long.");
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException)
        {
            throw new NetworkException(FailureClass.Transient, "The open line broke.");
        }
    }

    private static void Bound(int length)
    {
        if (length > Longest)
        {
            throw new NetworkException(FailureClass.Transient, "The open line said too much at once.");
        }
    }
}
