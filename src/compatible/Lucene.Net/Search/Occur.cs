namespace Lucene.Net.Search;

/// <summary>What part a clause plays in a <see cref="BooleanQuery"/>.</summary>
public enum Occur
{
    MUST,
    SHOULD,
    MUST_NOT,
}
