using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.Postings;

/// <summary>A term's live documents.</summary>
internal sealed class CursorDocsEnum(PostingsCursor cursor, IBits? liveDocs) : DocsEnum
{
    public override int DocID => cursor.Doc;

    public override int Freq => cursor.Freq;

    public override int NextDoc() => Live(cursor.NextDoc());

    public override int Advance(int target) => Live(cursor.Advance(target));

    public override long GetCost() => cursor.DocFreq;

    private int Live(int doc)
    {
        while (liveDocs is not null && doc != NO_MORE_DOCS && !liveDocs.Get(doc))
        {
            doc = cursor.NextDoc();
        }

        return doc;
    }
}
