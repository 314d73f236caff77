using System.CommandLine;
using Aplomb.Readers;
using Aplomb.Replies;

namespace Aplomb.Commands;

/// <summary>Checks drafts, one JSON object a line: what a coach would say before they are sent.</summary>
internal static class CheckCommand
{
    private sealed record Line
    {
        public object? Id { get; init; }
        public required string Draft { get; init; }
        public string? Post { get; init; }
        public string? Name { get; init; }
        public string? Handle { get; init; }
        public Channel Channel { get; init; }
        public Fault Fault { get; init; }
        public IReadOnlyList<Turn>? Thread { get; init; }
        public string? Storm { get; init; }
        public LengthLimit? Limit { get; init; }
    }

    private sealed record Answer(
        object? Id,
        Verdict Verdict,
        IReadOnlyList<Finding> Findings,
        double Politeness,
        double Receptiveness,
        Tone Tone,
        bool Supported
    );

    public static Command Create()
    {
        var command = new Command("check", "Checks drafts of replies: JSON lines in, JSON lines out.");
        command.SetAction((_, ct) => LineFilter.RunAsync(Answering(Reader.Load()), ct));
        return command;
    }

    private static Func<Line, Answer> Answering(Reader reader)
    {
        var drafts = DraftReader.Load(reader);
        return line => Run(line, drafts);
    }

    private static Answer Run(Line line, DraftReader drafts)
    {
        var draft = drafts.Listen(
            new Draft
            {
                Text = line.Draft,
                Channel = line.Channel,
                Post = line.Post,
                Name = line.Name,
                Handle = line.Handle?.TrimStart('@'),
                Fault = line.Fault,
                Thread = line.Thread ?? [],
                InStorm = line.Storm is "storm",
                Limit = line.Limit,
            }
        );
        var (check, manner) = (ReplyCheck.Run(draft), draft.Manner!); // just listened to
        return new Answer(
            line.Id,
            check.Verdict,
            check.Findings,
            Round(manner.Politeness),
            Round(manner.Receptiveness),
            Round(manner.Tone),
            check.Supported
        );
    }

    /// <summary>Four places: more would only look exact.</summary>
    private static double Round(double score) => Math.Round(score, 4);

    private static Tone Round(Tone tone) =>
        new(
            Round(tone.Antagonistic),
            Round(tone.Condescending),
            Round(tone.Dismissive),
            Round(tone.Hostile),
            Round(tone.Sarcastic),
            Round(tone.Generalising)
        );
}
