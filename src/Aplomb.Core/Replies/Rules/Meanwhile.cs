namespace Aplomb.Replies.Rules;

/// <summary><c>changed-meanwhile</c>: what happened since the page was opened, which this draft cannot know.</summary>
internal static class Meanwhile
{
    public static IEnumerable<Finding> Find(Scene scene)
    {
        if (scene.Draft.Since is not { } since)
        {
            yield break;
        }

        if (since.TheyDeleted)
        {
            yield return Tell(scene, "They have taken a post back; an answer to it may bring it up again.");
        }

        if (since.OurReplies > 0)
        {
            yield return Tell(scene, "A colleague has answered since you began; two answers confuse.");
        }

        if (since.NewPosts > 0)
        {
            yield return Tell(
                scene,
                "They have written or changed something since you began; read it before you send."
            );
        }

        if (since.StormBegan)
        {
            yield return Tell(scene, "A storm has begun since you opened this page; words weigh more now.");
        }
    }

    /// <summary>Each at its own place, so that none is taken for the other.</summary>
    private static Finding Tell(Scene scene, string why) =>
        new("changed-meanwhile", Level.Warn, scene.Words.InText(0, 0).Start, 0, why, "");
}
