using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>Reads .dvd and .dvm; see <see cref="DocValuesWriter"/>. Columns of sets of values are passed over.</summary>
internal sealed class DocValuesReader : IDisposable
{
    private const int VersionWithSetFormat = 1;
    private readonly ByteRegion _data;
    private readonly int _version;
    private readonly int _docCount;
    private readonly Dictionary<int, NumericColumn> _numbers = [];
    private readonly Dictionary<int, BinaryColumn> _bytes = [];
    private readonly Dictionary<int, NumericColumn> _ords = [];

    public DocValuesReader(Lucene.Net.Store.Directory directory, string segment, string suffix, int docCount)
    {
        _docCount = docCount;
        _data = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, suffix, "dvd"));
        try
        {
            using ByteRegion meta = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, suffix, "dvm"));
            ByteCursor cursor = meta.At(0);
            _version = CodecUtil.CheckHeader(ref cursor, DocValuesWriter.MetaCodec, 0, DocValuesWriter.Version);
            ByteCursor data = _data.At(0);
            CodecUtil.CheckHeader(ref data, DocValuesWriter.DataCodec, _version, _version);
            if (_version >= DocValuesWriter.Version)
            {
                CodecUtil.CheckWholeFile(meta);
                CodecUtil.CheckFooterShape(_data);
            }

            for (int field = cursor.ReadVInt32(); field != -1; field = cursor.ReadVInt32())
            {
                ReadField(ref cursor, field);
            }

            CodecUtil.CheckEnd(meta, cursor.Position, _version >= DocValuesWriter.Version);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public NumericDocValues? NumbersOf(FieldInfo field) => _numbers.GetValueOrDefault(field.Number);

    public BinaryDocValues? BytesOf(FieldInfo field) => _ords.ContainsKey(field.Number) ? null : _bytes.GetValueOrDefault(field.Number);

    public SortedDocValues? SortedOf(FieldInfo field) =>
        _ords.TryGetValue(field.Number, out NumericColumn? ords) ? new SortedColumn(_bytes[field.Number], ords) : null;

    /// <summary>Which documents have a value; null when the field has no column.</summary>
    public IBits? PresentOf(FieldInfo field)
    {
        if (_ords.TryGetValue(field.Number, out NumericColumn? ords))
        {
            return new PresentBits(_docCount, doc => ords.Get(doc) >= 0);
        }

        long place = _numbers.TryGetValue(field.Number, out NumericColumn? numbers) ? numbers.Missing
            : _bytes.TryGetValue(field.Number, out BinaryColumn? bytes) ? bytes.Missing
            : -2;
        return place switch
        {
            -2 => null,
            -1 => new PresentBits(_docCount, _ => true),
            _ => new PresentBits(_docCount, doc => (_data.Span(place + (doc >> 3), 1)[0] & (1 << (doc & 7))) != 0),
        };
    }

    public void CheckIntegrity()
    {
        if (_version >= DocValuesWriter.Version)
        {
            CodecUtil.CheckWholeFile(_data);
        }
    }

    public void Dispose() => _data.Dispose();

    private void ReadField(ref ByteCursor meta, int field)
    {
        int kind = meta.ReadByte();
        switch (kind)
        {
            case DocValuesWriter.Numeric:
                _numbers[field] = NumericColumn.Read(ref meta, _data, _docCount);
                break;
            case DocValuesWriter.Binary:
                _bytes[field] = BinaryColumn.Read(ref meta, _data);
                break;
            case DocValuesWriter.Sorted:
                ReadSorted(ref meta, field);
                break;
            case DocValuesWriter.SortedSet:
                SkipSortedSet(ref meta, field);
                break;
            default:
                throw meta.Corrupt($"field {field} has a column of kind {kind}");
        }
    }

    private void ReadSorted(ref ByteCursor meta, int field)
    {
        Expect(ref meta, field, DocValuesWriter.Binary);
        _bytes[field] = BinaryColumn.Read(ref meta, _data);
        Expect(ref meta, field, DocValuesWriter.Numeric);
        _ords[field] = NumericColumn.Read(ref meta, _data, _docCount);
    }

    private void SkipSortedSet(ref ByteCursor meta, int field)
    {
        bool single = _version >= VersionWithSetFormat && meta.ReadVInt32() == 1;
        if (single)
        {
            Expect(ref meta, field, DocValuesWriter.Sorted);
        }

        Expect(ref meta, field, DocValuesWriter.Binary);
        BinaryColumn.Read(ref meta, _data);
        Expect(ref meta, field, DocValuesWriter.Numeric);
        NumericColumn.Read(ref meta, _data, -1);
        if (!single)
        {
            Expect(ref meta, field, DocValuesWriter.Numeric);
            NumericColumn.SkipMonotonic(ref meta);
        }
    }

    private static void Expect(ref ByteCursor meta, int field, byte kind)
    {
        int actualField = meta.ReadVInt32();
        int actualKind = meta.ReadByte();
        if (actualField != field || actualKind != kind)
        {
            throw meta.Corrupt($"field {field} should go on with a part of kind {kind}, not with field {actualField}, kind {actualKind}");
        }
    }

    private sealed class PresentBits(int length, Func<int, bool> get) : IBits
    {
        public int Length => length;

        public bool Get(int index) => get(index);
    }
}
