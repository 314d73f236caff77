using System.Globalization;

namespace Aplomb.Matching;

/// <summary>What a pattern is made of.</summary>
internal abstract record Node
{
    private Node() { }

    public sealed record Set(UInt128 Symbols) : Node;

    public sealed record Row(IReadOnlyList<Node> Parts) : Node;

    public sealed record Choice(IReadOnlyList<Node> Parts) : Node;

    /// <param name="Most">-1: without end.</param>
    public sealed record Repeat(Node Part, int Least, int Most, bool Lazy) : Node;

    public sealed record Edge(EdgeKind Kind) : Node;
}

/// <summary>A place between letters.</summary>
internal enum EdgeKind
{
    Start,
    End,
    Word,
}

/// <summary>
/// Reads the part of the language of regular expressions that can be matched in one pass: letters, sets, choices, repeats,
/// <c>^ $ \b \w \d \s \S</c>. No groups are kept, nothing looks back. A fault in a pattern is a bug of ours and throws.
/// </summary>
internal sealed class PatternParser
{
    private readonly string pattern;
    private int at;

    private PatternParser(string pattern) => this.pattern = pattern;

    public static Node Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var node = parser.Choice();
        return parser.at == pattern.Length ? node : throw parser.Fault("a closing bracket too many");
    }

    private Node Choice()
    {
        var parts = new List<Node> { Row() };
        while (Take('|'))
        {
            parts.Add(Row());
        }

        return Choices.Fold(parts);
    }

    private Node Row()
    {
        var parts = new List<Node>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            parts.Add(Repeated(One()));
        }

        return parts is [var only] ? only : new Node.Row(parts);
    }

    private Node Repeated(Node part)
    {
        while (at < pattern.Length && Bounds() is var (least, most) && least >= 0)
        {
            part = new Node.Repeat(part, least, most, Take('?'));
        }

        return part;
    }

    /// <summary>How often; (-1, 0) where nothing is said.</summary>
    private (int Least, int Most) Bounds()
    {
        if (Take('*'))
        {
            return (0, -1);
        }

        if (Take('+'))
        {
            return (1, -1);
        }

        if (Take('?'))
        {
            return (0, 1);
        }

        return Take('{') ? Counted() : (-1, 0);
    }

    private (int Least, int Most) Counted()
    {
        var close = pattern.IndexOf('}', at);
        var bounds = pattern[at..close].Split(',', StringSplitOptions.TrimEntries);
        at = close + 1;
        var least = Number(bounds[0]);
        return (
            least,
            bounds.Length is 1 ? least
            : bounds[1].Length is 0 ? -1
            : Number(bounds[1])
        );
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private Node One()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case '(':
                if (Take('?') && !Take(':'))
                {
                    throw Fault("an unknown group");
                }

                var inner = Choice();
                return Take(')') ? inner : throw Fault("an open bracket");
            case '[':
                return new Node.Set(Letters());
            case '.':
                return new Node.Set(Symbols.All & ~Symbols.Bit(Symbols.Of('\n')));
            case '^':
                return new Node.Edge(EdgeKind.Start);
            case '$':
                return new Node.Edge(EdgeKind.End);
            case '\\' when pattern[at] is 'b':
                at++;
                return new Node.Edge(EdgeKind.Word);
            case '\\':
                return new Node.Set(Class(pattern[at++]));
            default:
                return new Node.Set(Named(letter));
        }
    }

    private UInt128 Letters()
    {
        var not = Take('^');
        var set = UInt128.Zero;
        while (pattern[at] is not ']')
        {
            var letter = pattern[at++];
            if (letter is '\\')
            {
                set |= Class(pattern[at++]);
            }
            else if (pattern[at] is '-' && pattern[at + 1] is not ']')
            {
                set |= Range(letter, pattern[at + 1]);
                at += 2;
            }
            else
            {
                set |= Named(letter);
            }
        }

        at++;
        return not ? Symbols.All & ~set : set;
    }

    private UInt128 Range(char from, char to)
    {
        var set = UInt128.Zero;
        for (var letter = from; letter <= to; letter++)
        {
            set |= Named(letter);
        }

        return set;
    }

    private UInt128 Class(char kind) =>
        kind switch
        {
            'w' => Symbols.Words,
            'd' => Symbols.Digits,
            's' => Symbols.Spaces,
            'S' => Symbols.All & ~Symbols.Spaces,
            'n' => Named('\n'),
            _ => char.IsLetterOrDigit(kind) ? throw Fault($"\\{kind}, which is not known") : Named(kind),
        };

    private UInt128 Named(char letter) =>
        Symbols.Has(letter) ? Symbols.Bit(Symbols.Of(letter)) : throw Fault($"“{letter}”, which has no symbol");

    private bool Take(char letter)
    {
        if (at < pattern.Length && pattern[at] == letter)
        {
            at++;
            return true;
        }

        return false;
    }

    private FormatException Fault(string what) => new($"The pattern “{pattern}” has {what} near {at}.");
}
