using Lucene.Net.Analysis;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Index;

/// <summary>How an index is written.</summary>
public class LiveIndexWriterConfig
{
    private double _ramBufferSizeMB = IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB;

    private protected LiveIndexWriterConfig(Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        Analyzer = analyzer;
    }

    public virtual Analyzer Analyzer { get; }

    /// <summary>Documents are written out when they take more memory than this. Default 16 MB.</summary>
    public virtual double RAMBufferSizeMB
    {
        get => _ramBufferSizeMB;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _ramBufferSizeMB = value;
        }
    }

    /// <summary>Whether a segment's files are put into one. Here they are not, whatever is asked: separate files open without a detour. Default false.</summary>
    public virtual bool UseCompoundFile { get; set; }

    public virtual OpenMode OpenMode { get; private protected set; } = OpenMode.CREATE_OR_APPEND;

    /// <summary>Computes norms. Default <see cref="BM25Similarity"/>, whose norms are those of every similarity here.</summary>
    public virtual Similarity Similarity { get; private protected set; } = new BM25Similarity();
}
