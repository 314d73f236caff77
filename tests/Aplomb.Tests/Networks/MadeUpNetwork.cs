using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks;

/// <summary>A network that exists in one test: it tells by webhook, is read from a list, and does what it is told to.</summary>
internal sealed class MadeUpNetwork(string name = "madeup") : IConnector, IWebhooks
{
    public const string Secret = "app secret";
    public const string RightPassword = "correct horse";
    private readonly ConcurrentQueue<NetworkException> _gathers = new();
    private readonly ConcurrentQueue<NetworkException> _acts = new();
    private readonly ConcurrentQueue<NetworkException> _sends = new();

    public string Network => name;

    public Guide? Guide { get; } =
        new()
        {
            Name = "Made up",
            Headline = "Made up asks for a password",
            Obstacle = "It exists in tests alone.",
            Needs = ["A password"],
            Steps = ["Tell it our address: {hook}"],
            Fields =
            [
                new("handle", "Handle", "Your name there"),
                new("password", "Password", "The right one", Secret: true),
                new("secret", "App secret", "It signs what it tells", Secret: true, Default: null),
            ],
            Never = ["Hiding"],
        };

    public TimeSpan Pace { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How soon it is asked again while it is lively.</summary>
    public TimeSpan? Quick { get; set; }
    public TimeSpan Brisk => Quick ?? Pace;
    public Duties Duties { get; set; } = Duties.None;

    /// <summary>What stands there.</summary>
    public List<IncomingPost> Posts { get; } = [];

    /// <summary>What was sent.</summary>
    public ConcurrentQueue<Outgoing> Sent { get; } = new();

    /// <summary>What each thing costs.</summary>
    public decimal Price { get; set; }

    /// <summary>How often what it told us cannot be read.</summary>
    public int Unreadable { get; set; }

    public void FailNextGather(FailureClass failure, TimeSpan? retryAfter = null) =>
        _gathers.Enqueue(new NetworkException(failure, "Made up said no.", retryAfter));

    /// <summary>What its accounts can do.</summary>
    public Capabilities Can { get; set; } =
        new() { Reply = true, Length = new LengthLimit(LengthUnit.Characters, 500) };

    /// <summary>What was done there beside answering.</summary>
    public ConcurrentQueue<Act> Acts { get; } = new();

    public void FailNextSend(FailureClass failure, TimeSpan? retryAfter = null) =>
        _sends.Enqueue(new NetworkException(failure, "Made up said no.", retryAfter));

    public void FailNextAct(FailureClass failure) => _acts.Enqueue(new NetworkException(failure, "Made up said no."));

    public Capabilities What(AccountAccess account) => Can;

    public Task ActAsync(AccountAccess account, Act act, CancellationToken ct)
    {
        if (_acts.TryDequeue(out var refusal))
        {
            throw refusal;
        }

        Acts.Enqueue(act);
        return Task.CompletedTask;
    }

    public Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct) =>
        account.Answer("password") == RightPassword
            ? Task.FromResult(
                new SignedIn(
                    $"id-{account.Answer("handle")}",
                    account.Answer("handle"),
                    What(account),
                    Notes: ["No messages yet"]
                )
            )
            : throw new NetworkException(FailureClass.AuthRevoked, "The password is wrong.");

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct)
    {
        if (_gathers.TryDequeue(out var refusal))
        {
            throw refusal;
        }

        var from = cursor is null ? 0 : int.Parse(cursor, CultureInfo.InvariantCulture);
        account.Usage.Ask(Price);
        account.Usage.Add("Posts read", Posts.Count - from, Price);
        return Task.FromResult(
            new Gathered([.. Posts.Skip(from)], Posts.Count.ToString(CultureInfo.InvariantCulture), More: false)
        );
    }

    public Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        if (_sends.TryDequeue(out var refusal))
        {
            throw refusal;
        }

        Sent.Enqueue(outgoing);
        return Task.FromResult(new Delivered($"ours-{outgoing.Key}", outgoing.At, Url: null));
    }

    public Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        Task.FromResult<Delivered?>(null);

    public HookAnswer? Challenge(AccountAccess account, HookRequest request) =>
        request.Query.TryGetValue("challenge", out var asked) ? new HookAnswer(200, asked) : null;

    public bool Verify(AccountAccess account, HookRequest request) =>
        Signature.IsHex(
            request.Header("x-signature"),
            "sha256=",
            Signature.Of(account.AnswerOrNull("secret") ?? "", request.Body.Span)
        );

    public Task<IReadOnlyList<HookFact>> ReadAsync(AccountAccess account, HookRequest request, CancellationToken ct)
    {
        if (Unreadable-- > 0)
        {
            throw new NetworkException(FailureClass.Transient, "Made up does not answer.");
        }

        var told = JsonSerializer.Deserialize<Told>(request.Body.Span)!;
        HookFact fact =
            told.Forget is { } person ? new HookFact.Forget(person)
            : told.Gone is { } gone ? new HookFact.TakenBack(gone)
            : new HookFact.Said(Support.A.Post(told.Text!, id: told.Id));
        return Task.FromResult<IReadOnlyList<HookFact>>([fact with { For = told.For }]);
    }

    /// <summary>Something it tells us, and its signature.</summary>
    public static (byte[] Body, string Signature) Tell(Told told, string secret = Secret)
    {
        var body = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(told));
        return (body, $"sha256={Convert.ToHexStringLower(Signature.Of(secret, body))}");
    }

    internal sealed record Told(
        string? Text = null,
        string? Id = null,
        string? For = null,
        string? Gone = null,
        string? Forget = null
    );
}
