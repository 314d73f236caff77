namespace Aplomb.Readers;

/// <summary>What kind of thing stands in a text.</summary>
internal enum WordKind : byte
{
    Letters,
    Number,
    Mention,
    Link,

    /// <summary>A smiley or an emoji.</summary>
    Face,
    Mark,
}

/// <summary>One word of a text.</summary>
/// <param name="Start">Where it stands in the text, in UTF-16 units.</param>
/// <param name="Length">Its length in the text, in UTF-16 units.</param>
/// <param name="From">Where its plain form begins in the letters of the list.</param>
/// <param name="To">Where its plain form ends there.</param>
/// <param name="Shouted">All capitals, at least three letters.</param>
/// <param name="Negated">Stands within the reach of a negation.</param>
internal readonly record struct Word(
    int Start,
    int Length,
    int From,
    int To,
    WordKind Kind,
    bool Shouted,
    bool Negated
);
