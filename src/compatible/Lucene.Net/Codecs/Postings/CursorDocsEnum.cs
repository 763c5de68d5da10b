using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.Postings;

/// <summary>A term's live documents.</summary>
internal sealed class CursorDocsEnum(PostingsCursor cursor) : DocsEnum
{
    private IBits? _liveDocs;

    public override int DocID => cursor.Doc;

    public override int Freq => cursor.Freq;

    public void Start(FieldTerms field, in TermEntry term, bool withPositions, IBits? liveDocs)
    {
        _liveDocs = liveDocs;
        cursor.Start(field.Postings, field.Info, term, withPositions);
    }

    public override int NextDoc() => Live(cursor.NextDoc());

    public override int Advance(int target) => Live(cursor.Advance(target));

    public override long GetCost() => cursor.DocFreq;

    private int Live(int doc)
    {
        while (_liveDocs is not null && doc != NO_MORE_DOCS && !_liveDocs.Get(doc))
        {
            doc = cursor.NextDoc();
        }

        return doc;
    }
}
