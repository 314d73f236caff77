namespace Aplomb.Replies.Rules;

/// <summary>What is said of a sentence that a learned reader took for a fault: why, and a better way.</summary>
internal static class HeardWords
{
    public static (string Why, string Instead) For(string rule, Scene scene) =>
        scene.IsGerman ? German(rule, scene) : English(rule, scene);

    private static (string Why, string Instead) English(string rule, Scene scene) =>
        rule switch
        {
            "non-apology" => (
                "This reads as if the trouble lay in how the person took it, or with nobody.",
                Better.Sorry(scene)
            ),
            "arguing" => (
                "This holds a fact or a rule against the person; readers take their side, even where it is true.",
                ""
            ),
            "mockery" => ("This may read as wit at the person's cost.", ""),
            "mismatch" => ("Cheer at somebody who is upset reads as if nobody had read the post.", Better.Sorry(scene)),
            "public-compensation" => (
                "What is offered here is offered to all who read along; in private it helps.",
                "I would like to write to you in private about how we put this right."
            ),
            "removal-for-reward" => (
                "A removal that is tied to anything reads as hush money when it is shown around.",
                ""
            ),
            "legal-admission" => (
                "This names a cause or a fault of ours while it is open and somebody was harmed; say that you care, and let those who look into it say why.",
                "We are looking into how this could happen."
            ),
            "private-data" => (
                "This asks for something here that only a private message or a safe form should hold.",
                "Please send it to us in a private message, so that nobody else can read it."
            ),
            "told-data" => (
                "This tells all who read along what belongs to the person alone.",
                "what I see in your account I will write to you in private"
            ),
            "defensive-shape" => ("This puts the person's own doing first; what we do comes better first.", ""),
            _ => (
                "Say what the private message is for, or it feels like being moved out of sight.",
                "Please send us a private message, so that I can look this up without your details being public."
            ),
        };

    private static (string Why, string Instead) German(string rule, Scene scene) =>
        rule switch
        {
            "non-apology" => (
                "Das klingt, als läge es daran, wie die Person es auffasst, oder an niemandem.",
                Better.Sorry(scene)
            ),
            "arguing" => (
                "Das hält der Person eine Tatsache oder Regel entgegen; wer mitliest, steht auf ihrer Seite, auch wenn es stimmt.",
                ""
            ),
            "mockery" => ("Das kann wie ein Witz auf Kosten der Person klingen.", ""),
            "mismatch" => (
                "Gute Laune gegenüber jemandem, der verärgert ist, wirkt, als hätte niemand gelesen.",
                Better.Sorry(scene)
            ),
            "public-compensation" => (
                "Was hier angeboten wird, lesen alle mit; unter vier Augen hilft es.",
                "Wie wir das wiedergutmachen, schreibe ich Ihnen gern privat."
            ),
            "removal-for-reward" => ("Eine Löschung, die an etwas geknüpft ist, wirkt wie Schweigegeld.", ""),
            "legal-admission" => (
                "Das nennt eine Ursache oder Schuld, solange alles offen ist und jemand zu Schaden kam.",
                "Wir klären, wie das geschehen konnte."
            ),
            "private-data" => (
                "Das gehört in eine private Nachricht, nicht hierher.",
                "Bitte schicken Sie es uns als private Nachricht, damit niemand sonst es liest."
            ),
            "told-data" => (
                "Das erzählt allen, die mitlesen, was nur die Person angeht.",
                "was ich in Ihrem Konto sehe, schreibe ich Ihnen privat"
            ),
            "defensive-shape" => ("Das stellt das Tun der Person voran; besser zuerst, was wir tun.", ""),
            _ => (
                "Sagen Sie dazu, wofür die private Nachricht gut ist; sonst klingt es nach Abschieben.",
                "Bitte schreiben Sie uns privat, damit ich nachsehen kann, ohne dass Ihre Daten öffentlich stehen."
            ),
        };
}
