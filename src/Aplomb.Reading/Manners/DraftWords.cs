namespace Aplomb.Readers.Manners;

/// <summary>The words of a draft as manners are heard in them: handles and links say nothing and are left out.</summary>
internal sealed class DraftWords
{
    /// <summary>So many words are heard; replies are far shorter.</summary>
    private const int Most = 1_500;

    private DraftWords(List<string> words, List<int> sentences, int shouted) =>
        (Words, Sentences, Shouted) = (words, sentences, shouted);

    /// <summary>Words and signs in small letters, in order; numbers are <c>0</c>.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Which sentence each word stands in, from 0.</summary>
    public IReadOnlyList<int> Sentences { get; }

    /// <summary>How many words are in capitals throughout.</summary>
    public int Shouted { get; }

    public bool IsFirst(int word) => word == 0 || Sentences[word] != Sentences[word - 1];

    public static DraftWords Of(string text, WordList desk)
    {
        desk.Read(text);
        var (words, sentences, shouted, sentence, ended) = (new List<string>(), new List<int>(), 0, 0, false);
        for (var i = 0; i < desk.Count && words.Count < Most; i++)
        {
            var kind = desk[i].Kind;
            if (kind is WordKind.Mention or WordKind.Link)
            {
                continue;
            }

            sentence += ended && kind is not WordKind.Mark ? 1 : 0;
            var word = kind is WordKind.Number ? "0" : desk.Letters(i).ToString();
            ended = word[0] is '.' or '!' or '?' || (ended && kind is WordKind.Mark);
            words.Add(word);
            sentences.Add(sentence);
            shouted += desk[i].Shouted ? 1 : 0;
        }

        return new DraftWords(words, sentences, shouted);
    }
}
