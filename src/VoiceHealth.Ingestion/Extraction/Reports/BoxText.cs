using VoiceHealth.Content.Blocks;

namespace VoiceHealth.Ingestion.Extraction.Reports;

/// <summary>The texts in a box, by kind, however deep they stand in it.</summary>
internal sealed class BoxText
{
    public string? Heading { get; private set; }

    public List<string> Paragraphs { get; } = [];

    public List<string> Items { get; } = [];

    public List<string> Links { get; } = [];

    public static BoxText Read(IEnumerable<Block> blocks)
    {
        var text = new BoxText();
        text.Add(blocks);
        return text;
    }

    /// <summary>An item with all that is nested in it, as a reader of the page sees it.</summary>
    public static string Of(ListItem item)
    {
        if (item.Blocks.IsEmpty)
        {
            return item.Text;
        }

        BoxText nested = Read(item.Blocks);
        return string.Join(' ', new[] { item.Text }.Concat(nested.Paragraphs).Concat(nested.Items).Where(part => part.Length > 0));
    }

    private void Add(IEnumerable<Block> blocks)
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
            case HeadingBlock heading:
                Heading ??= heading.Text;
                break;
            case ParagraphBlock paragraph:
                Paragraphs.Add(paragraph.Text);
                break;
            case GenericBlock generic:
                Paragraphs.Add(generic.Text);
                break;
            case ListBlock list:
                AddItems(list.Items);
                break;
            case DoDontBlock doDont:
                AddItems(doDont.Items);
                break;
            case ActionLinkBlock link:
                Links.Add(link.Text);
                break;
            case InsetBlock inset:
                Add(inset.Blocks);
                break;
            case ExpanderBlock expander:
                Add(expander.Blocks);
                break;
            case CalloutBlock callout:
                Add(callout.Blocks);
                break;
        }
    }

    private void AddItems(IEnumerable<ListItem> items)
    {
        foreach (ListItem item in items)
        {
            Items.Add(Of(item));
            Add(item.Blocks.Where(block => block is ListBlock));
        }
    }
}
