using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The usual storage of <see cref="IPositionLengthAttribute"/>.</summary>
public class PositionLengthAttribute : Attribute, IPositionLengthAttribute
{
    private int _length = 1;

    public virtual int PositionLength
    {
        get => _length;
        set => _length = value >= 1
            ? value
            : throw new ArgumentException($"PositionLength must be 1 or more; got {value}.", nameof(value));
    }

    public override void Clear() => _length = 1;

    public override void CopyTo(IAttribute target) => ((IPositionLengthAttribute)target).PositionLength = _length;

    public override bool Equals(object? other) => other is PositionLengthAttribute same && same._length == _length;

    public override int GetHashCode() => _length;
}
