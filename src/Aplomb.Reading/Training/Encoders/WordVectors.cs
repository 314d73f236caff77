using System.IO.Compression;
using System.Text;

namespace Aplomb.Readers.Training;

/// <summary>
/// Vectors of common English words, learned by others from much text: GloVe (Pennington et al. 2014; PDDL), cut down
/// to the words of our texts and a byte a number. Lessons/word-vectors.md tells how the file is made.
/// </summary>
internal static class WordVectors
{
    private const int Given = 100;
    private const float Weight = 0.7f;

    /// <summary>Gives the words of a vocabulary the vectors of the file; the others stay as they are.</summary>
    public static void Lend(Stream file, Vocabulary vocabulary, EncoderWeights weights)
    {
        using var unpacked = new BrotliStream(file, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        var words = reader.ReadString().Split('\n');
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            places[words[i]] = i;
        }

        var (scale, numbers) = (reader.ReadSingle(), reader.ReadBytes(words.Length * Given));
        for (var i = 0; i < vocabulary.Words.Length; i++)
        {
            var word = vocabulary.Words[i];
            if (places.TryGetValue(word, out var place) || (word[0] == '#' && places.TryGetValue(word[1..], out place)))
            {
                Copy(numbers.AsSpan(place * Given, Given), scale * Weight, weights.Word(i));
            }
        }
    }

    private static void Copy(ReadOnlySpan<byte> numbers, float scale, Span<float> vector)
    {
        vector.Clear();
        for (var i = 0; i < Given; i++)
        {
            vector[i] = (sbyte)numbers[i] * scale;
        }
    }
}
