using System.Text;
using System.Text.Json;

namespace Aplomb.Networks.Meta;

/// <summary>Sending words, and looking whether they are there already: Graph has no key that makes a second try harmless.</summary>
internal sealed class MetaSend(TimeProvider time, string platform)
{
    /// <summary>Their clock and ours may differ by that much.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromHours(1);

    /// <summary>
    /// A message in a talk. The first try is within the day that everybody has; where that has run out, a person may still write for seven
    /// days, once Meta has allowed the app to say so.
    /// </summary>
    public async Task<Delivered> MessageAsync(Line line, Outgoing words, CancellationToken ct)
    {
        var to = words.Thread is { } thread && MetaMessages.IsTalk(thread) ? thread[2..] : words.To;
        try
        {
            return await PostAsync(line, new Recipient(to), words.Text, ct, ("messaging_type", "RESPONSE"));
        }
        catch (NetworkException late) when (late.Failure is FailureClass.WindowClosed && IsHuman(line.Account))
        {
            return await PostAsync(
                line,
                new Recipient(to),
                words.Text,
                ct,
                ("messaging_type", "MESSAGE_TAG"),
                ("tag", "HUMAN_AGENT")
            );
        }
    }

    /// <summary>A private answer to a comment: one, within seven days.</summary>
    public Task<Delivered> PrivateReplyAsync(Line line, Outgoing words, Recipient to, CancellationToken ct) =>
        PostAsync(line, to, words.Text, ct);

    /// <summary>Whether an account was allowed to answer for seven days; that cannot be asked, somebody has to tell us.</summary>
    public static bool IsHuman(AccountAccess account) =>
        account.AnswerOrNull("human-agent") is { } said && said[0] is 'y' or 'Y';

    /// <summary>Our own words in the talk with somebody.</summary>
    public async Task<Delivered?> FindMessageAsync(Line line, Outgoing words, string us, CancellationToken ct)
    {
        var person = words.Thread is { } thread && MetaMessages.IsTalk(thread) ? thread[2..] : words.To;
        var talks = await line.GetAsync(
            $"{line.Page}/conversations",
            MetaJson.Default.GraphListGraphConversation,
            ct,
            ("platform", platform),
            ("user_id", person),
            ("fields", "messages.limit(20){id,created_time,from,message}")
        );
        return talks.Items.Select(talk => Match(talk, words, us)).FirstOrDefault(found => found is not null);
    }

    public static Delivered? Match(GraphConversation? talk, Outgoing words, string us) =>
        (talk?.Messages?.Items ?? [])
            .Where(message => message.From?.Id == us || message.From?.Username == us)
            .Select(message => Match(words, message.Id, message.Message, message.CreatedTime, url: null))
            .FirstOrDefault(found => found is not null);

    /// <summary>Whether a post of ours is the one that we wanted to send.</summary>
    public static Delivered? Match(Outgoing words, string? id, string? text, string? at, string? url) =>
        id is not null
        && MetaMoment.Read(at) is { } moment
        && moment >= Earliest(words)
        && Plain(text) == Plain(words.Text)
            ? new Delivered(id, moment, url)
            : null;

    private static DateTimeOffset Earliest(Outgoing words) => words.At == default ? words.At : words.At - Skew;

    /// <summary>Networks trim, and write the same letters in other ways.</summary>
    private static string Plain(string? text) =>
        string.Join(
            ' ',
            (text ?? "").Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private async Task<Delivered> PostAsync(
        Line line,
        Recipient to,
        string text,
        CancellationToken ct,
        params IReadOnlyList<(string Name, string Value)> more
    )
    {
        var made = await line.MakeAsync(
            $"{line.Page}/messages",
            "messenger",
            ct,
            [
                ("recipient", JsonSerializer.Serialize(to, MetaJson.Default.Recipient)),
                ("message", JsonSerializer.Serialize(new MessageText(text), MetaJson.Default.MessageText)),
                .. more,
            ]
        );
        return Delivered(made, url: null);
    }

    /// <summary>What was made. Where Meta names nothing, nobody knows whether it was.</summary>
    public Delivered Delivered(GraphId made, string? url) =>
        made.Made is { } id
            ? new Delivered(id, time.GetUtcNow(), url)
            : throw new NetworkException(FailureClass.Unknown, "Meta did not say what was made.");
}
