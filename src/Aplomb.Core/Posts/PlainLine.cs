namespace Aplomb.Posts;

public static class PlainLine
{
    public static bool Softens(Reading reading) => reading.Offence > .5;

    public static string Of(string text, Reading reading) =>
        Softens(reading) ? "Insults us." : text[..Math.Min(text.Length, 120)];
}
