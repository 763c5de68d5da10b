using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The usual storage of <see cref="IOffsetAttribute"/>.</summary>
public class OffsetAttribute : Attribute, IOffsetAttribute
{
    public virtual int StartOffset { get; private set; }

    public virtual int EndOffset { get; private set; }

    public virtual void SetOffset(int startOffset, int endOffset)
    {
        if (startOffset < 0 || endOffset < startOffset)
        {
            throw new ArgumentException(
                $"startOffset must be non-negative, and endOffset must be >= startOffset; got startOffset={startOffset},endOffset={endOffset}");
        }

        StartOffset = startOffset;
        EndOffset = endOffset;
    }

    public override void Clear()
    {
        StartOffset = 0;
        EndOffset = 0;
    }

    public override void CopyTo(IAttribute target) => ((IOffsetAttribute)target).SetOffset(StartOffset, EndOffset);

    public override bool Equals(object? other) =>
        other is OffsetAttribute same && same.StartOffset == StartOffset && same.EndOffset == EndOffset;

    public override int GetHashCode() => (StartOffset * 31) + EndOffset;
}
