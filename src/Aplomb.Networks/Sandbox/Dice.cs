using System.Globalization;

namespace Aplomb.Networks.Sandbox;

/// <summary>Chance that always falls the same way: for one seed and one occasion there is one number.</summary>
internal static class Dice
{
    /// <summary>A number from 0 up to, not including, <paramref name="sides"/>.</summary>
    public static int Roll(int seed, string occasion, int sides) => (int)(Hash(seed, occasion) % (uint)sides);

    /// <summary>FNV-1a over the text, then a mix, for neighbouring texts should not fall alike.</summary>
    private static uint Hash(int seed, string occasion)
    {
        var hash = 2166136261u;
        foreach (var letter in seed.ToString(CultureInfo.InvariantCulture) + "/" + occasion)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        hash = (hash ^ (hash >> 16)) * 0x45d9f3bu;
        return hash ^ (hash >> 16);
    }
}
