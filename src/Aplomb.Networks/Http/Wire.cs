using Polly;
using Polly.Retry;

namespace Aplomb.Networks.Http;

/// <summary>
/// The way to all networks: one pool of connections, limits obeyed from headers, and what went wrong told by its class. It tries again
/// by itself only where nothing was done there, or where doing it twice is as doing it once.
/// </summary>
public sealed class Wire : IDisposable
{
    private const int LargestAnswer = 8 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);
    private readonly HttpClient _http;
    private readonly RateGate _gate;
    private readonly ResiliencePipeline<WireAnswer> _again;

    /// <param name="time">By which we come back; pauses between tries are the machine's own.</param>
    /// <param name="handler">Another way out than the network: tests bring one.</param>
    /// <param name="pause">Before the first try again; it grows. Null takes a third of a second.</param>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "The client disposes its handler."
    )]
    public Wire(TimeProvider time, HttpMessageHandler? handler = null, TimeSpan? pause = null)
    {
        _http = new HttpClient(handler ?? Pool(), disposeHandler: true)
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("Aplomb/1.0");
        _gate = new RateGate(time);
        _again = new ResiliencePipelineBuilder<WireAnswer>()
            .AddRetry(
                new RetryStrategyOptions<WireAnswer>
                {
                    ShouldHandle = new PredicateBuilder<WireAnswer>().Handle<NetworkException>(refusal =>
                        refusal is { Failure: FailureClass.Transient, RetryAfter: null }
                    ),
                    MaxRetryAttempts = 2,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = pause ?? TimeSpan.FromMilliseconds(300),
                }
            )
            .Build();
    }

    /// <summary>Asks, and answers what came back, whatever its status but for those that every network means alike.</summary>
    /// <exception cref="NetworkException">
    /// <see cref="FailureClass.Transient"/>: nothing was done. <see cref="FailureClass.Unknown"/>: nobody knows.
    /// <see cref="FailureClass.RateLimited"/>: come back later.
    /// </exception>
    public async Task<WireAnswer> AskAsync(AccountAccess account, WireRequest request, CancellationToken ct)
    {
        _gate.Pass(account.Id, request);
        var answer = await _again.ExecuteAsync(async token => await OnceAsync(request, token), ct);
        var rest = request.Rest?.Invoke(answer) ?? Rest.Of(answer);
        if (answer.Status is 429)
        {
            var away = _gate.Refused(account.Id, request, rest);
            throw new NetworkException(FailureClass.RateLimited, "The network wants us to come back later.", away);
        }

        _gate.Answered(account.Id, request, rest);
        return answer;
    }

    /// <summary>Opens an answer that goes on for as long as the network likes. Whoever asks disposes it, and reads its status.</summary>
    /// <exception cref="NetworkException"><see cref="FailureClass.Transient"/>: it did not come about.</exception>
    public async Task<HttpResponseMessage> OpenAsync(AccountAccess account, WireRequest request, CancellationToken ct)
    {
        _gate.Pass(account.Id, request);
        using var message = Message(request);
        try
        {
            return await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ct);
        }
        catch (Exception silence)
            when (silence is HttpRequestException or IOException
                || (silence is OperationCanceledException && !ct.IsCancellationRequested)
            )
        {
            throw new NetworkException(FailureClass.Transient, $"{request.Address.Host} did not open a line.");
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Message(WireRequest request)
    {
        var message = new HttpRequestMessage(request.Method, request.Address) { Content = request.Body?.Invoke() };
        foreach (var (name, value) in request.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }

    private async Task<WireAnswer> OnceAsync(WireRequest request, CancellationToken ct)
    {
        using var message = Message(request);
        try
        {
            using var response = await _http.SendAsync(message, ct);
            var answer = new WireAnswer(
                (int)response.StatusCode,
                Headers(response),
                await response.Content.ReadAsByteArrayAsync(ct)
            );
            return answer.Status >= 500
                ? throw Lost(request, $"The network answered with {answer.Status}.", Rest.Of(answer))
                : answer;
        }
        catch (HttpRequestException silence) when (NothingWasSaid(silence))
        {
            throw new NetworkException(FailureClass.Transient, $"{request.Address.Host} could not be reached.");
        }
        catch (Exception silence) when (silence is HttpRequestException or IOException)
        {
            throw Lost(request, $"{request.Address.Host} broke off.");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw Lost(request, $"{request.Address.Host} did not answer in {Patience.TotalSeconds:0} seconds.");
        }
    }

    private static NetworkException Lost(WireRequest request, string why, TimeSpan? rest = null) =>
        new(request.Again ? FailureClass.Transient : FailureClass.Unknown, why, rest);

    private static bool NothingWasSaid(HttpRequestException silence) =>
        silence.HttpRequestError
            is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;

    private static Dictionary<string, string> Headers(HttpResponseMessage response) =>
        response
            .Headers.Concat(response.Content.Headers)
            .ToDictionary(
                one => one.Key.ToLowerInvariant(),
                one => string.Join(", ", one.Value),
                StringComparer.Ordinal
            );

    private static SocketsHttpHandler Pool() =>
        new()
        {
            AllowAutoRedirect = false, // a token goes to whom it was given for, and to nobody else
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        };
}
