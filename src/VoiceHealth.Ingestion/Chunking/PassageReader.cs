using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Reads a page's blocks into passages in source order. Paragraphs and lists of a section flow together; a box stands alone with
/// all that is in it, but for a care card, which is always taken out of another box, so that its urgency is its own.
/// </summary>
/// <param name="keepsMenus">For a page that has nothing but the names of other pages: then they are what it says.</param>
internal sealed class PassageReader(Page page, bool keepsMenus = false)
{
    private readonly List<Passage> _passages = [];
    private readonly List<DroppedText> _dropped = [];

    /// <summary>What was left out while reading, in source order.</summary>
    public ImmutableArray<DroppedText> Dropped => [.. _dropped.OrderBy(text => text.Span.Start)];

    public ImmutableArray<Passage> Read()
    {
        foreach (Section section in page.Sections)
        {
            var flow = new Box(section.Aspect, section.Heading, ChunkKind.Text, Urgency.None);
            var units = new UnitCollector(_dropped, keepsAll: false, keepsMenus);
            units.IntroduceWith(section.HeadingSpan is null ? [] : HeadingOf(section.Heading, section.HeadingSpan));
            ReadBlocks(section.Blocks, flow, units);
            Flush(flow, units);
        }

        return [.. _passages];
    }

    private void ReadBlocks(ImmutableArray<Block> blocks, Box box, UnitCollector units)
    {
        foreach (Block block in blocks)
        {
            units.StartBlock();
            ReadBlock(block, box, units);
        }
    }

    private void ReadBlock(Block block, Box box, UnitCollector units)
    {
        switch (block)
        {
            case ParagraphBlock paragraph when !keepsMenus && Signposts.IsSignpost(paragraph):
                units.AddSignpost(paragraph.Text, paragraph.Span);
                break;
            case ParagraphBlock paragraph:
                units.AddText(paragraph.Text, paragraph.Span);
                break;
            case GenericBlock generic:
                units.AddText(generic.Text, generic.Span);
                break;
            case HeadingBlock heading:
                units.AddHeading(heading.Text, heading.Span);
                break;
            case ListBlock list:
                ReadList(list.Items, box, units, doNot: false);
                break;
            case FigureBlock figure:
                Drop(figure.Caption, figure.Span, "figure");
                break;
            case ActionLinkBlock link:
                Drop(link.Text, link.Span, "action-link");
                break;
            default:
                ReadInnerBox(block, box, units);
                break;
        }
    }

    private void ReadList(ImmutableArray<ListItem> items, Box box, UnitCollector units, bool doNot)
    {
        OpenList list = units.StartList(items);
        foreach (ListItem item in items)
        {
            units.AddItem(item, list, doNot);
            ReadBlocks([.. BoxesIn(item)], box, units);
        }

        units.EndList(list);
    }

    private void ReadInnerBox(Block block, Box outer, UnitCollector units)
    {
        switch (block)
        {
            case CareCardBlock card:
                Box cardBox = outer with { Aspect = AspectOf(card.Level, outer.Aspect), Kind = ChunkKind.CareCard, Urgency = card.Level };
                Enter(cardBox, HeadingOf(card.Heading, card.Span), outer, units, (inner, innerUnits) => ReadBlocks(card.Blocks, inner, innerUnits));
                break;
            case DoDontBlock list:
                Box listBox = outer with { Kind = list.Do ? ChunkKind.Do : ChunkKind.DoNot };
                Enter(listBox, HeadingOf(list.Heading, list.Span), outer, units, (inner, innerUnits) => ReadList(list.Items, inner, innerUnits, !list.Do));
                break;
            case CalloutBlock callout:
                Enter(outer with { Kind = ChunkKind.Callout }, HeadingOf(callout.Heading, callout.Span), outer, units, (inner, innerUnits) => ReadBlocks(callout.Blocks, inner, innerUnits));
                break;
            case InsetBlock inset:
                Enter(outer with { Kind = ChunkKind.Inset }, [], outer, units, (inner, innerUnits) => ReadBlocks(inset.Blocks, inner, innerUnits));
                break;
            case ExpanderBlock expander:
                Enter(outer with { Kind = ChunkKind.Expander }, HeadingOf(expander.Summary, expander.Span), outer, units, (inner, innerUnits) => ReadBlocks(expander.Blocks, inner, innerUnits));
                break;
            case TableBlock table:
                ImmutableArray<Sentence> context = units.TakeContext();
                Flush(outer, units);
                Add(outer with { Kind = ChunkKind.Table }, TableReader.Read(table, context, page.Text, _dropped));
                break;
            default:
                throw new InvalidOperationException($"{page.Info.Path}: no reader for a {block.GetType().Name}; add one to {nameof(PassageReader)}.");
        }
    }

    private void Enter(Box box, ImmutableArray<Sentence> heading, Box outer, UnitCollector units, Action<Box, UnitCollector> read)
    {
        bool standsAlone = outer.Kind == ChunkKind.Text || box.Urgency > outer.Urgency;
        Box inner = standsAlone ? box : outer;
        heading = standsAlone && box.Kind != ChunkKind.CareCard ? [.. units.TakeLeadIn(), .. heading] : heading;
        if (standsAlone)
        {
            units.SayHeadings();
            Flush(outer, units);
        }

        UnitCollector innerUnits = standsAlone ? new UnitCollector(_dropped, box.Urgency != Urgency.None, keepsMenus) : units;
        innerUnits.EnterBox(heading, keepsHeading: box.Kind is ChunkKind.CareCard or ChunkKind.Callout);
        read(inner, innerUnits);
        ImmutableArray<Sentence> leadIn = standsAlone && box.Urgency == Urgency.None ? innerUnits.TakeLeadIn() : [];
        innerUnits.LeaveBox();
        if (standsAlone)
        {
            units.Wait(leadIn);
            Flush(inner, innerUnits);
        }
    }

    private void Flush(Box box, UnitCollector units) => Add(box, units.Take());

    private void Add(Box box, ImmutableArray<Unit> units)
    {
        if (!units.IsEmpty)
        {
            _passages.Add(new Passage(box.Aspect, box.Heading, box.Kind, box.Urgency, units));
        }
    }

    private void Drop(string text, SourceSpan span, string reason)
    {
        if (text.Length > 0)
        {
            _dropped.Add(new DroppedText(text, reason, span));
        }
    }

    /// <summary>What an item holds besides text and lists, at any depth: it is read after the item.</summary>
    private static IEnumerable<Block> BoxesIn(ListItem item) => item.Blocks.SelectMany(block => block switch
    {
        ParagraphBlock or GenericBlock => [],
        ListBlock list => list.Items.SelectMany(BoxesIn),
        _ => [block],
    });

    private static ImmutableArray<Sentence> HeadingOf(string text, SourceSpan span) =>
        text.Length == 0 ? [] : [SentenceReader.Whole(text, span, SentenceKind.Heading)];

    private static HealthAspect AspectOf(Urgency level, HealthAspect other) => level switch
    {
        Urgency.Emergency => HealthAspect.MedicalHelpEmergency,
        Urgency.Urgent => HealthAspect.MedicalHelpUrgent,
        Urgency.NonUrgent => HealthAspect.MedicalHelpNonurgent,
        _ => other,
    };

    private sealed record Box(HealthAspect Aspect, string Heading, ChunkKind Kind, Urgency Urgency);
}
