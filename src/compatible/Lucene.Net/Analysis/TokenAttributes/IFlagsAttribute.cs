using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>A bit set that parts of a chain may agree on. Default 0.</summary>
public interface IFlagsAttribute : IAttribute
{
    int Flags { get; set; }
}
