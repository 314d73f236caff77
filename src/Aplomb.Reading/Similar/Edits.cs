namespace Aplomb.Readers.Similar;

/// <summary>Makes copies of posts as people do who pass them on. The same seed gives the same copies.</summary>
internal sealed class Edits(uint seed)
{
    private static readonly string[] Words =
        "really just today again still very please never always maybe service people thing time now because tomorrow already honestly totally".Split(
            ' '
        );

    private uint _state = seed;

    /// <summary>The kinds of copies, by name.</summary>
    public IEnumerable<(string Kind, string Text)> Of(string text)
    {
        yield return ("mention swap", string.Join(' ', text.Split(' ').Select(Swap)));
        yield return ("1-word edit", Replace(text, 1));
        yield return ("3-word edit", Replace(text, 3));
        yield return ("3 typos", Mistype(text, 3));
        yield return ("+4 words", $"{text} {Any()} {Any()} {Any()} {Any()}");
    }

    /// <summary>A number from 0 up to, not including, <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)end);
    }

    private string Any() => Words[Next(Words.Length)];

    private string Swap(string word) => word.StartsWith('@') ? $"@{Any()}{Next(100)}" : word;

    private string Replace(string text, int count)
    {
        var words = text.Split(' ');
        for (var i = 0; i < count; i++)
        {
            words[Next(words.Length)] = Any();
        }

        return string.Join(' ', words);
    }

    private string Mistype(string text, int count)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < count; i++)
        {
            letters[Next(letters.Length)] = (char)('a' + Next(26));
        }

        return new string(letters);
    }
}
