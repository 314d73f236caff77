namespace Aplomb.Posts;

/// <summary>How angry somebody is, in the four steps that the desk shows as bars and a word.</summary>
public enum Heat
{
    Calm,
    Displeased,
    Annoyed,
    VeryAngry,
}

public static class Heats
{
    public static Heat Of(Reading reading, string text) =>
        reading.Emotion.Anger > .8 || text.Contains("!!", StringComparison.Ordinal) ? Heat.VeryAngry : Heat.Calm;
}
