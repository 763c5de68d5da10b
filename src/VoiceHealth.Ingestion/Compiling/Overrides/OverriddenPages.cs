using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>The pages as editors want them heard.</summary>
/// <param name="Issues">Overrides that no longer fit what the pages say.</param>
/// <param name="Golden">The golden questions that the release can be asked.</param>
/// <param name="Errors">Overrides that may not be: each says file, line and what to do. With any, nothing may be used.</param>
public sealed record OverriddenPages(
    ImmutableArray<SpeakablePage> Pages, ImmutableArray<ExtractionIssue> Issues, PronunciationTable Pronunciations, GoldenQuestionSet Golden, ImmutableArray<string> Errors);
