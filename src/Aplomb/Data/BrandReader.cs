using Aplomb.Posts;
using Aplomb.Readers;

namespace Aplomb.Data;

/// <summary>Reads posts as one brand does: with what it says of itself and what its people have put right.</summary>
/// <param name="Version">Where the brand's reading stood when this was made.</param>
/// <param name="Profile">Null where the brand has not said what it is.</param>
public sealed record BrandReader(Reader Reader, int Version, BrandProfile? Profile, BrandLearning Learning)
{
    public Reading Read(string text, bool evidence = false) => Reader.Read(text, Profile, evidence, Learning);
}
