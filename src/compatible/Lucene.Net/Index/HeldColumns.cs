using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>
/// A segment's columns as they are handed out: each value is read while the reader is held, since the memory of a file that another thread
/// closes meanwhile would be gone.
/// </summary>
internal static class HeldColumns
{
    public static NumericDocValues? Numbers(IndexReader reader, NumericDocValues? values) => values is null ? null : new HeldNumbers(reader, values);

    public static BinaryDocValues? Bytes(IndexReader reader, BinaryDocValues? values) => values is null ? null : new HeldBytes(reader, values);

    public static SortedDocValues? Sorted(IndexReader reader, SortedDocValues? values) => values is null ? null : new HeldSorted(reader, values);

    public static IBits? Present(IndexReader reader, IBits? bits) => bits is null ? null : new HeldBits(reader, bits);

    private static T Read<T, TValues>(IndexReader reader, TValues values, int at, Func<TValues, int, T> read)
    {
        reader.IncRef();
        try
        {
            return read(values, at);
        }
        finally
        {
            reader.DecRef();
        }
    }

    private static void Copy<TValues>(IndexReader reader, TValues values, int at, BytesRef result, Action<TValues, int, BytesRef> copy)
    {
        reader.IncRef();
        try
        {
            copy(values, at, result);
        }
        finally
        {
            reader.DecRef();
        }
    }

    private sealed class HeldNumbers(IndexReader reader, NumericDocValues values) : NumericDocValues
    {
        public override long Get(int docID) => Read(reader, values, docID, static (from, doc) => from.Get(doc));
    }

    private sealed class HeldBytes(IndexReader reader, BinaryDocValues values) : BinaryDocValues
    {
        public override void Get(int docID, BytesRef result) => Copy(reader, values, docID, result, static (from, doc, to) => from.Get(doc, to));
    }

    private sealed class HeldSorted(IndexReader reader, SortedDocValues values) : SortedDocValues
    {
        public override int ValueCount => values.ValueCount;

        public override int GetOrd(int docID) => Read(reader, values, docID, static (from, doc) => from.GetOrd(doc));

        public override void LookupOrd(int ord, BytesRef result) => Copy(reader, values, ord, result, static (from, number, to) => from.LookupOrd(number, to));

        public override void Get(int docID, BytesRef result) => Copy(reader, values, docID, result, static (from, doc, to) => from.Get(doc, to));
    }

    private sealed class HeldBits(IndexReader reader, IBits bits) : IBits
    {
        public int Length => bits.Length;

        public bool Get(int index) => Read(reader, bits, index, static (from, at) => from.Get(at));
    }
}
