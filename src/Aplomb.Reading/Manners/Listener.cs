using System.Collections.Concurrent;

namespace Aplomb.Readers.Manners;

/// <summary>A text as far as it can be measured without ears.</summary>
/// <param name="Facts">All facts; the last ones, of the ears, are not yet known.</param>
/// <param name="English">Whether the ears know its language.</param>
internal sealed record Heard(EarBag Bag, float[] Facts, bool English)
{
    /// <summary>All facts. What ears say of a language that they do not know is not known.</summary>
    public float[] With(Ears ears)
    {
        var facts = (float[])Facts.Clone();
        var own = facts.AsSpan(facts.Length - Ears.All.Count);
        if (English)
        {
            ears.Listen(Bag, own);
        }

        return facts;
    }
}

/// <summary>Measures texts for <see cref="MannerModel"/>: the same for a draft and for what is learned from.</summary>
internal sealed class Listener(Reader reader)
{
    private readonly MannerFacts _facts = new(Strategies.Load());
    private readonly ConcurrentBag<WordList> _desks = [];

    /// <summary>What each fact is called; the ears come last.</summary>
    public IReadOnlyList<string> Names => [.. _facts.Names, .. Ears.All.Select(ear => ear.Name)];

    /// <summary>Null where a text has no words.</summary>
    public Heard? Hear(string text)
    {
        var said = Words(text);
        if (said.Words.Count == 0)
        {
            return null;
        }

        var reading = reader.Read(text, evidence: false);
        var facts = new float[_facts.Names.Count + Ears.All.Count];
        _facts.Measure(said, reading, facts.AsSpan(0, _facts.Names.Count));
        facts.AsSpan(_facts.Names.Count).Fill(float.NaN);
        return new Heard(EarBag.Of(said), facts, reading.Language is "en" or "und");
    }

    public EarBag Bag(string text) => EarBag.Of(Words(text));

    private DraftWords Words(string text)
    {
        var desk = _desks.TryTake(out var free) ? free : new WordList();
        try
        {
            return DraftWords.Of(text, desk);
        }
        finally
        {
            _desks.Add(desk);
        }
    }
}
