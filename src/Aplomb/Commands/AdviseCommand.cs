using System.CommandLine;
using System.Text.Json.Serialization;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Readers;
using Aplomb.Replies;

namespace Aplomb.Commands;

/// <summary><c>./aplomb advise</c>: situations in, advice out, a line each.</summary>
internal static class AdviseCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo?>("--playbook")
        {
            Description = "The playbook to advise by; else the one that ships.",
        };
        var command = new Command("advise", "Says what to do next and why: one situation a line in, one line out.")
        {
            file,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                var loaded = parsed.GetValue(file) is { } own ? PlaybookFile.Load(own.FullName) : null;
                if (loaded is { Playbook: null })
                {
                    return await PlaybookCommand.TellAsync(
                        parsed.GetValue(file)!.ToString(),
                        loaded.Faults,
                        Console.Error
                    );
                }

                var listener = Listener.Load();
                var playbook = loaded?.Playbook ?? PlaybookFile.Default();
                return await LineFilter.RunAsync<Line, Answer>(line => Advise(playbook, listener, line), ct);
            }
        );
        return command;
    }

    internal static Answer Advise(Playbook playbook, Listener listener, Line line)
    {
        var told = line.Situation ?? throw new FormatException("`situation` is missing.");
        var counsel = Advisor.Advise(playbook, listener.Hear(told));
        return new Answer(
            line.Id,
            [
                .. counsel.Advice.Select(each => new Piece(
                    each.Step,
                    each.Do,
                    each.Within is { } time ? Say(time) : null,
                    each.Because,
                    each.Needs,
                    each.Say,
                    each.Words
                )),
            ],
            [.. counsel.Never.Select(each => each.Move)],
            [.. counsel.Never.Select(each => new Ban(each.Move, each.Because))]
        );
    }

    // the words of the playbook file
    private static string Say(TimeSpan time) =>
        time.TotalMinutes < 60 || time.TotalHours % 1 != 0 ? $"{time.TotalMinutes:0} min" : $"{time.TotalHours:0} h";

    /// <summary>Reads and listens to situations that are told in words.</summary>
    /// <param name="signs">Null listens to the words of the lists alone.</param>
    internal sealed class Listener(Func<string, Reading> read, SignReader? signs)
    {
        public static Listener Load()
        {
            var reader = Reader.Load();
            return new Listener(text => reader.Read(text, evidence: false), SignReader.Load(reader));
        }

        public Situation Hear(Told told)
        {
            var situation = told.Build(read);
            return signs?.Listen(situation) ?? situation;
        }
    }

    internal sealed record Line(System.Text.Json.JsonElement? Id, Told? Situation);

    internal sealed record Answer(
        System.Text.Json.JsonElement? Id,
        IReadOnlyList<Piece> Advice,
        IReadOnlyList<Move> Never,
        IReadOnlyList<Ban> Reasons
    );

    internal sealed record Piece(
        string Step,
        Move Do,
        string? Within,
        string Because,
        IReadOnlyList<string> Needs,
        string? Say,
        string? Words
    );

    internal sealed record Ban(Move Move, string Because);

    /// <summary>A situation as it is told on the command line; everything but the post's text may be missing.</summary>
    internal sealed record Told
    {
        public string? Network { get; init; }
        public Channel Channel { get; init; }
        public ToldPost? Post { get; init; }
        public IReadOnlyList<Turn>? Turns { get; init; }
        public Fault Fault { get; init; }
        public BrandFacts? Brand { get; init; }
        public PersonFacts? Person { get; init; }
        public CaseFacts? Case { get; init; }
        public HouseRule? HouseRuleBroken { get; init; }
        public bool NeedsPrivateData { get; init; }
        public StormState Storm { get; init; }
        public bool Staffed { get; init; } = true;
        public Reading? Reading { get; init; }

        public Situation Build(Func<string, Reading> read)
        {
            var text = Post?.Text ?? throw new FormatException("`situation.post.text` is missing.");
            return new Situation
            {
                Network = Network,
                Channel = Channel,
                Text = text,
                Kind = Post.Kind ?? (Channel is Channel.Private ? PostKind.Message : PostKind.Comment),
                Reading = Reading ?? read(text),
                Turns = [.. (Turns ?? []).Where(turn => turn?.Text is not null)],
                Fault = Fault,
                Brand = Brand is { } own ? own with { Handle = own.Handle?.TrimStart('@') } : null,
                Person = Person ?? new PersonFacts(),
                Case = Case ?? new CaseFacts(),
                HouseRuleBroken = HouseRuleBroken,
                NeedsPrivateData = NeedsPrivateData,
                Storm = Storm,
                Staffed = Staffed,
            };
        }
    }

    internal sealed record ToldPost([property: JsonRequired] string Text, PostKind? Kind);
}
