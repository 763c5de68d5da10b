namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Numbers the children of one element by name, as element paths do.</summary>
internal sealed class SourceChildren(SourceElement parent)
{
    private readonly Dictionary<string, int> _counts = [];

    public SourceElement Next(AngleSharp.Dom.IElement child)
    {
        int ordinal = _counts.GetValueOrDefault(child.LocalName) + 1;
        _counts[child.LocalName] = ordinal;
        return new SourceElement(child, parent, ordinal);
    }
}
