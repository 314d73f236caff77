namespace Aplomb.Mixed;

/// <summary>What goes wrong in a mixed run. Whatever it is: nothing is lost, and nothing stands anywhere twice.</summary>
internal enum Mishap
{
    /// <summary>The network tells of a post twice, the second time in other bytes where it can.</summary>
    Twice,

    /// <summary>The network tells of a post after others that are newer.</summary>
    OutOfOrder,

    /// <summary>What it tells breaks off in the middle, and comes whole later; where nothing is told, the open line or the session ends.</summary>
    ToldHalf,

    /// <summary>The network does not wait for our answer, and tells the same bytes again; where nothing is told, as <see cref="ToldHalf"/>.</summary>
    NotHeard,

    /// <summary>429 to the next question.</summary>
    AskedTooOften,

    /// <summary>5xx to the next question.</summary>
    AskedWhileDown,

    /// <summary>Half of the answer to the next question.</summary>
    AnsweredHalf,

    /// <summary>429 to the next reply.</summary>
    SentTooOften,

    /// <summary>5xx to the next reply; it does not stand there.</summary>
    SentWhileDown,

    /// <summary>The next reply stands there, and no answer comes.</summary>
    AnswerLost,

    /// <summary>The next reply stands there, and half of the answer comes.</summary>
    AnswerHalf,

    /// <summary>Our sign-in ends, and is renewed.</summary>
    SignedOut,
}
