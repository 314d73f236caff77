using System.Security.Cryptography;
using System.Text;

namespace Aplomb.Networks.Bluesky;

/// <summary>
/// A record's key: 13 signs that sort by time (atproto.com/specs/tid). Made from a moment and a key, so that the same reply always has
/// the same one: that is what makes sending it twice harmless.
/// </summary>
internal static class Tid
{
    private const string Signs = "234567abcdefghijklmnopqrstuvwxyz";
    private const int Length = 13;
    private const int ClockBits = 10;

    public static string Of(DateTimeOffset at, string key)
    {
        var hash = BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        var milliseconds = at.ToUnixTimeMilliseconds();
        var microseconds = (milliseconds * 1000) + (hash % 1000); // the desk keeps moments less finely than a key does
        var number = ((ulong)microseconds << ClockBits) | ((hash >> 10) & ((1 << ClockBits) - 1));
        return string.Create(
            Length,
            number,
            static (signs, rest) =>
            {
                for (var i = signs.Length - 1; i >= 0; i--, rest >>= 5)
                {
                    signs[i] = Signs[(int)(rest & 31)];
                }
            }
        );
    }
}
