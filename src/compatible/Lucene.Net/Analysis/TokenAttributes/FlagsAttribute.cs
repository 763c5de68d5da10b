using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The usual storage of <see cref="IFlagsAttribute"/>.</summary>
public class FlagsAttribute : Attribute, IFlagsAttribute
{
    public virtual int Flags { get; set; }

    public override void Clear() => Flags = 0;

    public override void CopyTo(IAttribute target) => ((IFlagsAttribute)target).Flags = Flags;

    public override bool Equals(object? other) => other is FlagsAttribute same && same.Flags == Flags;

    public override int GetHashCode() => Flags;
}
