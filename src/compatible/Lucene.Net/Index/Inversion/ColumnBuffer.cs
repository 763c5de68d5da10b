using Lucene.Net.Codecs.DocValues;

namespace Lucene.Net.Index.Inversion;

/// <summary>A column's values in memory.</summary>
internal sealed class ColumnBuffer(FieldInfo field)
{
    private readonly SortedDictionary<int, long> _numbers = [];
    private readonly SortedDictionary<int, byte[]> _bytes = [];

    public FieldInfo Field { get; } = field;

    public void Add(int document, IIndexableField value)
    {
        bool added = Field.DocValuesType == DocValuesType.NUMERIC
            ? _numbers.TryAdd(document, value.GetInt64Value()!.Value)
            : _bytes.TryAdd(document, value.GetBinaryValue()!.AsSpan().ToArray());
        if (!added)
        {
            throw new ArgumentException($"Field '{Field.Name}' has two values in one document; a column holds one");
        }
    }

    public void Forget(int document)
    {
        _numbers.Remove(document);
        _bytes.Remove(document);
    }

    public void WriteTo(DocValuesWriter writer, int documents)
    {
        switch (Field.DocValuesType)
        {
            case DocValuesType.NUMERIC:
                long[] numbers = new long[documents];
                bool[] present = new bool[documents];
                foreach ((int document, long number) in _numbers)
                {
                    numbers[document] = number;
                    present[document] = true;
                }

                writer.AddNumeric(Field, numbers, present);
                break;
            case DocValuesType.BINARY:
                writer.AddBinary(Field, [.. Enumerable.Range(0, documents).Select(document => _bytes.GetValueOrDefault(document))]);
                break;
            default:
                WriteSorted(writer, documents);
                break;
        }
    }

    private void WriteSorted(DocValuesWriter writer, int documents)
    {
        Comparer<byte[]> byBytes = Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));
        List<byte[]> values = [.. new SortedSet<byte[]>(_bytes.Values, byBytes)];
        long[] ords = new long[documents];
        Array.Fill(ords, -1L);
        foreach ((int document, byte[] value) in _bytes)
        {
            ords[document] = values.BinarySearch(value, byBytes);
        }

        writer.AddSorted(Field, values, ords);
    }
}
