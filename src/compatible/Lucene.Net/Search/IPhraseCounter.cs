namespace Lucene.Net.Search;

/// <summary>Counts how often a phrase is in a document that has all its terms.</summary>
internal interface IPhraseCounter
{
    /// <summary>0 when it is not. The terms' positions are loaded.</summary>
    float Count();
}
