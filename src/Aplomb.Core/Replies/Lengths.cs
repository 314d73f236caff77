namespace Aplomb.Replies;

/// <summary>A placeholder until the real measure is merged; replace the whole file.</summary>
public static class Lengths
{
    public static int Measure(string text, LengthUnit unit) =>
        unit is LengthUnit.Bytes ? System.Text.Encoding.UTF8.GetByteCount(text) : text.EnumerateRunes().Count();
}
