using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Pages;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>Checks that spans point at the text they belong to, and that nothing of the page's text is outside all blocks.</summary>
internal static class SpanChecks
{
    public static void AssertEverySpanQuotesItsText(Page page)
    {
        int end = 0;
        foreach (Section section in page.Sections)
        {
            if (section.HeadingSpan is { } heading)
            {
                AssertQuotes(page, heading, section.Heading);
                end = AssertFollows(page, heading, end);
            }

            foreach (Block block in section.Blocks)
            {
                end = AssertFollows(page, block.Span, end);
                AssertBlock(page, block);
            }
        }

        Assert.Equal(page.Text.Length, end);
    }

    private static int AssertFollows(Page page, SourceSpan span, int end)
    {
        Assert.True(span.Length == 0 || span.Start == (end == 0 ? 0 : end + 1), $"{page.Info.Path} {span}: text before it belongs to no block");
        return span.Length == 0 ? end : span.Start + span.Length;
    }

    private static void AssertBlock(Page page, Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                AssertQuotes(page, paragraph.Span, paragraph.Text);
                break;
            case ListBlock list:
                AssertItems(page, list.Items);
                break;
            case DoDontBlock doDont:
                AssertItems(page, doDont.Items);
                break;
            case CareCardBlock card:
                AssertStarts(page, card.Span, card.Heading);
                AssertInside(page, card.Span, card.Blocks);
                break;
            case CalloutBlock callout:
                AssertStarts(page, callout.Span, callout.Heading);
                AssertInside(page, callout.Span, callout.Blocks);
                break;
            case ExpanderBlock expander:
                AssertStarts(page, expander.Span, expander.Summary);
                AssertInside(page, expander.Span, expander.Blocks);
                break;
            case InsetBlock inset:
                AssertInside(page, inset.Span, inset.Blocks);
                break;
        }
    }

    private static void AssertItems(Page page, IEnumerable<ListItem> items)
    {
        foreach (ListItem item in items)
        {
            AssertStarts(page, item.Span, item.Text);
            AssertInside(page, item.Span, item.Blocks);
        }
    }

    private static void AssertInside(Page page, SourceSpan box, IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Assert.InRange(block.Span.Start, 0, page.Text.Length);
            Assert.True(
                block.Span.Length == 0 || (block.Span.Start >= box.Start && block.Span.Start + block.Span.Length <= box.Start + box.Length),
                $"{page.Info.Path} {block.Span} is not inside {box}");
            AssertBlock(page, block);
        }
    }

    private static void AssertStarts(Page page, SourceSpan span, string text) =>
        Assert.StartsWith(text, page.Text.Substring(span.Start, span.Length), StringComparison.Ordinal);

    private static void AssertQuotes(Page page, SourceSpan span, string text) =>
        Assert.Equal(text, page.Text.Substring(span.Start, span.Length));
}
