using System.Text;
using Aplomb.People;
using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Names;

/// <summary>What a learned judge sees of a display name: letters, words, shapes, and what the lists know.</summary>
internal static class NameBag
{
    public const int Bits = 19;

    private const int LongestName = 120;
    private const int LongestRun = 5;
    private const uint Runs = 1;
    private const uint Words = 2;
    private const uint Signs = 3;
    private const uint Ends = 4;
    private const uint LastRuns = 10;
    private const uint OtherRuns = 11;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <param name="said">What the rules say, which is one more sign.</param>
    public static Bag Of(string display, Salutation said)
    {
        var name = Repair(display.Length > LongestName ? display[..LongestName] : display);
        var rows = new List<int>(256);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var plain = words[i].ToLowerInvariant();
            AddRuns(rows, $" {words[i]} ", Runs);
            AddRuns(rows, $" {plain} ", i == words.Length - 1 ? LastRuns : OtherRuns);
            Add(rows, plain, Words);
            Add(rows, plain, Ends + (i is 0 ? 0u : 1u) + (i == words.Length - 1 ? 2u : 0u));
        }

        AddSigns(rows, NameSigns.Of(name), said);
        return Bag.Of(rows);
    }

    /// <summary>Undoes UTF-8 that somebody read as Latin-1, as old exports do: <c>FernÃ¡ndez</c> is Fernández.</summary>
    public static string Repair(string name)
    {
        if (!name.Any(c => c is >= 'Â' and <= 'ô') || name.Any(c => c > 'ÿ'))
        {
            return name;
        }

        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(name));
        }
        catch (DecoderFallbackException)
        {
            return name;
        }
    }

    private static void AddSigns(List<int> rows, IReadOnlyList<string> signs, Salutation said)
    {
        var rule = $"rule {(said.Given is null ? "" : "given ")}{said.Person:0.00}";
        foreach (var sign in signs)
        {
            Add(rows, sign, Signs);
        }

        for (var i = 1; i < signs.Count; i++)
        {
            Add(rows, $"{signs[i - 1]} {signs[i]}", Signs);
        }

        string[] whole =
        [
            $"first {signs.FirstOrDefault("")}",
            $"last {signs.LastOrDefault("")}",
            $"all {string.Join(' ', signs)}",
            $"count {signs.Count}",
            rule,
            $"{rule} {signs.Count}",
        ];
        foreach (var sign in whole)
        {
            // a few copies: these few signs say more than any run of letters
            Add(rows, sign, Signs);
            Add(rows, sign, Signs);
            Add(rows, sign, Signs);
            Add(rows, sign, Signs);
        }
    }

    private static void AddRuns(List<int> rows, string word, uint kind)
    {
        for (var start = 0; start < word.Length; start++)
        {
            for (var length = 2; length <= LongestRun && start + length <= word.Length; length++)
            {
                Add(rows, word.AsSpan(start, length), kind);
            }
        }
    }

    private static void Add(List<int> rows, ReadOnlySpan<char> sign, uint kind) =>
        rows.Add((int)(Hashes.Of(sign, kind) >> (32 - Bits)));
}
