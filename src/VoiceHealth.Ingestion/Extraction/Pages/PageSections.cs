using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction.Aspects;
using VoiceHealth.Ingestion.Extraction.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Pages;

/// <summary>Cuts a page into sections at its headings and gives each its health aspect.</summary>
internal sealed class PageSections(SectionAspects aspects) : IBlockReceiver
{
    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();
    private (string Text, int Level, string Id, SourceSpan? Span) _heading = ("", 0, "", null);
    private BlockList _blocks = new();

    public void Heading(SourceElement element, int level, string text, SourceSpan span)
    {
        Close();
        _heading = (text, Math.Max(2, level), IdOf(element.Element), span);
    }

    public void Block(Block block) => _blocks.Add(block);

    public ImmutableArray<Section> ToSections()
    {
        Close();
        return _sections.DrainToImmutable();
    }

    private void Close()
    {
        ImmutableArray<Block> blocks = _blocks.ToBlocks();
        _blocks = new BlockList();
        if (_heading.Level > 0 || !blocks.IsEmpty)
        {
            HealthAspect aspect = aspects.Next(_heading.Text, _heading.Level, _heading.Id);
            _sections.Add(new Section(_heading.Text, _heading.Level, aspect, blocks) { HeadingSpan = _heading.Span });
        }
    }

    private static string IdOf(IElement heading) =>
        heading.Id ?? heading.FirstElementChild?.Id ?? (heading.ParentElement is { LocalName: "section" } section ? section.Id : null) ?? "";
}
