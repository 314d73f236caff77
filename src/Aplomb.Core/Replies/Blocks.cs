namespace Aplomb.Replies;

/// <summary>What a part of a good reply does.</summary>
public enum BlockKind
{
    Listen,
    Own,
    Act,
    Next,
}

/// <summary>A part of a good reply that somebody may begin with one key.</summary>
/// <param name="Prompt">Helps to find one's own sentence.</param>
/// <param name="Opening">How the sentence may begin: never a whole one, and it ends where the writer goes on.</param>
public sealed record Block(BlockKind Kind, string Name, string Prompt, string Opening);

/// <summary>What is known about the talk, as far as building blocks care.</summary>
/// <param name="Language">Of their post: an ISO 639-1 code.</param>
/// <param name="Topic">What their post is about; null where nobody can say.</param>
/// <param name="WaitedLong">They have waited for us for a day or more.</param>
/// <param name="Grave">Somebody came to harm, or may.</param>
/// <param name="CanMessage">A private strand can be begun, or is open.</param>
public sealed record BlockScene(
    string Language,
    Channel Channel,
    Fault Fault,
    bool Complaint = false,
    bool Question = false,
    bool Gratitude = false,
    bool Grave = false,
    string? Topic = null,
    bool WaitedLong = false,
    bool CanMessage = false
)
{
    /// <summary>What helps needs details of theirs that do not belong in public.</summary>
    internal bool NeedsDetails =>
        Channel is Channel.Public
        && CanMessage
        && Topic is "billing" or "refund" or "booking" or "luggage" or "account" or "delivery";
}

/// <summary>
/// Building blocks instead of canned text: listen, own, act, next step (the order of the guides that the desk is made after). Each is a
/// prompt and the first words of a sentence, fitted to the talk; the rest only the writer knows.
/// </summary>
public static class Blocks
{
    /// <summary>The four blocks for a talk, in their order. German for German posts, English elsewhere.</summary>
    public static IReadOnlyList<Block> For(BlockScene scene) =>
        scene.Language is "de"
            ?
            [
                new(BlockKind.Listen, "Listen", Prompts.Listen(scene), GermanOpenings.Listen(scene)),
                new(BlockKind.Own, "Own", Prompts.Own(scene), GermanOpenings.Own(scene)),
                new(BlockKind.Act, "Act", Prompts.Act(scene), GermanOpenings.Act(scene)),
                new(BlockKind.Next, "Next step", Prompts.Next(scene), GermanOpenings.Next(scene)),
            ]
            :
            [
                new(BlockKind.Listen, "Listen", Prompts.Listen(scene), EnglishOpenings.Listen(scene)),
                new(BlockKind.Own, "Own", Prompts.Own(scene), EnglishOpenings.Own(scene)),
                new(BlockKind.Act, "Act", Prompts.Act(scene), EnglishOpenings.Act(scene)),
                new(BlockKind.Next, "Next step", Prompts.Next(scene), EnglishOpenings.Next(scene)),
            ];
}

/// <summary>What helps to find one's own sentence; for the writer, so in the desk's own language.</summary>
internal static class Prompts
{
    public static string Listen(BlockScene scene) =>
        scene switch
        {
            { Gratitude: true, Complaint: false } =>
                "What do they thank us for? Name it, so that they see it was read.",
            { Question: true, Complaint: false } => "What exactly do they want to know? Say it back in your words.",
            { Grave: true } => "What happened to whom? Say it plainly, without softening it.",
            _ => "What happened, and what did it cost them? Use their facts, not their swear words.",
        };

    public static string Own(BlockScene scene) =>
        scene.Fault switch
        {
            Fault.Ours => "What did we do, or not do? “We”, past tense, no “if” and no “but”.",
            Fault.NotOurs => "You may be sorry for what they went through without taking a blame that is not ours.",
            _ when scene is { Gratitude: true, Complaint: false } => "Say that it is good to hear, in a few words.",
            _ => "Nobody knows yet whose fault it was: be sorry for what they went through, and promise no cause.",
        };

    public static string Act(BlockScene scene) =>
        scene.NeedsDetails
            ? "What have you done already? Details and numbers belong into a message: say why you move there."
            : "What have you done already, or are you doing now? Something that can be checked.";

    public static string Next(BlockScene scene) =>
        scene.Grave
            ? "Who speaks with them next, and when? Give a person, not an address."
            : "One next step: who does what, by when. A time you can keep.";
}

internal static class EnglishOpenings
{
    public static string Listen(BlockScene scene) =>
        scene switch
        {
            { Gratitude: true, Complaint: false } => "Thank you for telling us that ",
            { Question: true, Complaint: false } => "You would like to know ",
            { WaitedLong: true } => "You wrote to us and heard nothing, while ",
            { Topic: "delay" or "delivery" or "outage" } => "You waited for ",
            { Topic: "billing" or "refund" } => "You paid for ",
            { Topic: "staff" or "service" } => "You asked for help, and ",
            { Topic: "luggage" } => "Your luggage ",
            { Topic: "booking" } => "You had booked ",
            _ => "You told us that ",
        };

    public static string Own(BlockScene scene) =>
        scene switch
        {
            { Fault: Fault.Ours, Grave: true } => "That should never have happened, and we are responsible: we ",
            { Fault: Fault.Ours } => "That was our mistake: we ",
            { Gratitude: true, Complaint: false } => "It is good to hear that ",
            { Grave: true } => "I am very sorry that you ",
            { Fault: Fault.NotOurs } => "I am sorry that you had to ",
            _ => "I am sorry that you ",
        };

    public static string Act(BlockScene scene) =>
        scene switch
        {
            { NeedsDetails: true } =>
                "I have just sent you a private message, so that your details stay between us, and ",
            { Question: true, Complaint: false } => "I have looked it up: ",
            _ => "I have just asked ",
        };

    public static string Next(BlockScene scene) =>
        scene.Channel is Channel.Private ? "I will write to you here again by " : "You will hear from me here by ";
}

internal static class GermanOpenings
{
    public static string Listen(BlockScene scene) =>
        scene switch
        {
            { Gratitude: true, Complaint: false } => "Danke, dass Sie uns schreiben, wie ",
            { Question: true, Complaint: false } => "Sie möchten wissen, ",
            { WaitedLong: true } => "Sie haben uns geschrieben und nichts gehört, während ",
            { Topic: "delay" or "delivery" or "outage" } => "Sie haben gewartet auf ",
            { Topic: "billing" or "refund" } => "Sie haben bezahlt für ",
            { Topic: "booking" } => "Sie hatten gebucht: ",
            _ => "Sie schreiben, dass ",
        };

    public static string Own(BlockScene scene) =>
        scene switch
        {
            { Fault: Fault.Ours, Grave: true } =>
                "Das hätte nie geschehen dürfen, und wir sind dafür verantwortlich: Wir haben ",
            { Fault: Fault.Ours } => "Das war unser Fehler: Wir haben ",
            { Gratitude: true, Complaint: false } => "Es freut uns, dass ",
            _ => "Es tut mir leid, dass Sie ",
        };

    public static string Act(BlockScene scene) =>
        scene switch
        {
            { NeedsDetails: true } =>
                "Ich habe Ihnen gerade privat geschrieben, damit Ihre Angaben unter uns bleiben, und ",
            { Question: true, Complaint: false } => "Ich habe nachgesehen: ",
            _ => "Ich habe gerade gefragt: ",
        };

    public static string Next(BlockScene scene) =>
        scene.Channel is Channel.Private ? "Ich schreibe Ihnen hier wieder bis " : "Sie hören hier von mir bis ";
}
