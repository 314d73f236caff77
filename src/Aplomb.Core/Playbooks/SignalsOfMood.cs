using System.Text.RegularExpressions;

namespace Aplomb.Playbooks;

/// <summary>How something is said: calm or hot, meant or mocking, glad or bitter.</summary>
internal static partial class SignalsOfMood
{
    private static readonly Phrases Denied = Phrases.Of(
        "(not|nicht|wasnt|isnt) (your|our|my|their|euer|eure|eurer|unser|exactly|quite|gerade|ganz|wirklich) (finest|best|proudest|greatest|bester|beste|bestes|besten|glanzstunde|glanzleistung|hour|day|tag), (not|isnt|wasnt|arent|no|never|hardly|far from|anything but|less than|nicht|kein|keine|keinen|nie|kaum) (a|an|the|so|very|really|that|too|exactly|sehr|so|besonders|gerade|wirklich)? ?(happy|pleased|impressed|great|good|best|helpful|friendly|satisfied|perfect|kind|nice|love|recommend|toll|gut|schoen|zufrieden|gluecklich|freundlich|super|hilfreich), (thought|expected|hoped|used to|wanted to|would|want to|supposed to) … (love|great|best|perfect|good|recommend|brilliant), kind of, best (before|way|place|time|part|regards|option), (whats|what is|which is) … best, could not recommend, cannot recommend, cant recommend, wouldnt recommend, would love (to|a|an|it), id love (to|a|an|it), love to know, great deal of, any love, no love"
    );

    private static readonly Phrases Acronym = Phrases.Of(
        "usb, wifi, wlan, led, leds, html, http, https, asap, lan, wan, vlan, igmp, dhcp, mqtt, udp, tcp, dns, ipv6, ipv4, poe, nas, nfc, ble, sdk, api, csv, pdf, covid, homekit, zigbee, nasa, hdmi, iban, dsgvo, gdpr, faq, rgbw, rgb, gmbh, okay, app"
    );

    private static readonly Phrases WishedWell = Phrases.Of(
        "credit to (the|your|them|you), a (kind|good) word for, without (a |any )?fuss, (theyre|they are|youre|you are) (sound|golden|gems|stars|a gem), (answered|replied|helped|responded|sorted|fixed) (me|us|it) (within|in) … (minutes|hours|seconds|time), thanks for (fixing|sorting|helping|the help|your help|the quick|the fast|the prompt|replacing|sending the|sending a new|the new|the reply|getting back|solving|the answer|the refund|listening|explaining|letting), thank you for (fixing|sorting|helping|the help|your help|the quick|replacing|sending|the new|the reply|getting back|solving|explaining), danke fuer (die hilfe|die schnelle|eure hilfe|ihre hilfe|den schnellen|den ersatz|die antwort|die rueckmeldung), (sent|gave|got) (me|us) (a|the) (new|replacement|refund), replaced (it|mine|my|the), refunded (me|it|the), got a new one, helped (me|us) (out|right|so|within|with|in), fixed it, sorted it, you fixed, you sorted, not gonna lie, no joke, im not being sarcastic, credit where"
    );

    public static int Positive(Scene scene)
    {
        var rest = Denied.Without(scene.Post.Folded);
        var joy = Marks(scene, WordsOfMood.JoyMarks);
        return WordsOfMood.Praise.CountIn(rest) + WordsOfMood.Thanks.CountIn(Meant(rest)) + Math.Min(joy, 2);
    }

    // thanks in advance, and those that only end a request, are good manners and no praise
    private static string Meant(string folded)
    {
        var rest = InAdvance().Replace(folded, "");
        return SignalsOfMatter.Words(rest) > FewWords ? LastWord().Replace(rest, "") : rest;
    }

    /// <summary>Thanks after so many words may be no more than the end of what was asked.</summary>
    private const int FewWords = 6;

