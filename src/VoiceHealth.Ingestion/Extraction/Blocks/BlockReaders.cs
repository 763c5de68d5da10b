using VoiceHealth.Ingestion.Extraction.Blocks.ActionLinks;
using VoiceHealth.Ingestion.Extraction.Blocks.Callouts;
using VoiceHealth.Ingestion.Extraction.Blocks.CareCards;
using VoiceHealth.Ingestion.Extraction.Blocks.DoDont;
using VoiceHealth.Ingestion.Extraction.Blocks.Expanders;
using VoiceHealth.Ingestion.Extraction.Blocks.Figures;
using VoiceHealth.Ingestion.Extraction.Blocks.Generic;
using VoiceHealth.Ingestion.Extraction.Blocks.Insets;
using VoiceHealth.Ingestion.Extraction.Blocks.Lists;
using VoiceHealth.Ingestion.Extraction.Blocks.Paragraphs;
using VoiceHealth.Ingestion.Extraction.Blocks.Tables;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>
/// The kinds of block, in the order in which they are tried: boxes before what stands in them, and the reader that takes
/// anything last. A new kind is a new folder and a line here.
/// </summary>
internal static class BlockReaders
{
    private static readonly IBlockReader[] InOrder =
    [
        new CareCardReader(),
        new DoDontReader(),
        new CalloutReader(),
        new InsetReader(),
        new ExpanderReader(),
        new ActionLinkReader(),
        new FigureReader(),
        new TableReader(),
        new ListReader(),
        new ParagraphReader(),
        new GenericReader(),
    ];

    public static IBlockReader? For(SourceElement element)
    {
        foreach (IBlockReader reader in InOrder)
        {
            if (reader.CanRead(element))
            {
                return reader;
            }
        }

        return null;
    }
}
