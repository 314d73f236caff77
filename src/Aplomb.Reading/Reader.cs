using Aplomb.Posts;

namespace Aplomb.Readers;

public sealed class Reader
{
    public static Reader Load() => new();

#pragma warning disable CA1822, IDE0060
    public Reading Read(string text, object? brand = null, bool evidence = true) => Reading.Nothing;
#pragma warning restore CA1822, IDE0060
}
