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

/// <summary>How a draft sounds, as <c>Aplomb.Readers.MannerReader</c> works it out.</summary>
/// <param name="Politeness">0 (rude) to 1 (polite): the chance that people would call it polite where they called it either.</param>
/// <param name="Receptiveness">0 (closed) to 1 (open to the other view): the chance that it is more so than the usual text in an argument.</param>
public sealed record Manner(double Politeness, double Receptiveness, Tone Tone);
