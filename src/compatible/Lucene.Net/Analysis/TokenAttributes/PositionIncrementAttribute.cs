using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The usual storage of <see cref="IPositionIncrementAttribute"/>.</summary>
public class PositionIncrementAttribute : Attribute, IPositionIncrementAttribute
{
    private int _increment = 1;

    public virtual int PositionIncrement
    {
        get => _increment;
        set => _increment = value >= 0
            ? value
            : throw new ArgumentException($"PositionIncrement must be 0 or more; got {value}.", nameof(value));
    }

    public override void Clear() => _increment = 1;

    public override void CopyTo(IAttribute target) => ((IPositionIncrementAttribute)target).PositionIncrement = _increment;

    public override bool Equals(object? other) => other is PositionIncrementAttribute same && same._increment == _increment;

    public override int GetHashCode() => _increment;
}
