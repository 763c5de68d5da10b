namespace Lucene.Net.Index;

/// <summary>A number for each document; 0 where there is none.</summary>
public abstract class NumericDocValues
{
    public abstract long Get(int docID);
}