    [GeneratedRegex(
        @"\b(?:thanks|thank you|danke|dank|merci|gracias|grazie),? (?:in advance|im voraus|schon mal|schonmal|d'?avance|d avance|por adelantado|in anticipo)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex InAdvance();

    [GeneratedRegex(@"\b(?:merci|gracias|grazie|obrigad[oa])\W*$", RegexOptions.None, 1000)]
    private static partial Regex LastWord();

    /// <summary>Glad, and meant so.</summary>
    public static Clue? Praise(Scene scene) =>
        scene.Shows("sarcasm") || Positive(scene) == 0 || scene.Shows("heated") || Sour(scene) ? null
        : scene.Shows("displeased") && !WishedWell.In(scene.Post) ? null
        : WordsOfMood.Praise.Find(scene.Post) ?? WordsOfMood.Thanks.Find(scene.Post) ?? Clue.ByFact;

    // kind words in a post that does not read kindly
    private static bool Sour(Scene scene) =>
        scene.Situation.Reading
            is { Language: not "und", Sentiment: { Positive: < 0.25, Negative: > 0.5 }, Gratitude: < 0.5 }
        && !WishedWell.In(scene.Post);

    public static Clue? Thanks(Scene scene) =>
        scene.Shows("sarcasm") ? null
        : WordsOfMood.Thanks.In(Meant(scene.Post.Folded)) ? WordsOfMood.Thanks.Find(scene.Post)
        : scene.Situation.Reading.Gratitude >= 0.85 ? Clue.ByFact
        : null;

    public static Clue? Displeased(Scene scene)
    {
        var reading = scene.Situation.Reading;
        return WordsOfMood.Displeased.Find(scene.Post) is { } clue ? clue
            : WordsOfMood.Accusation.Find(scene.Post) is { } blame ? blame
            : WordsOfMood.Insult.Find(scene.Post) is { } insult ? insult
            : Reproach(scene) is { } reproach ? reproach
            : reading.Sentiment.Negative >= 0.7 && Complains(scene) ? Clue.ByFact
            : null;
    }

    /// <summary>
    /// Whether the reader's score alone makes a complaint. Under an answer of ours it does not: "the box is in the hall" goes on from there, and
    /// the reader knows one post only.
    /// </summary>
    public static bool Complains(Scene scene) =>
        scene.Situation.Reading.Complaint >= 0.75 && scene.Ours.Count is 0 && Positive(scene) == 0;

    /// <summary>Tells of help that did come.</summary>
    public static Clue? Helped(Scene scene) => WishedWell.Find(scene.Post);

    // "never a minute's bother, you lot calm down": who is so glad of us reproaches others
    private static Clue? Reproach(Scene scene) =>
        scene.Situation.Reading.Sentiment.Positive >= SurelyGlad && Positive(scene) > 0
            ? null
            : WordsOfMood.Reproach.Find(scene.Post);

    private const double SurelyGlad = 0.9;

    /// <summary>Capitals, rows of marks, swearing, insults, accusations, ultimatums, biting reproach.</summary>
    public static Clue? Heated(Scene scene)
    {
        var post = scene.Post;
        var hot =
            Insulted(scene) ?? WordsOfMood.Accusation.Find(post) ?? Reproach(scene) ?? WordsOfMood.Ultimatum.Find(post);
        if (hot is not null)
        {
            return hot;
        }

        var glad = Positive(scene) > 0 && !scene.Shows("issue_in_words") && !scene.Shows("displeased");
        var rows = RowOfMarks().Match(post.Original);
        return glad ? null
            : Shouted(post) is { } shout ? shout
            : rows.Success ? new Clue(rows.Index, rows.Length)
            : scene.Situation.Reading.Emotion.Anger >= 0.9 && scene.Situation.Reading.Offence >= 0.6 ? Clue.ByFact
            : null;
    }

    public static Clue? Insulted(Scene scene)
    {
        var masked = MaskedSwearing().Match(scene.Post.Original);
        return masked.Success ? new Clue(masked.Index, masked.Length)
            : WordsOfMood.Insult.Find(scene.Post) is { } insult ? insult
            : WordsOfMood.Swearing.Find(scene.Post) is { } swear ? swear
            : scene.Situation.Reading is { Offence: >= 0.8, Sentiment.Positive: < 0.5 } ? Clue.ByFact
            : null;
    }

    /// <summary>Kind words on a bad event, or kind words that nobody means.</summary>
    public static Clue? Sarcasm(Scene scene)
    {
        if (WishedWell.In(scene.Post) || scene.Shows("solved_in_words") || WordsOfTalk.Removed.In(scene.Post))
        {
            return null;
        }

        var marked = Marks(scene, WordsOfMood.MockingMarks) > 0 || OpenIrony().IsMatch(scene.Post.Folded);
        var mocking = WordsOfMood.Mocking.Find(scene.Post);
        var bad = scene.Shows("issue_in_words") || WordsOfMood.Displeased.In(scene.Post);
        var kind = Positive(scene) > 0;
        var strong = WordsOfMood.StrongMocking.Find(scene.Post);
        var burden = WordsOfMood.Burden.In(scene.Post) && !scene.Shows("thanks_in_words");
        var praisesTooSoon =
            kind && !scene.Shows("thanks_in_words") && (AmongData(scene) || (bad && OpensKindly(scene)));
        return mocking is { } clue && (bad || marked) ? clue
            : WordsOfMood.SurelyMocking.Find(scene.Post) is { } sure ? sure
            : praisesTooSoon ? Clue.ByFact
            : strong is not null && (bad || marked || burden) ? strong
            : marked && (bad || kind) && !HeartOnly(scene) ? Clue.ByFact
            : kind && Bites(scene, bad) ? Clue.ByFact
            : null;
    }

    // nobody who is glad needs to have an account looked up
    private static bool AmongData(Scene scene) =>
        scene.Situation is { NeedsPrivateData: true, Turns.Count: 0 } && !scene.Shows("question");

    // "Great, the lamp hums now": the kind word comes first, and nothing softens what follows
    private static bool OpensKindly(Scene scene) =>
        KindOpening().IsMatch(scene.Post.Folded) && !Turned().IsMatch(scene.Post.Folded);

    // the reader's irony is no proof by itself: warm praise scores as high. Beside it something has to be wrong
    private static bool Bites(Scene scene, bool bad)
    {
        var irony = scene.Situation.Reading.Irony;
        return !scene.Shows("thanks_in_words")
            && (
                (irony >= 0.7 && bad)
                || (irony >= 0.7 && Quoted().IsMatch(scene.Post.Original))
                || (irony >= 0.75 && WordsOfMood.Burden.In(scene.Post) && WordsOfMood.Lack.In(scene.Post))
            );
    }

    public static Clue? Joy(Scene scene) =>
        Marks(scene, WordsOfMood.JoyMarks) > 0 || Positive(scene) > 0 || JoyInPicture().IsMatch(scene.Post.Folded)
            ? Clue.ByFact
            : null;

    /// <summary>Laughing about us, without an experience of the writer's own.</summary>
    public static Clue? Laughing(Scene scene) =>
        Marks(scene, WordsOfMood.LaughMarks) > 0 || Laughter().IsMatch(scene.Post.Folded) ? Clue.ByFact : null;

    internal static int Marks(Scene scene, string marks) =>
        scene.Post.Original.EnumerateRunes().Count(rune => marks.Contains(rune.ToString(), StringComparison.Ordinal));

    // applause after words of praise only is applause
    private static bool HeartOnly(Scene scene) =>
        Marks(scene, WordsOfMood.JoyMarks) > 0
        && !scene.Shows("issue_in_words")
        && !WordsOfMood.Displeased.In(scene.Post);

    private static Clue? Shouted(PlainText post)
    {
        var words = Capitals().Matches(post.Original).Where(word => !Acronym.In(PlainText.Of(word.Value))).ToList();
        var letters = post.Original.Count(char.IsLetter);
        return words.Count >= 2 || (words.Count == 1 && words[0].Length >= 4 && letters < 400)
            ? new Clue(words[0].Index, words[0].Length)
            : null;
    }

    [GeneratedRegex(
        @"^\W{0,4}(?:@\w+\W+)?(?:so glad|bravo|love|lovely|great|wonderful|brilliant|fantastic|perfect|superb|excellent|amazing|awesome|beautiful|fabulous|nice|marvellous|toll|super|klasse|prima|grossartig|wunderbar|herrlich|spitze|perfekt|genial|fantastisch|schoen)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex KindOpening();

    [GeneratedRegex(
        @"\b(?:but|only|just|though|although|except|however|one thing|aber|nur|allerdings|jedoch|lediglich|please|bitte)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Turned();

    // a word in quotation marks is said with a raised eyebrow
    [GeneratedRegex("""(?:^|\s)['"“„‘»](?:\p{L}[\p{L}-]{2,20})['"”“’«](?=[\s.,!?]|$)""", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[!?]{2,}|(?:!\s?){3,}", RegexOptions.None, 1000)]
    private static partial Regex RowOfMarks();

    [GeneratedRegex(@"\b\p{Lu}{3,}\b", RegexOptions.None, 1000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b\p{L}{1,4}[*#@$]{2,6}\p{L}{0,6}|\bsh\*t|\ba\*\*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MaskedSwearing();

    [GeneratedRegex(@"(?:^|\s)/s\b|#(?:sarcasm|irony|ironie|not)\b", RegexOptions.None, 1000)]
    private static partial Regex OpenIrony();

    [GeneratedRegex(
        @"\[[^\]]{0,200}(?:smil|happy|laugh|heart|thumb|joy|party|danc|laech|herz|strahl)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex JoyInPicture();

    [GeneratedRegex(@"\b(?:lol|lmao|rofl|(?:ha){2,}|hehe|lmfao)\b", RegexOptions.None, 1000)]
    private static partial Regex Laughter();
}
