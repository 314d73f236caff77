using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Aplomb.Data.PlaybookFiles;

/// <summary>A place in a YAML file and what stands there. Lines and columns count from 1.</summary>
internal abstract record YamlTree(int Line, int Column)
{
    /// <summary>No playbook is longer, in characters.</summary>
    public const int LongestText = 512 * 1024;
    private const int DeepestLevel = 24;
    private const int MostNodes = 20_000;

    public sealed record Leaf(int Line, int Column, string Text) : YamlTree(Line, Column);

    public sealed record Rows(int Line, int Column, IReadOnlyList<YamlTree> Items) : YamlTree(Line, Column);

    public sealed record Fields(int Line, int Column, IReadOnlyList<(Leaf Key, YamlTree Value)> Pairs)
        : YamlTree(Line, Column);

    /// <summary>What a person would call it.</summary>
    public string Kind =>
        this switch
        {
            Leaf { Text: "" } => "nothing",
            Leaf leaf => $"`{(leaf.Text.Length > 40 ? leaf.Text[..40] + "…" : leaf.Text)}`",
            Rows => "a list",
            _ => "a group of names",
        };

    /// <summary>Reads one document. Aliases, tags and a second document are refused: a playbook needs none of them.</summary>
    public static YamlTree? Read(string text, ICollection<PlaybookFault> faults)
    {
        if (text.Length > LongestText)
        {
            faults.Add(
                new PlaybookFault(1, 1, $"This file is too long; a playbook has at most {LongestText:N0} characters.")
            );
            return null;
        }

        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                faults.Add(new PlaybookFault(1, 1, "This file is empty; expected `name`, `version` and `steps`."));
                return null;
            }

            parser.Consume<DocumentStart>();
            var nodes = 0;
            var tree = Node(parser, 0, ref nodes);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out var more) && parser.Current is { } next)
            {
                _ = more;
                throw Refuse(next.Start, "A second document begins here; expected one.");
            }

            return tree;
        }
        catch (SemanticErrorException error)
        {
            faults.Add(new PlaybookFault(Whole(error.Start.Line), Whole(error.Start.Column), error.Message));
        }
        catch (YamlException error)
        {
            faults.Add(
                new PlaybookFault(
                    Whole(error.Start.Line),
                    Whole(error.Start.Column),
                    $"This is not YAML: {error.Message}"
                )
            );
        }
        // what the parser says of some texts that end too early
        catch (InvalidOperationException)
        {
            var at = parser.Current?.End ?? Mark.Empty;
            faults.Add(
                new PlaybookFault(
                    Whole(at.Line),
                    Whole(at.Column),
                    "This is not YAML: something that was opened here is not closed."
                )
            );
        }

        return null;
    }

    private static YamlTree Node(Parser parser, int depth, ref int nodes)
    {
        parser.MoveNextOrFail(out var here);
        if (++nodes > MostNodes || depth > DeepestLevel)
        {
            throw Refuse(
                here.Start,
                nodes > MostNodes ? "There is too much here for a playbook." : "This is nested too deeply."
            );
        }

        var (line, column) = (Whole(here.Start.Line), Whole(here.Start.Column));
        return here switch
        {
            AnchorAlias => throw Refuse(here.Start, "Aliases (`*name`) are not read; write it out."),
            NodeEvent { Tag.IsEmpty: false } => throw Refuse(here.Start, "Tags (`!name`) are not read; leave it out."),
            Scalar scalar => new Leaf(line, column, scalar.Value),
            SequenceStart => new Rows(line, column, ReadItems(parser, depth, ref nodes)),
            MappingStart => new Fields(line, column, ReadPairs(parser, depth, ref nodes)),
            _ => throw Refuse(here.Start, "Expected a value."),
        };
    }

    private static List<YamlTree> ReadItems(Parser parser, int depth, ref int nodes)
    {
        var items = new List<YamlTree>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(parser, depth + 1, ref nodes));
        }

        return items;
    }

    private static List<(Leaf Key, YamlTree Value)> ReadPairs(Parser parser, int depth, ref int nodes)
    {
        var pairs = new List<(Leaf, YamlTree)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(parser, depth + 1, ref nodes);
            var value = Node(parser, depth + 1, ref nodes);
            pairs.Add(
                key is Leaf name
                    ? (name, value)
                    : throw Refuse(new Mark(0, key.Line, key.Column), "Expected a name before the colon.")
            );
        }

        return pairs;
    }

    private static int Whole(long number) => (int)Math.Clamp(number, 1, int.MaxValue);

    private static SemanticErrorException Refuse(Mark at, string say) => new(at, at, say);
}

/// <summary>Steps over the parser's events.</summary>
internal static class ParserSteps
{
    /// <summary>Takes the next event; the text may not end here.</summary>
    public static void MoveNextOrFail(this Parser parser, out ParsingEvent here) =>
        here = parser.Consume<ParsingEvent>();
}
