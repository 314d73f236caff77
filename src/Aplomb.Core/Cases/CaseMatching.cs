using System.Globalization;
using System.Text;

namespace Aplomb.Cases;

/// <summary>A case of the same person that a new post may belong to.</summary>
/// <param name="Words">The stems of what it is about.</param>
/// <param name="Threads">The network's talks that it is made of.</param>
public sealed record Candidate(
    Guid Case,
    DateTimeOffset LastAt,
    IReadOnlySet<string> Words,
    IReadOnlyList<string> Threads
);

/// <summary>
/// Finds the case that a post belongs to: one person's one issue. The surest sign decides: the same talk, then the same words,
/// then following up soon. A post with an issue of its own opens a case of its own.
/// </summary>
public static class CaseMatching
{
    /// <summary>A case that rested longer than this is another issue, unless the talk is the same.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    /// <summary>Somebody who goes on writing within this time goes on about the same thing.</summary>
    public static readonly TimeSpan OneBreath = TimeSpan.FromMinutes(20);

    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>With fewer words of its own than this, a post says too little to be an issue by itself.</summary>
    private const int FewWords = 3;

    private const int ShortestWord = 4;
    private const int StemLength = 5;

    /// <summary>The case to join, or null to open one.</summary>
    /// <param name="parentCase">The case of the post that this one answers, where known.</param>
    public static Guid? Decide(
        IReadOnlySet<string> words,
        string? thread,
        Guid? parentCase,
        bool isPrivate,
        DateTimeOffset at,
        IReadOnlyCollection<Candidate> candidates
    )
    {
        var sameTalk = candidates.FirstOrDefault(one =>
            one.Case == parentCase || (thread is not null && one.Threads.Contains(thread, StringComparer.Ordinal))
        );
        if (sameTalk is not null)
        {
            return sameTalk.Case;
        }

        var recent = candidates.Where(one => (at - one.LastAt).Duration() <= Memory).ToList();
        var closest = recent
            .Select(one => (one.Case, one.LastAt, Shared: one.Words.Count(words.Contains)))
            .OrderByDescending(one => one.Shared)
            .ThenByDescending(one => one.LastAt)
            .FirstOrDefault();
        return SameMatter(closest.Shared, words.Count, at - closest.LastAt) ? closest.Case
            : recent.Count is 0 ? null
            : words.Count < FewWords || isPrivate || (at - closest.LastAt).Duration() <= OneBreath ? closest.Case
            : null;
    }

    /// <summary>Two words in common are enough; one is, where little was said or little time went by.</summary>
    private static bool SameMatter(int shared, int said, TimeSpan pause) =>
        shared >= 2 || (shared is 1 && (said <= FewWords || pause.Duration() <= OneDay));

    /// <summary>
    /// The stems of the words that tell issues apart: four letters or more, no names of people or links, no word that
    /// every complaint has. Cut to five letters, which joins <c>delivered</c> and <c>delivery</c>.
    /// </summary>
    public static IReadOnlySet<string> WordsOf(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (token[0] is '@' || token.Contains("://", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var word in Letters(token).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.Length >= ShortestWord && !Everyday.Contains(word))
                {
                    stems.Add(word[..Math.Min(word.Length, StemLength)]);
                }
            }
        }

        return stems;
    }

    private static string Letters(string token)
    {
        var letters = new StringBuilder(token.Length);
        foreach (var letter in token)
        {
            letters.Append(char.IsLetter(letter) ? char.ToLower(letter, CultureInfo.InvariantCulture) : ' ');
        }

        return letters.ToString();
    }

    /// <summary>Words that say nothing about which issue it is, in English and German.</summary>
    private static readonly HashSet<string> Everyday = new(
        """
        about after again ain't also always amazing another answer answered answering anybody anyone anything asked asking
        awful back because been before being best better can't care come comes coming company could couldn't customer customers
        days dear didn't does doesn't doing don't done each else even ever every everyone fail fed feel finally first from
        ever getting give given gone good great guys happen happened happy hate have haven't having hello help helpful here
        horrible hour hours idea into isn't issue it's just keep know last later least like liked literally long look love
        made make many maybe minute minutes month months more most much need needs never next nice nobody none nothing okay once
        only other over people please pretty probably problem problems question quite ready really reply respond response said
        same seem seriously service should since some somebody someone something sorry sort still stop such sure take team tell
        terrible than thank thanks that that's their them then there these they they're thing things think this those though
        thought through time times today tomorrow tonight told tried trying twice understand unless until update useless very
        wait waited waiting want wanted wants wasn't week weeks well were what what's when where which while whole will wish
        with within without won't wonder word work worse worst would wouldn't write writing wrong year years yesterday you're
        your yours
        aber alle alles also antwort auch auf bitte danke dann dass diese dieser dieses doch einen einer eine einfach endlich euch
        euer eure haben habe hallo heute hier ihnen ihre immer jetzt kann kein keine können mehr mein meine mich mir nach nicht
        nichts niemand noch nochmal oder ohne schon sehr seid seit sich sind tage tagen uhr und unser viel warte warten warum was
        weiter wenn werden wieder will wird wirklich woche wochen würde zwei
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );
}
