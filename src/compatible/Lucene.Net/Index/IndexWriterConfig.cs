using Lucene.Net.Analysis;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>How an index is written. Given to one writer.</summary>
public sealed class IndexWriterConfig : LiveIndexWriterConfig
{
    public const double DEFAULT_RAM_BUFFER_SIZE_MB = 16.0;

    public IndexWriterConfig(LuceneVersion matchVersion, Analyzer analyzer)
        : base(analyzer)
    {
        if (matchVersion != LuceneVersion.LUCENE_48)
        {
            throw new ArgumentException($"{matchVersion} is not offered; use LUCENE_48", nameof(matchVersion));
        }
    }

    public new OpenMode OpenMode
    {
        get => base.OpenMode;
        set => base.OpenMode = value;
    }

    public new Similarity Similarity
    {
        get => base.Similarity;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            base.Similarity = value;
        }
    }
}
