namespace Aplomb.Replies.Rules;

/// <summary>What a good answer has and a poor one lacks: <c>acknowledgement</c>, <c>no-step</c> and <c>listening</c>.</summary>
internal static class Presence
{
    private static readonly HashSet<string> Small = new(
        "that this with from have your you're been were they them their there would could should about what when where which while because again still just only even very into over after before then than some more most such also here will well make made like know back need want take took time times team please thank thanks sorry hear hello dear good message contact customer customers service services company people person today tomorrow tonight morning           thing things really never nobody nothing everything anything something somebody someone always ever every much many other another first last next right wrong help happen happened happens told tell said says call called know going gone getting does doing done didn't doesn't don't won't can't isn't wasn't it's that's we're we've i've you've they're the and for are but not you our all any can had has her his him how its may new now old out own see too use was who why yes got get let per via lot bit day way able aber auch auf aus bei bin bis bitte das dass dein deine dem den der des die dies diese dir dich doch ein eine einem einen einer eines erst ist sind sich sie ihr ihre ihnen ihren ihrem ich wir uns unser unsere unserer nicht noch nur oder und vom von vor war wie wird werden wurde wurden zum zur haben habe hat hätte für mit nach über unter mehr sehr schon kein keine leid tut tun dann wenn weil was wer wann hier heute morgen gestern hallo liebe lieber guten tag danke herr frau kollege kollegin kollegen team können kann darum kümmert geht alle alles man mal euch euer eure ohne seit durch gegen passieren dürfen müssen soll sollte entschuldigung aufrichtig uhr".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>So many words of the matter at hand show that somebody read the post, though they are none of its own.</summary>
    private const int SpecificEnough = 7;

    /// <summary>Words, cut as <see cref="Stems"/> cuts them, that any answer of any firm may hold.</summary>
    private static readonly HashSet<string> Generic = new(
        "manag resul repor threa behal poor absol impor guest bette stati duty agent depar colle suppo offic priva publi page numbe numbr regar inves revie check updat infor detai matte case issue probl conce compl respo answe reply apolo regre incon patie under appre value feedb exper quali stand serio polic proce proce relev inter exter respo lead leade head direc perso full noon midda lunch satur sunda monda tuesd wedne thurs frida janua febru march april augus septe octob novem decem betwe given hand hear heard passe share forwa raise look looki acces send sent ring phone speak talk write wrote promi assur sure hope best hard care kind wish keep getti let lette found find sorry owned owns two ways down".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    public static IEnumerable<Finding> Acknowledgement(Scene scene)
    {
        if (!scene.IsComplaint || Signs.Owns(scene.Body) || scene.Ours.Any(turn => Signs.Owns(turn.Own)))
        {
            yield break;
        }

        if (
            Signs
                .Stock.Places(scene.Words.Own)
                .Find(place => !scene.Words.Own.AsSpan(place.Start).StartsWith("thank", StringComparison.Ordinal)) is
            { Length: > 0 } stock
        )
        {
            yield return Found.At(
                scene,
                "acknowledgement",
                Level.Warn,
                stock.Start,
                stock.Length,
                "A ready-made regret fits every complaint and so answers none.",
                Better.Sorry(scene).TrimEnd('.')
            );
        }
        else
        {
            yield return Unacknowledged(scene);
        }
    }

    public static Finding Unacknowledged(Scene scene) =>
        Found.Missing(
            scene,
            "acknowledgement",
            Level.Warn,
            scene.Opening.End,
            "Nothing here says that what happened was not right.",
            Better.Sorry(scene)
        );

    public static IEnumerable<Finding> Step(Scene scene)
    {
        if (scene.IsComplaint && !Signs.HasStep(scene.Words, scene.Opening.End, scene.Closing))
        {
            yield return Stepless(scene);
        }
    }

    public static Finding Stepless(Scene scene) =>
        Found.Missing(
            scene,
            "no-step",
            Level.Warn,
            Math.Max(0, scene.Closing - 1),
            "The person still does not know who does what, and by when.",
            Better.Step(scene)
        );

    public static IEnumerable<Finding> Listening(Scene scene)
    {
        if (!scene.IsComplaint || scene.Customer.Length is 0)
        {
            yield break;
        }

        var said = Stems(scene.Customer).ToHashSet(StringComparer.Ordinal);
        var names = Opening
            .Tokens(scene.Draft.Name)
            .SelectMany(token => Stems(token.Lower()))
            .ToHashSet(StringComparer.Ordinal);
        var plain = scene.Words.Plain[Math.Min(scene.Opening.End, scene.Closing)..scene.Closing];
        var told = Stems(plain).Where(stem => !names.Contains(stem)).ToHashSet(StringComparer.Ordinal);
        if (
            said.Count > 0
            && !told.Overlaps(said)
            && told.Count(stem => !Generic.Contains(stem) && !char.IsDigit(stem[0])) < SpecificEnough
        )
        {
            yield return Unheard(scene);
        }
    }

    public static Finding Unheard(Scene scene) =>
        Found.Missing(
            scene,
            "listening",
            Level.Warn,
            scene.Opening.End,
            "Nothing here shows which problem was raised; this answer would fit any complaint.",
            $"You wrote about {Quote(scene)}, and I have read it closely."
        );

    private static readonly Dictionary<string, string> Numbers =
        "one two three four five six seven eight nine ten eleven twelve"
            .Split(' ')
            .Select((word, i) => (word, i))
            .ToDictionary(pair => pair.word, pair => $"{pair.i + 1}", StringComparer.Ordinal);

    private static string Quote(Scene scene) =>
        scene.Draft.Post is { Length: > 0 and <= 60 } post
            ? $"“{post.Trim().TrimEnd('.', '!', '?')}”"
            : "what happened to you";

    /// <summary>The words that carry the matter, cut to their first five letters so that their forms meet.</summary>
    private static IEnumerable<string> Stems(string plain) =>
        from word in plain.Split(
            [' ', '\n', ',', '.', '!', '?', ':', ';', '"', '(', ')', '\'', '-', '–', '/', '·', '*', '#', '&'],
            StringSplitOptions.RemoveEmptyEntries
        )
        where (word.Length > 2 || char.IsDigit(word[0])) && !Small.Contains(word)
        select Numbers.TryGetValue(word, out var digits) ? digits
        : word.Length > 5 ? word[..5]
        : word.TrimEnd('s');
}
