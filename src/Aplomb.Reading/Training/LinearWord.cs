namespace Aplomb.Readers.Training;

/// <summary>What the linear heads say to a text by themselves, as log odds, or logarithms of shares where one is right.</summary>
internal sealed class LinearWord
{
    private readonly TaughtHead?[] _heads;
    private readonly SheetMaker _maker;
    private readonly float[][] _fits;

    public LinearWord(TaughtHead?[] heads, SheetMaker maker)
    {
        (_heads, _maker) = (heads, maker);
        _fits = [.. heads.Select(Fit)];
    }

    /// <param name="part">By the heads that learned without the fifth that was held out.</param>
    public float[] Of(Row row, bool part)
    {
        var sheet = _maker.Of(row.Text);
        var said = new float[_heads.Length];
        for (var head = 0; head < said.Length; head++)
        {
            if (_heads[head] is { } taught)
            {
                var score = (part ? taught.Part : taught.Whole).Score(sheet);
                said[head] = (_fits[head][0] * score) + _fits[head][1];
            }
        }

        Heads.Share(said);
        return said;
    }

    private static float[] Fit(TaughtHead? head) =>
        head is null || head.Lesson.IsGraded
            ? [0, 0]
            : Calibration.Logistic([
                .. head.Held.Select(item => new Calibration.Held(
                    [head.Part.Score(item.Sheet)],
                    item.Example.Aim > 0 ? 1 : 0,
                    1
                )),
            ]);
}
