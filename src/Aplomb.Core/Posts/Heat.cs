namespace Aplomb.Posts;

/// <summary>How angry somebody is, in the four steps that the desk shows as bars and a word.</summary>
public enum Heat
{
    Calm,
    Displeased,
    Annoyed,
    VeryAngry,
}
