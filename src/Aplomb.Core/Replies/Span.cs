using System.Runtime.InteropServices;

namespace Aplomb.Replies;

/// <summary>A stretch of a text: <paramref name="Start"/> and <paramref name="Length"/> in the text's own units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;
}
