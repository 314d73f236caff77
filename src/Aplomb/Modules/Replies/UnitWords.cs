using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>How a network counts the length of a post, in words.</summary>
internal static class UnitWords
{
    public static string Of(LengthUnit unit) =>
        unit switch
        {
            LengthUnit.Weighted => "As the network counts: a link is 23, an emoji or a wide letter 2.",
            LengthUnit.Graphemes => "As the network counts: each sign that one sees is 1, an emoji too.",
            LengthUnit.Bytes => "As the network counts: in bytes; an accent is 2, an emoji 4 or more.",
            _ => "As the network counts: each sign is 1.",
        };
}
