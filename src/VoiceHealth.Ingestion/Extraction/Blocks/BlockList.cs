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
            int end = inset.Span.Start + inset.Span.Length;
            _blocks[^1] = card with
            {
                Blocks = card.Blocks.Add(inset),
                Span = card.Span with { Length = end - card.Span.Start },
            };
        }
        else
        {
            _blocks.Add(block);
        }
    }

    public ImmutableArray<Block> ToBlocks() => _blocks.DrainToImmutable();

    /// <summary>An inset with a heading has a subject of its own; one without it goes on with what the card says.</summary>
    private static bool BelongsTo(InsetBlock inset, CareCardBlock card) =>
        card.Level >= Urgency.Urgent && inset.Blocks is [not HeadingBlock, ..];
}
