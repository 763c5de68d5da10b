using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>Blocks in source order, where an inset that belongs to the care card before it is put into that card.</summary>
internal sealed class BlockList
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    public int Count => _blocks.Count;

    public void Add(Block block)
    {
        if (block is InsetBlock inset && _blocks is [.., CareCardBlock card] && BelongsTo(inset, card))
        {
            _blocks[^1] = card with { Blocks = card.Blocks.Add(inset), Span = Join(card.Span, inset.Span) };
        }
        else
        {
            _blocks.Add(block);
        }
    }

    public ImmutableArray<Block> ToBlocks() => _blocks.DrainToImmutable();

    private static SourceSpan Join(SourceSpan card, SourceSpan inset)
    {
        int start = card.Length == 0 ? inset.Start : card.Start;
        return card with { Start = start, Length = inset.Start + inset.Length - start };
    }

    /// <summary>An inset with a heading has a subject of its own; one without it goes on with what the card says.</summary>
    private static bool BelongsTo(InsetBlock inset, CareCardBlock card) =>
        card.Level >= Urgency.Urgent && inset.Blocks is [not HeadingBlock, ..];
}
