using System.Collections.Concurrent;
using System.Net;
using Aplomb.Networks;

namespace Aplomb.Mixed;

/// <summary>Brings what networks tell by themselves to the desk, as they do: until it is taken, and not always well.</summary>
internal sealed class Postman(Uri desk, TimeProvider time) : IDisposable
{
    /// <summary>How many newer ones go before one that is out of order.</summary>
    private const int Late = 3;

    private const int Tries = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly HttpClient _http = new(new SocketsHttpHandler()) { BaseAddress = desk };
    private readonly Dictionary<string, Queue<Func<Task>>> _late = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _since = new(StringComparer.Ordinal);
    private readonly List<Task> _under = [];

    /// <summary>What was not taken, and how it was answered.</summary>
    public ConcurrentQueue<string> Refused { get; } = [];

    /// <summary>Tells of something that was said, without waiting for it.</summary>
    public void Bring(string network, Heard said, Mishap? mishap)
    {
        if (said.Told is not { } told)
        {
            return;
        }

        var address = new Uri($"/hooks/{network}/{MixedDesk.Name(network)}", UriKind.Relative);
        if (!_late.TryGetValue(network, out var late))
        {
            _late[network] = late = new Queue<Func<Task>>();
        }

        if (mishap is Mishap.OutOfOrder)
        {
            late.Enqueue(() => WholeAsync(address, told));
            return;
        }

        _under.Add(
            mishap switch
            {
                Mishap.Twice => TwiceAsync(address, told, said.Again ?? told),
                Mishap.ToldHalf => HalfAsync(address, told),
                Mishap.NotHeard => UnheardAsync(address, told),
                _ => WholeAsync(address, told),
            }
        );
        _since[network] = late.Count > 0 ? _since.GetValueOrDefault(network) + 1 : 0;
        if (_since[network] > Late)
        {
            _since[network] = 0;
            _under.Add(late.Dequeue()());
        }
    }

    /// <summary>Brings what is late, and waits until all is taken.</summary>
    public async Task FinishAsync()
    {
        foreach (var one in _late.Values.SelectMany(late => late))
        {
            _under.Add(one());
        }

        await Task.WhenAll(_under);
    }

    public void Dispose() => _http.Dispose();

    private async Task TwiceAsync(Uri address, HookRequest told, HookRequest again)
    {
        await Task.WhenAll(WholeAsync(address, told), WholeAsync(address, told));
        await WholeAsync(address, again);
    }

    private async Task HalfAsync(Uri address, HookRequest told)
    {
        var half = told with { Body = told.Body[..(told.Body.Length / 2)] };
        if (await PostAsync(address, half, default) is not HttpStatusCode.Unauthorized)
        {
            Refused.Enqueue("Half a body was taken for a whole one.");
        }

        await WholeAsync(address, told);
    }

    /// <summary>Goes away before the answer.</summary>
    private async Task UnheardAsync(Uri address, HookRequest told)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(2));
        try
        {
            await PostAsync(address, told, soon.Token);
        }
        catch (OperationCanceledException)
        {
            // that is the point
        }

        await WholeAsync(address, told);
    }

    private async Task WholeAsync(Uri address, HookRequest told)
    {
        HttpStatusCode? answer = null;
        for (var tries = 0; tries < Tries && answer is not HttpStatusCode.OK; tries++)
        {
            if (tries > 0)
            {
                await Task.Delay(Pause, time);
            }

            answer = await PostAsync(address, told, default);
        }

        if (answer is not HttpStatusCode.OK)
        {
            Refused.Enqueue($"{address} answered with {answer}.");
        }
    }

    /// <summary>The status; null where nobody answered.</summary>
    private async Task<HttpStatusCode?> PostAsync(Uri address, HookRequest told, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(told.Body.ToArray()),
        };
        foreach (var (name, value) in told.Headers)
        {
            _ =
                request.Headers.TryAddWithoutValidation(name, value)
                || request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using var answer = await _http.SendAsync(request, ct);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
