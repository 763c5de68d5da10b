using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>Marks a token that stemmers must leave alone.</summary>
public interface IKeywordAttribute : IAttribute
{
    bool IsKeyword { get; set; }
}
