using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>How many positions the token spans. Default 1.</summary>
public interface IPositionLengthAttribute : IAttribute
{
    /// <exception cref="ArgumentException">Set to less than 1.</exception>
    int PositionLength { get; set; }
}
