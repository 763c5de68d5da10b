using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;

namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>Counts and collects a page's blocks for the report.</summary>
internal sealed class BlockTally
{
    public List<ReportedCareCard> Cards { get; } = [];

    public List<string> Do { get; } = [];

    public List<string> Dont { get; } = [];

    public List<ReportedBox> Callouts { get; } = [];

    public List<ReportedBox> Insets { get; } = [];

    public List<string> Details { get; } = [];

    public List<string> ActionLinks { get; } = [];

    public int Images { get; private set; }

    public int Paragraphs { get; private set; }

    public int ListItems { get; private set; }

    public void Add(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case ParagraphBlock or GenericBlock:
                Paragraphs++;
                break;
            case ListBlock list:
                AddItems(list.Items);
                break;
            case DoDontBlock doDont:
                (doDont.Do ? Do : Dont).AddRange(doDont.Items.Select(BoxText.Of));
                AddItems(doDont.Items);
                break;
            case CareCardBlock card:
                BoxText own = BoxText.Read(card.Blocks.Where(inner => !IsAttached(inner, card)));
                Cards.Add(new ReportedCareCard(LevelOf(card.Level), card.Heading, [.. own.Items], [.. own.Paragraphs], [.. own.Links]));
                Add(card.Blocks);
                break;
            case CalloutBlock callout:
                BoxText text = BoxText.Read(callout.Blocks);
                Callouts.Add(new ReportedBox(callout.Heading.Length > 0 ? callout.Heading : null, [.. text.Paragraphs], [.. text.Items]));
                Add(callout.Blocks);
                break;
            case InsetBlock inset:
                BoxText content = BoxText.Read(inset.Blocks);
                Insets.Add(new ReportedBox(content.Heading, [.. content.Paragraphs], [.. content.Items]));
                Add(inset.Blocks);
                break;
            case ExpanderBlock expander:
                Details.Add(expander.Summary);
                Add(expander.Blocks);
                break;
            case ActionLinkBlock link:
                ActionLinks.Add(link.Text);
                break;
            case FigureBlock:
                Images++;
                break;
        }
    }

    private void AddItems(IEnumerable<ListItem> items)
    {
        foreach (ListItem item in items)
        {
            ListItems++;
            Add(item.Blocks);
        }
    }

    /// <summary>An inset that was put into the card stands after it on the page, not in it.</summary>
    private static bool IsAttached(Block inner, CareCardBlock card) =>
        inner is InsetBlock && !inner.Span.Element.StartsWith(card.Span.Element + "/", StringComparison.Ordinal);

    private static string LevelOf(Urgency level) => level switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "urgent",
        _ => "non-urgent",
    };
}
