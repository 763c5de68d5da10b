using System.Globalization;
using System.Xml.Linq;

namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>The report's plots: bars drawn as SVG, each with its numbers beside it, so that nothing is in the picture alone.</summary>
internal static class ReviewPlots
{
    private const int RowHeight = 24;
    private const int NameWidth = 250;
    private const int BarWidth = 400;
    private const int Width = NameWidth + BarWidth + 60;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static IEnumerable<XElement> All(ReviewReport report)
    {
        if (!report.Findings.IsEmpty)
        {
            yield return Plot("Findings by class", [.. report.Findings.CountBy(finding => finding.Kind).Select(count => new PlotBar(FindingKinds.Title(count.Key), count.Value, "bar-new"))]);
        }

        if (!report.Due.IsEmpty)
        {
            yield return Plot("Pages by the year in which their next review is due, before and now", [.. report.Due.SelectMany(YearBars)]);
        }
    }

    private static IEnumerable<PlotBar> YearBars(DueYear year) =>
    [
        new PlotBar($"{year.Year}, before", year.Before, "bar-old"),
        new PlotBar($"{year.Year}, now", year.After, "bar-new"),
    ];

    private static XElement Plot(string title, PlotBar[] bars)
    {
        int most = Math.Max(1, bars.Max(bar => bar.Value)), height = bars.Length * RowHeight;
        return new XElement("figure",
            new XElement("figcaption", title),
            new XElement(Svg + "svg",
                new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {height}")),
                new XAttribute("role", "img"),
                new XAttribute("aria-label", $"{title}: {string.Join("; ", bars.Select(bar => $"{bar.Name} {bar.Value}"))}"),
                bars.SelectMany((bar, row) => Row(bar, row, most))));
    }

    private static XElement[] Row(PlotBar bar, int row, int most)
    {
        int width = bar.Value * BarWidth / most, middle = (row * RowHeight) + 16;
        return
        [
            Text(NameWidth - 8, middle, "end", bar.Name),
            new XElement(Svg + "rect",
                new XAttribute("class", bar.Style),
                new XAttribute("x", NameWidth),
                new XAttribute("y", (row * RowHeight) + 4),
                new XAttribute("width", Math.Max(bar.Value > 0 ? 1 : 0, width)),
                new XAttribute("height", RowHeight - 8)),
            Text(NameWidth + width + 6, middle, "start", bar.Value.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static XElement Text(int x, int y, string anchor, string text) =>
        new(Svg + "text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("text-anchor", anchor), text);
}
