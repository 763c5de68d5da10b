using System.Text;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>An element on the way down from the page's main part, which knows its place.</summary>
internal sealed class SourceElement(IElement element, SourceElement? parent, int ordinal)
{
    private const int LongestPath = 32;
    private string? _path;
    private ElementKinds? _kinds;

    public IElement Element { get; } = element;

    public string Name { get; } = element.LocalName;

    public ClassNames Classes { get; } = new(element.ClassName ?? "");

    /// <summary>What its names say it is.</summary>
    public ElementKinds Kinds => _kinds ??= Components.Of(Element);

    public SourceElement? Parent { get; } = parent;

    /// <summary>Steps down from the main part, which is 0. Wrappers around a single element are not counted.</summary>
    public int Depth { get; private init; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>As in <c>section[2]/ul[1]/li[3]</c>; the innermost steps only where there are very many.</summary>
    public string Path => _path ??= Describe();

    /// <summary>A child that counts as deep as this element, for wrappers that add nothing.</summary>
    public SourceElement Unwrap(IElement onlyChild) => new(onlyChild, this, 1) { Depth = Depth };

    private string Describe()
    {
        var steps = new List<string>();
        SourceElement? step = this;
        for (; step?.Parent is not null && steps.Count < LongestPath; step = step.Parent)
        {
            steps.Add(step.Segment());
        }

        steps.Reverse();
        string path = string.Join('/', steps);
        return step?.Parent is null ? path : "…/" + path;
    }

    private string Segment() => new StringBuilder(Name).Append('[').Append(ordinal).Append(']').ToString();
}
