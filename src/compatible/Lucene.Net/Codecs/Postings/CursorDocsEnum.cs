using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.Postings;

/// <summary>A term's live documents. The reader's files are kept open while a step reads them.</summary>
internal sealed class CursorDocsEnum(PostingsCursor cursor) : DocsEnum
{
    private IBits? _liveDocs;
    private IndexReader _reader = null!;

    public override int DocID => cursor.Doc;

    public override int Freq => Held(Step.Freq, 0);

    public void Start(FieldTerms field, in TermEntry term, bool withPositions, IBits? liveDocs)
    {
        _liveDocs = liveDocs;
        _reader = field.Reader;
        _reader.IncRef();
        try
        {
            cursor.Start(field.Postings, field.Info, term, withPositions);
        }
        finally
        {
            _reader.DecRef();
        }
    }

    public override int NextDoc() => Held(Step.Next, 0);

    public override int Advance(int target) => Held(Step.Advance, target);

    public override long GetCost() => cursor.DocFreq;

    public int NextPosition() => Held(Step.Position, 0);

    private int Held(Step step, int target)
    {
        _reader.IncRef();
        try
        {
            return step switch
            {
                Step.Next => Live(cursor.NextDoc()),
                Step.Advance => Live(cursor.Advance(target)),
                Step.Position => cursor.NextPosition(),
                _ => cursor.Freq,
            };
        }
        finally
        {
            _reader.DecRef();
        }
    }

    private int Live(int doc)
    {
        while (_liveDocs is not null && doc != NO_MORE_DOCS && !_liveDocs.Get(doc))
        {
            doc = cursor.NextDoc();
        }

        return doc;
    }

    private enum Step
    {
        Next,
        Advance,
        Position,
        Freq,
    }
}
