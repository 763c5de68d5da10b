using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>Values that are kept once, numbered in byte order; a document has the number of its value, or -1.</summary>
public abstract class SortedDocValues : BinaryDocValues
{
    public abstract int ValueCount { get; }

    public abstract int GetOrd(int docID);

    public abstract void LookupOrd(int ord, BytesRef result);

    public override void Get(int docID, BytesRef result)
    {
        ArgumentNullException.ThrowIfNull(result);
        int ord = GetOrd(docID);
        if (ord < 0)
        {
            result.Length = 0;
        }
        else
        {
            LookupOrd(ord, result);
        }
    }

    /// <summary>The number of that value, or the complement of where it would be.</summary>
    public virtual int LookupTerm(BytesRef key)
    {
        ArgumentNullException.ThrowIfNull(key);
        BytesRef value = new();
        int low = 0;
        int high = ValueCount - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            LookupOrd(middle, value);
            int order = value.CompareTo(key);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }
}
