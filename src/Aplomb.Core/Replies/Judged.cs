namespace Aplomb.Replies;

/// <summary>
/// What a learned judge makes of a draft as a whole, from what the wordings find and what each sentence does
/// (<c>Aplomb.Readers.DraftReader</c>). All are probabilities in [0, 1].
/// </summary>
/// <param name="Stop">That a coach would not let it leave.</param>
/// <param name="Revise">That a coach who lets it leave would first change something.</param>
/// <param name="Rules">That a coach would name this fault, by <see cref="DraftFacts.Rules"/>.</param>
public sealed record Judged(double Stop, double Revise, IReadOnlyList<double> Rules);
