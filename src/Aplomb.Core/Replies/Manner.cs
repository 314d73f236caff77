namespace Aplomb.Replies;

/// <summary>Six ways to sound wrong, each a probability in [0, 1]; very few professional replies come to 0.5 in any.</summary>
public sealed record Tone(
    double Antagonistic,
    double Condescending,
    double Dismissive,
    double Hostile,
    double Sarcastic,
    double Generalising
);

/// <summary>
/// How a draft sounds, as <c>Aplomb.Readers.MannerReader</c> works it out. Both scores are scales, no probabilities: they follow the mean
/// judgement of several people nearly in a straight line.
/// </summary>
/// <param name="Politeness">0 (rude) to 1 (polite); at 0.5 as many would call it polite as rude.</param>
/// <param name="Receptiveness">0 (closed) to 1 (open to the other view); 0.5 is the usual text in an argument.</param>
public sealed record Manner(double Politeness, double Receptiveness, Tone Tone);
