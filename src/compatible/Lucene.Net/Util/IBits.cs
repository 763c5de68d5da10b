namespace Lucene.Net.Util;

/// <summary>A fixed run of bits that can be read, such as which documents are alive.</summary>
public interface IBits
{
    int Length { get; }

    bool Get(int index);
}
