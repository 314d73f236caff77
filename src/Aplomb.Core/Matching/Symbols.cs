using System.Globalization;

namespace Aplomb.Matching;

/// <summary>
/// The small alphabet that patterns read: plain letters, digits and marks each have a symbol of their own, all else shares a few.
/// Capitals count as small letters.
/// </summary>
internal static class Symbols
{
    /// <summary>Stands behind the last letter of a text.</summary>
    public const byte End = 0;

    /// <summary>Anything that no pattern names: a picture, a control sign.</summary>
    public const byte Other = 1;

    /// <summary>A letter that no pattern names.</summary>
    public const byte Letter = 2;

    /// <summary>Space that is neither a blank nor a line end.</summary>
    public const byte Gap = 3;

    private const byte First = 4;
    private const string Named =
        "\n !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~äöüßéèàáçñ£€·–¤’§„“";

    private static readonly byte[] Table = Fill();

    public static UInt128 Words { get; } = Of(char.IsLetterOrDigit) | Bit(Of('_')) | Bit(Letter);
    public static UInt128 Digits { get; } = Of(char.IsDigit);
    public static UInt128 Spaces { get; } = Bit(Of(' ')) | Bit(Of('\n')) | Bit(Gap);

    private static readonly bool[] Wordy =
    [
        .. Enumerable.Range(0, 128).Select(symbol => (Words & Bit((byte)symbol)) != 0),
    ];

    /// <summary>Every symbol but the end.</summary>
    public static UInt128 All { get; } = ((UInt128.One << (First + Named.Length)) - 1) & ~UInt128.One;

    public static byte Of(char letter) => letter < Table.Length ? Table[letter] : Far(letter);

    public static UInt128 Bit(byte symbol) => UInt128.One << symbol;

    public static bool IsWord(byte symbol) => Wordy[symbol];

    /// <summary>Whether a pattern may name a letter.</summary>
    public static bool Has(char letter) => Of(letter) >= First;

    private static UInt128 Of(Func<char, bool> kind) =>
        Named.Where(kind).Aggregate(UInt128.Zero, (all, letter) => all | Bit(Of(letter)));

    private static byte[] Fill()
    {
        var table = new byte[256];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Far((char)i);
        }

        return table;
    }

    private static byte Far(char letter) =>
        Named.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is var place and >= 0
            ? (byte)(First + place)
        : char.IsDigit(letter)
            ? (byte)(
                First + Named.IndexOf('0', StringComparison.Ordinal) + CharUnicodeInfo.GetDecimalDigitValue(letter)
            )
        : char.IsLetter(letter) ? Letter
        : char.IsWhiteSpace(letter) ? Gap
        : Other;
}
