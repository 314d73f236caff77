using Aplomb.Posts;

namespace Aplomb.Replies;

/// <summary>How long a reply waits before it leaves, so that its writer can take it back. Longer when the talk is heated.</summary>
public static class Hold
{
    public static TimeSpan For(Heat heat) =>
        heat switch
        {
            Heat.VeryAngry => TimeSpan.FromSeconds(60),
            Heat.Annoyed => TimeSpan.FromSeconds(30),
            Heat.Displeased => TimeSpan.FromSeconds(20),
            _ => TimeSpan.FromSeconds(10),
        };
}
