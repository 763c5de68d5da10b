using System.Collections;

namespace Lucene.Net.Index;

/// <summary>The fields of a segment, by name and by number, in the order of their numbers.</summary>
public class FieldInfos : IEnumerable<FieldInfo>
{
    private readonly FieldInfo?[] _byNumber;
    private readonly Dictionary<string, FieldInfo> _byName = new(StringComparer.Ordinal);
    private readonly FieldInfo[] _inOrder;

    public FieldInfos(FieldInfo[] infos)
    {
        ArgumentNullException.ThrowIfNull(infos);
        _inOrder = [.. infos];
        Array.Sort(_inOrder, (left, right) => left.Number.CompareTo(right.Number));
        _byNumber = new FieldInfo?[_inOrder.Length == 0 ? 0 : _inOrder[^1].Number + 1];
        foreach (FieldInfo info in _inOrder)
        {
            if (_byNumber[info.Number] is { } other)
            {
                throw new CorruptIndexException($"Fields '{other.Name}' and '{info.Name}' have the same number {info.Number}");
            }

            if (!_byName.TryAdd(info.Name, info))
            {
                throw new CorruptIndexException($"Field '{info.Name}' is there twice");
            }

            _byNumber[info.Number] = info;
        }
    }

    public int Count => _inOrder.Length;

    public bool HasProx => _inOrder.Any(info => info.IsIndexed && info.HasPositions);

    public bool HasOffsets => _inOrder.Any(info => info.IsIndexed && info.HasOffsets);

    public bool HasPayloads => _inOrder.Any(info => info.HasPayloads);

    public bool HasNorms => _inOrder.Any(info => info.HasNorms);

    public bool HasDocValues => _inOrder.Any(info => info.HasDocValues);

    public virtual FieldInfo? FieldInfo(string fieldName) => _byName.TryGetValue(fieldName, out FieldInfo? info) ? info : null;

    public virtual FieldInfo? FieldInfo(int fieldNumber) => (uint)fieldNumber < (uint)_byNumber.Length ? _byNumber[fieldNumber] : null;

    public virtual IEnumerator<FieldInfo> GetEnumerator() => ((IEnumerable<FieldInfo>)_inOrder).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
