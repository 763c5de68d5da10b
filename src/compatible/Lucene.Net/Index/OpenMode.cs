namespace Lucene.Net.Index;

/// <summary>What a writer does with an index that is already there.</summary>
public enum OpenMode
{
    /// <summary>Starts anew; what was there counts until the commit.</summary>
    CREATE,

    /// <summary>Adds to it; there must be one.</summary>
    APPEND,

    /// <summary>Adds to it, or starts one.</summary>
    CREATE_OR_APPEND,
}
