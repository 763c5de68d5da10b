using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Extraction.Pages;

/// <summary>A document and what is known of it before its text is read.</summary>
/// <param name="Parts">The parts that hold the topic, in order.</param>
/// <param name="IndexEntries">What a list page is known to list besides the links in its parts.</param>
internal sealed record SourceDocument(
    RawPage Raw,
    IDocument Document,
    DocumentMarks Marks,
    ImmutableArray<DocumentPart> Parts,
    PageTitle Title,
    StructuredData Data,
    string Markup,
    ImmutableArray<IndexEntry> IndexEntries);
