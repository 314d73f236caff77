using System.Globalization;
using System.Text;

namespace Aplomb.Benchmarks;

/// <summary>Draws how well readers read against how fast: to the right is faster (tenfold a step), up is better.</summary>
internal static class PeersPlot
{
    private const int Wide = 380;
    private const int High = 300;
    private const int Edge = 48;
    private const double Slowest = 3;
    private const double Fastest = 6;
    private const double Worst = 0.3;
    private const double Best = 0.8;

    public static string Draw(IReadOnlyList<Peers.Result> results)
    {
        var sets = results.GroupBy(result => result.Set, StringComparer.Ordinal).ToList();
        var svg = new StringBuilder();
        _ = svg.Append(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Wide * sets.Count} {High}" font-family="sans-serif" font-size="12">"""
        );
        _ = svg.AppendLine("""<rect width="100%" height="100%" fill="#fff"/>""");
        for (var i = 0; i < sets.Count; i++)
        {
            DrawSet(svg, sets[i], i * Wide);
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static void DrawSet(StringBuilder svg, IGrouping<string, Peers.Result> set, int left)
    {
        Text(svg, left + (Wide / 2), 20, "middle", set.Key + ": macro-F1 by posts a second");
        for (var power = (int)Slowest; power <= Fastest; power++)
        {
            var x = X(power, left);
            Line(svg, x, Edge - 12, x, High - Edge);
            Text(svg, x, High - Edge + 18, "middle", "10" + "⁰¹²³⁴⁵⁶⁷⁸⁹"[power]);
        }

        for (var tenth = 3; tenth <= 8; tenth++)
        {
            var y = Y(tenth / 10.0);
            Line(svg, left + Edge, y, left + Wide - 12, y);
            Text(svg, left + Edge - 6, y + 4, "end", (tenth / 10.0).ToString("0.0", CultureInfo.InvariantCulture));
        }

        foreach (var result in set)
        {
            var (x, y) = (X(Math.Log10(result.PostsPerSecond), left), Y(result.MacroF1));
            var (colour, below) = result.Peer == "Aplomb" ? ("#1f6f5c", 20) : ("#8a8f98", -10);
            _ = svg.AppendLine(
                CultureInfo.InvariantCulture,
                $"""<circle cx="{x}" cy="{y}" r="6" fill="{colour}"/><text x="{x}" y="{y + below}" text-anchor="middle" fill="{colour}">{result.Peer}</text>"""
            );
        }
    }

    private static int X(double power, int left) =>
        left + Edge + (int)((power - Slowest) / (Fastest - Slowest) * (Wide - Edge - 24));

    private static int Y(double quality) =>
        High - Edge - (int)((quality - Worst) / (Best - Worst) * (High - Edge - Edge));

    private static void Line(StringBuilder svg, int x1, int y1, int x2, int y2) =>
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#e3e5e8"/>"""
        );

    private static void Text(StringBuilder svg, int x, int y, string anchor, string text) =>
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"""<text x="{x}" y="{y}" text-anchor="{anchor}" fill="#4a4f57">{text}</text>"""
        );
}
