using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>Values by number and each document's number.</summary>
internal sealed class SortedColumn(BinaryColumn values, NumericColumn ords) : SortedDocValues
{
    public override int ValueCount => (int)values.Count;

    public override int GetOrd(int docID) => (int)ords.Get(docID);

    public override void LookupOrd(int ord, BytesRef result) => values.Get(ord, result);

    public override void Get(int docID, BytesRef result)
    {
        if (GetOrd(docID) >= ValueCount)
        {
            throw values.Corrupt($"document {docID} has value {GetOrd(docID)} of {ValueCount}");
        }

        base.Get(docID, result);
    }
}
