namespace Aplomb.Replies;

/// <summary>
/// What a sentence of a reply does: the dialogue acts that the check's rulings speak of. Several may hold of one sentence. The order is
/// that of the learned model.
/// </summary>
public enum SpeechAct
{
    /// <summary>A greeting or a name at the start.</summary>
    Greets,

    /// <summary>Regret that names the thing, an admission, a fitting word of empathy.</summary>
    Acknowledges,

    /// <summary>Ready-made regret or thanks that fits any complaint.</summary>
    Stock,

    /// <summary>Shows which problem was raised.</summary>
    NamesMatter,

    /// <summary>Something concrete: who, what or when, done already, or a useful pointer.</summary>
    Step,

    /// <summary>"We are looking into it", hopes, slogans.</summary>
    Vague,

    /// <summary>Asks for a private message and says what for.</summary>
    AsksPrivate,

    /// <summary>Asks for a private message and does not say what for.</summary>
    AsksPrivateBare,

    /// <summary>Sends to a form, a hotline, a help page, a list of channels.</summary>
    SendsAway,

    /// <summary>Asks something about the matter.</summary>
    AsksInfo,

    /// <summary>A question or wish of care.</summary>
    Care,

    /// <summary>Shifts the trouble onto the person's feelings, nobody, or an excuse.</summary>
    NonApology,

    /// <summary>Contradicts, justifies, holds facts or rules against the person.</summary>
    Arguing,

    /// <summary>Opens on the person, asks about their own doing, "you must".</summary>
    Accuses,

    /// <summary>Wit at the person's cost.</summary>
    Mockery,

    /// <summary>Cheer, promotion, sunny pictures, delight.</summary>
    Cheer,

    /// <summary>Something given to make up.</summary>
    Offer,

    /// <summary>Money that was asked about or wrongly taken, repair, schemes open to all: no gift.</summary>
    MoneyStatus,

    /// <summary>States somebody's personal data.</summary>
    TellsData,

    /// <summary>Asks for personal data in this very channel.</summary>
    AsksDataHere,

    /// <summary>Asks for a password, a PIN, a code, a full card number.</summary>
    AsksSecret,

    /// <summary>Ties the removal or change of a post to anything.</summary>
    Removal,

    /// <summary>Asks about a removal without strings.</summary>
    AsksRemoval,

    /// <summary>States cause, fault or liability as ours.</summary>
    AdmitsCause,
}

/// <summary>One sentence of a draft as a learned reader hears it.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the draft.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Likelihoods">How likely each <see cref="SpeechAct"/> is, each in [0, 1], in their order.</param>
public sealed record HeardSentence(int Start, int Length, IReadOnlyList<double> Likelihoods)
{
    /// <summary>How likely the sentence does this.</summary>
    public double this[SpeechAct act] => Likelihoods[(int)act];
}
