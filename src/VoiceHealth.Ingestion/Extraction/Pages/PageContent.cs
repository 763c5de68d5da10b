using System.Collections.Immutable;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Extraction.Pages;

/// <summary>What a page's sections say of the page.</summary>
internal static class PageContent
{
    /// <summary>Whether there is nothing to tell: pictures and links alone tell nothing.</summary>
    public static bool IsEmpty(ImmutableArray<Section> sections) =>
        !sections.Any(section => section.Blocks.Any(block => block is not (FigureBlock or ActionLinkBlock)));

    /// <summary>The first paragraph.</summary>
    public static string Intro(ImmutableArray<Section> sections) =>
        sections.SelectMany(section => section.Blocks).OfType<ParagraphBlock>().FirstOrDefault()?.Text ?? "";
}
