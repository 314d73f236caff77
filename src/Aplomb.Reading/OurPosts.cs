namespace Aplomb.Readers;

/// <summary>
/// Whether a post is about us, by a brand's profile and by what is commonly known of trades: our handle, our places and the
/// words of our trade speak for it, the words and names of others against it. Where nothing in the text decides, about one half.
/// </summary>
internal static class OurPosts
{
    /// <summary>0 (somebody else) to 1 (ours).</summary>
    public static double Score(BrandProfile brand, string text)
    {
        var signs = BrandSigns.Of(brand);
        return Math.Round(1 / (1 + Math.Exp(-LogOdds(signs, PostSigns.Of(signs, text)))), 3);
    }

    private static double LogOdds(BrandSigns brand, PostSigns post)
    {
        var odds = post.Arrival switch
        {
            Arrival.Addressed => Addressed(post),
            Arrival.OnOurPage => OnOurPage(post),
            _ => Named(brand, post),
        };
        odds += post.Place ? 1.8 : 0;
        odds -= post.OtherHandle ? 4 : 0;
        odds += post.Contrast ? 2 : 0;
        odds += post.YourOurs ? 0.8 : 0;
        odds -= post.YourTheirs ? 1.5 : 0;
        return Math.Clamp(odds, -5, 5);
    }

    /// <summary>With our handle it is ours, unless it speaks of somebody else's matters.</summary>
    private static double Addressed(PostSigns post)
    {
        var rival = post.RivalNamed && !(post.Switched && post.You);
        return 2.8
            + (rival ? 0 : 0.6 * Math.Min(2, post.Ours))
            - (1.9 * Math.Min(3, post.Theirs))
            - (0.2 * Math.Min(2, post.Foreign))
            - (rival || post.OtherNamed ? 4.2 : 0);
    }

    /// <summary>Without any name it is ours, unless all of it fits somebody else only.</summary>
    private static double OnOurPage(PostSigns post)
    {
        var rival = post.RivalNamed && !(post.Switched && post.You);
        var doubt =
            post.Ours <= 0 ? 1
            : post.Ours < post.Theirs ? 0.7
            : 0.3;
        doubt *= post is { AnyFirm: > 0, Theirs: < 1.5 } ? 0.75 : 1;
        return 2.1
            + (rival ? 0 : First(post.Ours, 1.2, 0.6))
            - (doubt * First(post.Theirs, 2.9, 1))
            - (0.2 * Math.Min(2, post.Foreign))
            - (rival || post.OtherNamed ? 3.5 : 0);
    }

    /// <summary>With our name alone, the words about it decide.</summary>
    private static double Named(BrandSigns brand, PostSigns post)
    {
        var rival = post.RivalNamed && !post.Switched;
        return Unaddressed(brand)
            + First(post.Ours, 1.7, 0.8)
            - First(post.Theirs, 1.8, 0.9)
            - (post.Ours > 0 ? 0 : First(post.Foreign, 0.35, 0.3))
            + (0.35 * Math.Min(2, post.AnyFirm))
            - (post.OtherNamed ? 3.5 : 0)
            - (rival ? 0.6 : 0)
            + (post.RivalNamed && post.Switched ? 1.2 : 0)
            + (post.Product ? 1.6 : 0)
            - (post.Somebody ? 1.6 : 0)
            - (post.LowerCase ? 0.6 : 0)
            - (post.Inflected ? 1.4 : 0)
            - (post.NewName && !post.OtherNamed && !post.Product ? 1.2 : 0)
            + (post.You ? 0.5 : 0);
    }

    /// <summary>Our name alone says little where others have it, and much where nobody has.</summary>
    private static double Unaddressed(BrandSigns brand) =>
        brand.Others.Any(other => other is { HasOurName: true, Kin: Kin.Namesake }) ? 0
        : brand.Others.Any(other => other.HasOurName) ? 0.8
        : 1.6;

    /// <summary>The first word tells most.</summary>
    private static double First(double count, double first, double more) =>
        count <= 0 ? 0 : (first * Math.Min(1, count)) + (more * Math.Min(2, Math.Max(0, count - 1)));
}
