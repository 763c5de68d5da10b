using Lucene.Net.Codecs.Packed;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>Writes columns, Lucene45 format: .dvm says of each field what it is and where in .dvd its parts are; see the methods. At the end VInt -1.</summary>
internal sealed class DocValuesWriter : IDisposable
{
    public const string DataCodec = "Lucene45DocValuesData";
    public const string MetaCodec = "Lucene45ValuesMetadata";
    public const int Version = 2;
    public const byte Numeric = 0;
    public const byte Binary = 1;
    public const byte Sorted = 2;
    public const byte SortedSet = 3;
    public const int DeltaCompressed = 0;
    public const int GcdCompressed = 1;
    public const int TableCompressed = 2;
    public const int BinaryFixed = 0;
    public const int BinaryVariable = 1;
    public const int BinaryPrefix = 2;
    private const int BlockSize = 16384;
    private const int TermsPerAddress = 16;
    private readonly IndexOutput _data;
    private readonly IndexOutput _meta;

    public DocValuesWriter(Lucene.Net.Store.Directory directory, string segment, string suffix)
    {
        _data = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, suffix, "dvd"), IOContext.DEFAULT);
        _meta = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, suffix, "dvm"), IOContext.DEFAULT);
        CodecUtil.WriteHeader(_data, DataCodec, Version);
        CodecUtil.WriteHeader(_meta, MetaCodec, Version);
    }

    /// <summary>
    /// VInt field, byte 0, VInt 0 (differences), Int64 place of the bitset of documents that have a value (-1: all), VInt packed version, Int64 place, VLong count, VInt block size.
    /// </summary>
    public void AddNumeric(FieldInfo field, ReadOnlySpan<long> values, ReadOnlySpan<bool> present)
    {
        _meta.WriteVInt32(field.Number);
        _meta.WriteByte(Numeric);
        _meta.WriteVInt32(DeltaCompressed);
        WriteMissing(present);
        _meta.WriteVInt32(PackedNumbers.Version);
        _meta.WriteInt64(_data.Position);
        _meta.WriteVInt64(values.Length);
        _meta.WriteVInt32(BlockSize);
        BlockPackedWriter.Write(_data, values, BlockSize);
    }

    /// <summary>
    /// VInt field, byte 1, VInt 0 (all of one length) or 1, Int64 place of the bitset or -1, VInt least length, VInt greatest, VLong count, Int64 place;
    /// with several lengths Int64 place of the ends, VInt packed version, VInt block size.
    /// </summary>
    public void AddBinary(FieldInfo field, IReadOnlyList<byte[]?> values)
    {
        _meta.WriteVInt32(field.Number);
        _meta.WriteByte(Binary);
        long start = _data.Position;
        long[] ends = new long[values.Count];
        long end = 0;
        for (int index = 0; index < ends.Length; index++)
        {
            _data.WriteBytes(values[index] ?? []);
            ends[index] = end += values[index]?.Length ?? 0;
        }

        int least = values.Min(value => value?.Length ?? 0);
        int most = values.Max(value => value?.Length ?? 0);
        _meta.WriteVInt32(least == most ? BinaryFixed : BinaryVariable);
        WriteMissing(values.Select(value => value is not null).ToArray());
        _meta.WriteVInt32(least);
        _meta.WriteVInt32(most);
        _meta.WriteVInt64(values.Count);
        _meta.WriteInt64(start);
        if (least != most)
        {
            WriteAddresses(ends);
        }
    }

    /// <summary>VInt field, byte 2, then the values in order as a binary column or a prefix-compressed one, then the documents' numbers of values (-1: none) as a numeric column.</summary>
    public void AddSorted(FieldInfo field, IReadOnlyList<byte[]> values, ReadOnlySpan<long> documentToValue)
    {
        _meta.WriteVInt32(field.Number);
        _meta.WriteByte(Sorted);
        if (values.Min(value => value.Length) == values.Max(value => value.Length))
        {
            AddBinary(field, values);
        }
        else
        {
            AddPrefixCompressed(field, values);
        }

        AddNumeric(field, documentToValue, []);
    }

    public void Finish()
    {
        _meta.WriteVInt32(-1);
        CodecUtil.WriteFooter(_meta);
        CodecUtil.WriteFooter(_data);
    }

    public void Dispose()
    {
        _data.Dispose();
        _meta.Dispose();
    }

    /// <summary>Every sixteenth value whole, the others as VInt shared prefix, VInt rest, rest.</summary>
    private void AddPrefixCompressed(FieldInfo field, IReadOnlyList<byte[]> values)
    {
        long start = _data.Position;
        List<long> addresses = [];
        byte[] last = [];
        for (int index = 0; index < values.Count; index++)
        {
            byte[] value = values[index];
            bool isWhole = index % TermsPerAddress == 0;
            if (isWhole)
            {
                addresses.Add(_data.Position - start);
            }

            int shared = isWhole ? 0 : last.AsSpan().CommonPrefixLength(value);
            _data.WriteVInt32(shared);
            _data.WriteVInt32(value.Length - shared);
            _data.WriteBytes(value, shared, value.Length - shared);
            last = value;
        }

        _meta.WriteVInt32(field.Number);
        _meta.WriteByte(Binary);
        _meta.WriteVInt32(BinaryPrefix);
        _meta.WriteInt64(-1);
        _meta.WriteVInt32(values.Min(value => value.Length));
        _meta.WriteVInt32(values.Max(value => value.Length));
        _meta.WriteVInt64(values.Count);
        _meta.WriteInt64(start);
        _meta.WriteVInt32(TermsPerAddress);
        WriteAddresses([.. addresses]);
    }

    private void WriteAddresses(long[] addresses)
    {
        _meta.WriteInt64(_data.Position);
        _meta.WriteVInt32(PackedNumbers.Version);
        _meta.WriteVInt32(BlockSize);
        BlockPackedWriter.WriteMonotonic(_data, addresses, BlockSize);
    }

    private void WriteMissing(ReadOnlySpan<bool> present)
    {
        if (!present.Contains(false))
        {
            _meta.WriteInt64(-1);
            return;
        }

        _meta.WriteInt64(_data.Position);
        for (int start = 0; start < present.Length; start += 8)
        {
            int bits = 0;
            for (int index = start; index < Math.Min(start + 8, present.Length); index++)
            {
                bits |= present[index] ? 1 << (index - start) : 0;
            }

            _data.WriteByte((byte)bits);
        }
    }
}
