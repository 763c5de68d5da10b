using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>How many positions after the token before it. Default 1; 0 is the same place (a synonym), more leaves a hole (a stop word).</summary>
public interface IPositionIncrementAttribute : IAttribute
{
    /// <exception cref="ArgumentException">Set to a negative number.</exception>
    int PositionIncrement { get; set; }
}
