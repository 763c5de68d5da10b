using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>Goes through terms in byte order. Before the first <see cref="MoveNext"/> or seek there is no term.</summary>
public abstract class TermsEnum
{
    /// <summary>How a seek ended.</summary>
    public enum SeekStatus
    {
        END,
        FOUND,
        NOT_FOUND,
    }

    public abstract BytesRef Term { get; }

    public abstract int DocFreq { get; }

    public abstract long TotalTermFreq { get; }

    public abstract IComparer<BytesRef> Comparer { get; }

    public abstract bool MoveNext();

    /// <summary>Moves to that term if it is there; when it is not, the place is undefined.</summary>
    public abstract bool SeekExact(BytesRef text);

    /// <summary>Moves to that term or the next one.</summary>
    public abstract SeekStatus SeekCeil(BytesRef text);

    public abstract DocsEnum Docs(IBits? liveDocs, DocsEnum? reuse);

    /// <summary>Null when the field has no positions.</summary>
    public abstract DocsAndPositionsEnum? DocsAndPositions(IBits? liveDocs, DocsAndPositionsEnum? reuse);
}
