namespace Aplomb.Readers.Forecasts;

/// <summary>
/// How likely the next turn of a talk is an attack. A weak sign by nature: it may raise attention, and never blocks
/// anything. One instance serves all threads; any turns are taken in bounded time.
/// </summary>
public sealed class Forecaster
{
    private readonly Reader _reader;
    private readonly ForecastModel _model;

    internal Forecaster(Reader reader, ForecastModel model)
    {
        _reader = reader;
        _model = model;
    }

    /// <summary>Takes the model that ships inside the assembly.</summary>
    public static Forecaster Load(Reader reader) => new(reader, ForecastModel.Load());

    /// <summary>
    /// A probability in [0, 1], as if nearly every second talk went wrong, as in the data that it was learned from; in
    /// a quieter place all risks are lower and their order is what counts.
    /// </summary>
    /// <param name="turns">What was said, oldest first, public or private; the last nine count.</param>
    public double Risk(IReadOnlyList<string?> turns)
    {
        ArgumentNullException.ThrowIfNull(turns);
        var said = turns.TakeLast(TalkFacts.MostTurns).DefaultIfEmpty("");
        var measured = said.Select(turn => TalkFacts.Measure(turn, _reader, _model.Tones)).ToList();
        return Math.Round(_model.Risk(TalkFacts.Of(measured, Math.Max(1, turns.Count))), 4);
    }
}
