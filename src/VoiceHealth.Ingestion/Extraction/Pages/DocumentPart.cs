using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Pages;

/// <summary>A part of a document that holds text of the topic.</summary>
/// <param name="Aspect">What all of it is about where its headings do not say; none where that is not known.</param>
internal sealed record DocumentPart(SourceElement Element, HealthAspect Aspect)
{
    /// <summary>What stands before the first heading is about; none where it is about what the part is.</summary>
    public HealthAspect Opening { get; init; }
}
