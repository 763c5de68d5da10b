using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>Bytes for each document; empty where there are none.</summary>
public abstract class BinaryDocValues
{
    public abstract void Get(int docID, BytesRef result);
}
