using System.Collections.Concurrent;
using Aplomb.Posts;
using Aplomb.Readers.Dangers;

namespace Aplomb.Readers;

/// <summary>
/// Reads what posts say. One instance serves all threads. Any text is read without an exception and in bounded time:
/// of very long texts the first 10,000 UTF-16 units count.
/// </summary>
public sealed class Reader
{
    private readonly ReadingModel _model;
    private readonly Pass _pass;
    private readonly DangerReader _dangers;
    private readonly ConcurrentBag<ReaderDesk> _desks = [];

    /// <param name="dangers">Null takes the one that ships.</param>
    internal Reader(ReadingModel model, DangerModel? dangers = null)
    {
        _model = model;
        _pass = new Pass(Lexicon.Load(), RuleBook.Load(), model.Tongues);
        _dangers = DangerReader.Of(dangers ?? DangerModel.Load(), _pass.Rules);
    }

    /// <summary>Takes the model that ships inside the assembly: a fraction of a second.</summary>
    public static Reader Load() => new(ReadingModel.Load());

    /// <summary>Reads one text.</summary>
    /// <param name="brand">Where it is known, <see cref="Reading.Ours"/> tells whether the text is about this brand.</param>
    /// <param name="evidence">Whether to look for the words that the scores rest on; without, reading is faster.</param>
    /// <param name="learned">What the brand's people have put right before.</param>
    public Reading Read(string text, BrandProfile? brand = null, bool evidence = true, BrandLearning? learned = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var desk = _desks.TryTake(out var free) ? free : new ReaderDesk();
        try
        {
            return Read(text, desk, brand, evidence, learned);
        }
        finally
        {
            _desks.Add(desk);
        }
    }

    /// <summary>Shows a text as its encoder sees it.</summary>
    /// <param name="look">Called with the model and a desk on which the words lie.</param>
    internal T Show<T>(string text, Func<ReadingModel, ReaderDesk, T> look)
    {
        var desk = _desks.TryTake(out var free) ? free : new ReaderDesk();
        try
        {
            _pass.Run(text, desk);
            return look(_model, desk);
        }
        finally
        {
            _desks.Add(desk);
        }
    }

    private Reading Read(string text, ReaderDesk desk, BrandProfile? brand, bool evidence, BrandLearning? learned)
    {
        _pass.Run(text, desk);
        var ours = brand is null ? (double?)null : OurPosts.Score(brand, text);
        if (desk.Words.Count == 0)
        {
            return Reading.Nothing with { Ours = ours };
        }

        var tongue = desk.Tongue;
        Scorer.Score(_model, tongue.Index, desk, evidence);
        _model.Encoder.Answer(desk);
        var reading = Verdicts.From(_model, _pass.Rules, tongue, _dangers, desk) with
        {
            Language = tongue.Code,
            Ours = ours,
        };
        reading = learned?.Apply(reading, desk.Words) ?? reading;
        return reading with
        {
            Unsure = Doubt.Of(reading, tongue),
            Evidence = evidence
                ? DangerEvidence.Add(_dangers, reading, desk, EvidenceFinder.Find(_model, _pass.Rules, reading, desk))
                : [],
        };
    }
}
