using System.Globalization;
using System.Xml.Linq;

namespace VoiceHealth.Cli.Evaluation;

/// <summary>A square plot of shares, 0 to 1 on both axes, as SVG.</summary>
internal sealed class Plot
{
    private const int Size = 320;
    private const int Margin = 48;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement _root = new(Svg + "svg", new XAttribute("viewBox", $"0 0 {Size + (2 * Margin)} {Size + (2 * Margin)}"), new XAttribute("font-family", "sans-serif"), new XAttribute("font-size", 12));
    private readonly double _top;

    /// <param name="title">What is shown.</param>
    /// <param name="across">What the horizontal axis is.</param>
    /// <param name="up">What the vertical axis is.</param>
    /// <param name="top">The largest share on the vertical axis.</param>
    public Plot(string title, string across, string up, double top = 1)
    {
        _top = top;
        _root.Add(new XElement(Svg + "title", title));
        Text(title, Margin, 20);
        Text(across, Margin, Size + Margin + 36);
        Text(up, 4, Margin - 10);
        for (int tick = 0; tick <= 5; tick++)
        {
            double share = tick / 5.0;
            Line([(0, share * top), (1, share * top)], "#ddd");
            Text((share * top).ToString("0.##", CultureInfo.InvariantCulture), 10, Y(share * top) + 4);
            Text(share.ToString("0.#", CultureInfo.InvariantCulture), X(share) - 8, Size + Margin + 18);
        }
    }

    public XElement Element => _root;

    public void Line(IEnumerable<(double X, double Y)> points, string colour) => _root.Add(new XElement(
        Svg + "polyline",
        new XAttribute("points", string.Join(' ', points.Select(point => $"{Number(X(point.X))},{Number(Y(point.Y))}"))),
        new XAttribute("fill", "none"),
        new XAttribute("stroke", colour),
        new XAttribute("stroke-width", 2)));

    public void Dot(double x, double y, string label)
    {
        _root.Add(new XElement(Svg + "circle", new XAttribute("cx", Number(X(x))), new XAttribute("cy", Number(Y(y))), new XAttribute("r", 4), new XAttribute("fill", "#005eb8"), new XElement(Svg + "title", label)));
    }

    private void Text(string text, double x, double y) =>
        _root.Add(new XElement(Svg + "text", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), text));

    private static double X(double share) => Margin + (share * Size);

    private double Y(double share) => Margin + Size - (Math.Min(share / _top, 1) * Size);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
