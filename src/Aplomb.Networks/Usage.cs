using System.Collections.Concurrent;

namespace Aplomb.Networks;

/// <summary>Something that cost money.</summary>
/// <param name="What">In the user's words: "Answers with a link".</param>
/// <param name="Each">US dollars.</param>
public sealed record Spent(string What, int Times, decimal Each)
{
    public decimal Sum => Times * Each;
}

/// <summary>The cost meter of one call, and the budget that is left. The desk adds up what it finds here.</summary>
/// <param name="left">US dollars that may still be spent; null where nobody set a bound.</param>
public sealed class Usage(decimal? left = null)
{
    private readonly ConcurrentQueue<Spent> _spent = new();

    /// <summary>What was spent so far.</summary>
    public IReadOnlyCollection<Spent> Spent => _spent;

    /// <summary>US dollars that may still be spent; null where nobody set a bound.</summary>
    public decimal? Left => left - _spent.Sum(one => one.Sum);

    /// <summary>Asks before something that costs.</summary>
    /// <exception cref="NetworkException"><see cref="FailureClass.BudgetExhausted"/>: it would go over the budget. Nothing was done.</exception>
    public void Ask(decimal price)
    {
        if (Left < price)
        {
            throw new NetworkException(FailureClass.BudgetExhausted, "What was allowed for this account is spent.");
        }
    }

    /// <summary>Notes something that has cost.</summary>
    public void Add(string what, int times, decimal each)
    {
        if (times > 0)
        {
            _spent.Enqueue(new Spent(what, times, each));
        }
    }
}
