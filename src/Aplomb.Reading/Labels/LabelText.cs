using Aplomb.Readers.Manners;

namespace Aplomb.Readers.Labels;

/// <summary>A text as labels are told from it.</summary>
/// <param name="Bag">Its words, pairs of words and runs of letters, and what is known beside them.</param>
/// <param name="Vectors">Its words as the reader's encoder knows them, an empty one before and five behind.</param>
/// <param name="Count">How many words there are.</param>
/// <param name="Signals">What the lists of words say.</param>
internal sealed record LabelText(EarBag Bag, float[] Vectors, int Count, float[] Signals)
{
    /// <param name="marks">What is known of the text beside its words: that it stands first, what was said before it.</param>
    public static LabelText Of(Reader reader, string text, IReadOnlyList<string> marks) =>
        reader.Show(
            text,
            (model, desk) =>
            {
                var count = model.Encoder.Look(desk, out var vectors);
                return new LabelText(
                    EarBag.Of(DraftWords.Of(text, desk.Words), marks),
                    vectors,
                    count,
                    [.. desk.Signals]
                );
            }
        );
}
