namespace Aplomb.Posts;

/// <summary>How angry somebody is, in the four steps that the desk shows as bars and a word.</summary>
public enum Heat
{
    Calm,
    Displeased,
    Annoyed,
    VeryAngry,
}

/// <summary>Tells the heat of a post.</summary>
public static class Heats
{
    /// <summary>
    /// From here on the desk believes a threat: it goes before everything. The score itself leans to yes from 0.5 on, where most
    /// alarms in ordinary posts are false (docs/reading.md), and a desk that cries wolf is not heeded.
    /// </summary>
    public const double Threatens = 0.7;

    private const double Sure = 0.5;

    /// <summary>Points from which a post is displeased, annoyed, very angry: set by eye on posts to airlines.</summary>
    private static readonly double[] Steps = [1.0, 1.75, 2.75];

    /// <summary>
    /// The heat of a post: anger, bad mood, insults, complaint, shouting and swearing add to it; gratitude and praise
    /// take from it. A threat is always very angry. A question without an ill word is calm.
    /// </summary>
    public static Heat Of(Reading reading, string text)
    {
        if (reading.Threat >= Threatens)
        {
            return Heat.VeryAngry;
        }

        var swearing = Swearing.Count(text);
        var shouting = Shouting(text);
        var polite = reading.Question >= Sure && swearing == 0 && shouting < Sure && reading.Offence < Sure;
        if (polite && reading.Sentiment.Negative < Sure)
        {
            return Heat.Calm;
        }

        var points = Points(reading) + (0.8 * Math.Min(1.5, swearing)) + (0.7 * shouting);
        points -= polite ? 0.4 : 0;
        return (Heat)Steps.Count(step => points >= step);
    }

    /// <summary>From 0 (quiet) to 1 (all in capitals, or a row of exclamation marks).</summary>
    public static double Shouting(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetter(word[0]) && word.Count(char.IsLetter) > 2)
            .ToList();
        var capitals = words.Count(word => word.All(c => !char.IsLower(c)));
        var share = words.Count < 2 ? 0 : (double)capitals / words.Count;
        var exclaims = text.Count(c => c == '!');
        return Math.Min(1, (share >= 0.25 || capitals >= 3 ? 0.4 + share : share) + (Math.Min(exclaims, 5) * 0.12));
    }

    private static double Points(Reading reading) =>
        (1.1 * reading.Sentiment.Negative)
        + (1.1 * reading.Emotion.Anger)
        + (0.8 * reading.Offence)
        + (0.4 * reading.Complaint)
        - (0.8 * reading.Gratitude)
        - (0.8 * reading.Sentiment.Positive);
}
