using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.Postings;

/// <summary>A term's live documents with positions. Offsets and payloads are not read.</summary>
internal sealed class CursorPositionsEnum(PostingsCursor cursor) : DocsAndPositionsEnum
{
    private readonly CursorDocsEnum _docs = new(cursor);

    public override int DocID => cursor.Doc;

    public override int Freq => _docs.Freq;

    public override int StartOffset => -1;

    public override int EndOffset => -1;

    public void Start(FieldTerms field, in TermEntry term, IBits? liveDocs) => _docs.Start(field, term, withPositions: true, liveDocs);

    public override int NextDoc() => _docs.NextDoc();

    public override int Advance(int target) => _docs.Advance(target);

    public override long GetCost() => cursor.DocFreq;

    public override int NextPosition() => _docs.NextPosition();

    public override BytesRef? GetPayload() => null;
}
