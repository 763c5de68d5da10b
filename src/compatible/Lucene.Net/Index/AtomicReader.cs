using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>One segment.</summary>
public abstract class AtomicReader : IndexReader
{
    private readonly AtomicReaderContext _context;

    private protected AtomicReader() => _context = new AtomicReaderContext(this, 0, 0, isTopLevel: true);

    public override IndexReaderContext Context => _context;

    public AtomicReaderContext AtomicContext => _context;

    public abstract FieldInfos FieldInfos { get; }

    /// <summary>Which documents are not deleted; null when all are there.</summary>
    public abstract IBits? LiveDocs { get; }

    /// <summary>Null when the field has no terms.</summary>
    public abstract Terms? GetTerms(string field);

    /// <summary>Null when the field has no norms.</summary>
    public abstract NumericDocValues? GetNormValues(string field);

    /// <summary>Null when the field has no such column.</summary>
    public abstract NumericDocValues? GetNumericDocValues(string field);

    public abstract BinaryDocValues? GetBinaryDocValues(string field);

    public abstract SortedDocValues? GetSortedDocValues(string field);

    public abstract IBits? GetDocsWithField(string field);

    /// <summary>Reads all files through and compares their checksums.</summary>
    /// <exception cref="CorruptIndexException">One does not match.</exception>
    public abstract void CheckIntegrity();

    public override int DocFreq(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return CountOf(term, terms => terms.DocFreq);
    }

    public override long TotalTermFreq(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return CountOf(term, terms => terms.TotalTermFreq);
    }

    public override long GetSumDocFreq(string field) => GetTerms(field)?.SumDocFreq ?? 0;

    public override int GetDocCount(string field) => GetTerms(field)?.DocCount ?? 0;

    public override long GetSumTotalTermFreq(string field) => GetTerms(field)?.SumTotalTermFreq ?? 0;

    /// <summary>Null when no document has the term.</summary>
    public DocsEnum? GetTermDocsEnum(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        TermsEnum? terms = GetTerms(term.Field)?.GetEnumerator();
        return terms is not null && terms.SeekExact(term.Bytes) ? terms.Docs(LiveDocs, null) : null;
    }

    /// <summary>Null when no document has the term, or the field has no positions.</summary>
    public DocsAndPositionsEnum? GetTermPositionsEnum(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        TermsEnum? terms = GetTerms(term.Field)?.GetEnumerator();
        return terms is not null && terms.SeekExact(term.Bytes) ? terms.DocsAndPositions(LiveDocs, null) : null;
    }

    private T CountOf<T>(Term term, Func<TermsEnum, T> count)
        where T : struct
    {
        IncRef();
        try
        {
            TermsEnum? terms = GetTerms(term.Field)?.GetEnumerator();
            return terms is not null && terms.SeekExact(term.Bytes) ? count(terms) : default;
        }
        finally
        {
            DecRef();
        }
    }
}
