using Aplomb.Readers.Manners;
using Aplomb.Replies;

namespace Aplomb.Readers;

/// <summary>
/// Tells how a draft sounds: polite, open to the other view, or wrong in one of six tones. One instance serves all threads; any
/// text is read without an exception and in bounded time.
/// </summary>
public sealed class MannerReader
{
    /// <summary>Of a draft that says nothing.</summary>
    private static readonly Manner Silence = new(0.5, 0.5, new Tone(0, 0, 0, 0, 0, 0));

    private readonly Listener _listener;
    private readonly MannerModel _model;

    internal MannerReader(Listener listener, MannerModel model) => (_listener, _model) = (listener, model);

    /// <summary>Takes the model that ships inside the assembly.</summary>
    public static MannerReader Load(Reader reader) => new(new Listener(reader), MannerModel.Load());

    /// <summary>English best. German by its strategies and by what the reader says of it; elsewhere a guess.</summary>
    public Manner Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _listener.Hear(text) is { } heard ? _model.Judge(heard.With(_model.Ears)) : Silence;
    }
}
