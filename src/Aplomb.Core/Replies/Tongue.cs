namespace Aplomb.Replies;

/// <summary>Which language a draft is written in, told by its smallest words: enough to know whether our rules speak it.</summary>
internal static class Tongue
{
    private static readonly Dictionary<string, HashSet<string>> Small = new(StringComparer.Ordinal)
    {
        ["en"] = Set(
            "the a an and to of is are was we you your our for it this that with have has be i i'm i've in on at not sorry by us me my please hi hello thanks will as from so if what they there's we're or but if all its it's been was were they he she can will would do not no an"
        ),
        ["de"] = Set(
            "der die das und zu ist sind wir sie ihr ihre ihnen uns unser für es dies dass mit haben hat nicht ich ein eine einen bei auf von bitte hallo danke werden den dem im leider wird auch wurde tut mir leid du dir so wie bereits am aus um nach nur noch hier kein keine heute morgen unsere unseren ihr ihnen kommt bis vom zum zur steht sich dich uns euch aber oder wenn falls sollten"
        ),
        ["fr"] = Set(
            "le la les et de du des un une nous vous votre notre est sont pour que qui pas avec bonjour merci dans sur au désolé avons ce cette je"
        ),
        ["es"] = Set(
            "el la los las y de un una nosotros su sus nuestro es son para que no con hola gracias en por al lo lamentamos hemos este esta le se"
        ),
        ["it"] = Set(
            "il lo la gli e di un una noi voi suo nostro è sono per che non con ciao grazie in abbiamo questo le del della ci mi"
        ),
        ["nl"] = Set(
            "de het een en van is zijn wij we je jouw ons onze voor dat niet met hebben heeft hallo dank in op u uw dit te bij"
        ),
        ["pt"] = Set(
            "o os as e de um uma nós você seu nosso é são para que não com olá obrigado em por do da lamentamos este"
        ),
        ["pl"] = Set("i w na nie to jest się z do że dla nas jak po za przepraszamy dzień dobry pan pani"),
        ["sv"] = Set("och att det är vi du din vår för inte med har hej tack på som en ett i om till den"),
        ["tr"] = Set("ve bir bu için ile merhaba teşekkürler değil çok biz siz sizin var da de olarak özür dileriz"),
    };

    /// <summary>An ISO 639-1 code; <c>und</c> where no words of ours are met. A draft too short to tell is taken as English.</summary>
    public static string Of(string plain)
    {
        var words = plain.Split(
            [' ', '\n', ',', '.', '!', '?', ':', ';', '"', '(', ')'],
            400,
            StringSplitOptions.RemoveEmptyEntries
        );
        var letters = plain.Take(2000).Count(char.IsLetter);
        var latin = plain.Take(2000).Count(c => char.IsLetter(c) && c < 0x250);
        if (letters > 0 && latin * 2 < letters)
        {
            return "und";
        }

        var (Key, Hits) = Small
            .Select(tongue => (tongue.Key, Hits: words.Count(tongue.Value.Contains)))
            .OrderByDescending(tongue => tongue.Hits)
            .ThenBy(tongue => tongue.Key is "en" ? 0 : 1)
            .First();
        return Hits is 0 && words.Length > 8 ? "und"
            : Hits is 0 ? "en"
            : Key;
    }

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
