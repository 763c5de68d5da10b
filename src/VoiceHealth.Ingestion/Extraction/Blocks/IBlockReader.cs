using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks;

/// <summary>Reads one kind of block, in all its generations of markup.</summary>
internal interface IBlockReader
{
    /// <summary>Whether the element is this kind of block. Asked of every element, so it must be cheap.</summary>
    bool CanRead(SourceElement element);

    /// <summary>Reads the element and hands what it holds to the receiver, in source order.</summary>
    void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver);
}
