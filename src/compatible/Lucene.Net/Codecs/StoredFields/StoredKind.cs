namespace Lucene.Net.Codecs.StoredFields;

/// <summary>How a stored value is written; the numbers are the format's.</summary>
internal enum StoredKind
{
    Text = 0,
    Binary = 1,
    Int32 = 2,
    Single = 3,
    Int64 = 4,
    Double = 5,
}
