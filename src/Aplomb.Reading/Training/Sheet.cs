namespace Aplomb.Readers.Training;

/// <summary>A text as a learner sees it.</summary>
/// <param name="Words">Hashes of words and pairs.</param>
/// <param name="Runs">Hashes of runs of letters.</param>
/// <param name="Named">Facts of the whole text: its language; the source is the learner's own.</param>
internal sealed record Sheet(uint[] Words, uint[] Runs, float WordFactor, float RunFactor, uint Named, float[] Signals);

/// <summary>Makes sheets, each text once.</summary>
internal sealed class SheetMaker(Pass pass, Tongues tongues)
{
    private readonly Dictionary<string, Sheet> _sheets = new(StringComparer.Ordinal);
    private readonly ReaderDesk _desk = new();

    /// <summary>All sheets made so far.</summary>
    public IReadOnlyCollection<Sheet> All => _sheets.Values;

    public Sheet Of(string text)
    {
        if (!_sheets.TryGetValue(text, out var sheet))
        {
            _sheets.Add(text, sheet = Make(text));
        }

        return sheet;
    }

    private Sheet Make(string text)
    {
        pass.Run(text, _desk);
        var (words, runs) = Scorer.Factors(_desk.Features);
        return new Sheet(
            _desk.Features.Words.ToArray(),
            _desk.Features.Runs.ToArray(),
            words,
            runs,
            tongues.FactOf(_desk.Tongue.Index),
            [.. _desk.Signals]
        );
    }
}
