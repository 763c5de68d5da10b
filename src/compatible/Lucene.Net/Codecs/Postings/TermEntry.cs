namespace Lucene.Net.Codecs.Postings;

/// <summary>What the dictionary knows of a term: how often it occurs and where its postings are.</summary>
internal struct TermEntry
{
    /// <summary>Documents with the term.</summary>
    public int DocFreq;

    /// <summary>Occurrences in all documents; -1 when frequencies are not kept.</summary>
    public long TotalTermFreq;

    /// <summary>Where its documents start in .doc.</summary>
    public long DocStart;

    /// <summary>Where its positions start in .pos.</summary>
    public long PosStart;

    /// <summary>From <see cref="DocStart"/> to the skip list; -1 with at most one block of documents.</summary>
    public long SkipOffset;

    /// <summary>From <see cref="PosStart"/> to the last, not packed, block; -1 with at most one block of positions.</summary>
    public long LastPosBlockOffset;

    /// <summary>The only document, kept here instead of in .doc; -1 with several.</summary>
    public int SingleDoc;
}
