using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>Takes a section out of what a page says: out of its chunks, its summaries, and so out of the index.</summary>
internal static class SectionHiding
{
    private const int SummarySentences = 2;

    public static SpeakablePage Hide(SpeakablePage page, Chunk[] section, string reason)
    {
        HashSet<SourceSpan> spans = [.. section.SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Span)];
        Chunk[] left = [.. page.Chunks.Except(section)];
        return page with
        {
            Chunks = [.. left],
            Summaries = [.. page.Summaries.Select(summary => Without(summary, spans, left)).OfType<VoiceSummary>()],
            Dropped = [.. page.Dropped, .. section.SelectMany(chunk => chunk.Sentences).Select(sentence => new DroppedText(sentence.Quote, $"hidden: {reason}", sentence.Span))],
        };
    }

    /// <summary>A section's summary goes with it; the page's own, which every page has, is made of what is left.</summary>
    private static VoiceSummary? Without(VoiceSummary summary, HashSet<SourceSpan> spans, Chunk[] left)
    {
        Sentence[] heard = [.. summary.Sentences.Where(sentence => !spans.Contains(sentence.Span))];
        bool isPage = summary.Aspect == HealthAspect.None && summary.Heading.Length == 0;
        return heard.Length == summary.Sentences.Length ? summary
            : !isPage ? null
            : heard.Length > 0 && heard.All(sentence => sentence.Kind == SentenceKind.Plain) ? summary with { Sentences = [.. heard] }
            : summary with { Sentences = [.. left[0].Sentences.Take(left[0].Kind == ChunkKind.Text ? SummarySentences : int.MaxValue)] };
    }
}
