using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Segments;

/// <summary>
/// .fnm: header "Lucene46FieldInfos", VInt fields, for each: string name, VInt number, byte of flags, byte with the kinds of its column (low half) and norms (high half),
/// Int64 generation of the column, map of attributes; footer.
/// </summary>
internal static class FieldInfosFormat
{
    private const string Codec = "Lucene46FieldInfos";
    private const int Version = 1;

    /// <summary>Java 4.9 and later: one more kind of column, which is refused when a field has it.</summary>
    private const int NewestVersion = 2;
    private const int Indexed = 0x1;
    private const int StoresVectors = 0x2;
    private const int StoresOffsets = 0x4;
    private const int OmitsNorms = 0x10;
    private const int StoresPayloads = 0x20;
    private const int OmitsFreqsAndPositions = 0x40;
    private const int OmitsPositions = 0x80;

    public static void Write(Lucene.Net.Store.Directory directory, string segment, FieldInfos fields)
    {
        using IndexOutput output = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, "", "fnm"), IOContext.DEFAULT);
        CodecUtil.WriteHeader(output, Codec, Version);
        output.WriteVInt32(fields.Count);
        foreach (FieldInfo field in fields)
        {
            output.WriteString(field.Name);
            output.WriteVInt32(field.Number);
            output.WriteByte((byte)FlagsOf(field));
            output.WriteByte((byte)((int)field.DocValuesType | ((int)field.NormType << 4)));
            output.WriteInt64(field.DocValuesGen);
            output.WriteStringStringMap(field.AttributeMap);
        }

        CodecUtil.WriteFooter(output);
    }

    public static FieldInfos Read(Lucene.Net.Store.Directory directory, string segment, string suffix)
    {
        using ByteRegion file = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, suffix, "fnm"));
        ByteCursor cursor = file.At(0);
        int version = CodecUtil.CheckHeader(ref cursor, Codec, 0, NewestVersion);
        int count = cursor.ReadCount("the number of fields");
        List<FieldInfo> fields = [];
        for (int index = 0; index < count; index++)
        {
            fields.Add(ReadField(ref cursor));
        }

        CodecUtil.CheckEnd(file, cursor.Position, version >= Version);
        return new FieldInfos([.. fields]);
    }

    private static FieldInfo ReadField(ref ByteCursor cursor)
    {
        string name = cursor.ReadString();
        int number = cursor.ReadVInt32();
        if (number is < 0 or > 0xFFFF)
        {
            throw cursor.Corrupt($"field '{name}' has the number {number}");
        }

        int flags = cursor.ReadByte();
        int kinds = cursor.ReadByte();
        long generation = cursor.ReadInt64();
        return new FieldInfo(name, number)
        {
            IsIndexed = (flags & Indexed) != 0,
            IndexOptions = OptionsOf(flags),
            OmitsNorms = (flags & OmitsNorms) != 0,
            HasVectors = (flags & StoresVectors) != 0,
            HasPayloads = (flags & StoresPayloads) != 0,
            DocValuesType = KindOf(kinds & 0xF, ref cursor),
            NormType = KindOf(kinds >> 4, ref cursor),
            DocValuesGen = generation,
            AttributeMap = cursor.ReadStringMap(),
        };
    }

    private static IndexOptions OptionsOf(int flags) => flags switch
    {
        _ when (flags & Indexed) == 0 => IndexOptions.NONE,
        _ when (flags & OmitsFreqsAndPositions) != 0 => IndexOptions.DOCS_ONLY,
        _ when (flags & OmitsPositions) != 0 => IndexOptions.DOCS_AND_FREQS,
        _ when (flags & StoresOffsets) != 0 => IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
        _ => IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    };

    private static DocValuesType KindOf(int kind, ref ByteCursor cursor) =>
        kind <= (int)DocValuesType.SORTED_SET ? (DocValuesType)kind : throw cursor.Corrupt($"a column of kind {kind}");

    private static int FlagsOf(FieldInfo field)
    {
        int flags = (field.HasVectors ? StoresVectors : 0) | (field.OmitsNorms ? OmitsNorms : 0) | (field.HasPayloads ? StoresPayloads : 0);
        return !field.IsIndexed ? flags : flags | Indexed | field.IndexOptions switch
        {
            IndexOptions.DOCS_ONLY => OmitsFreqsAndPositions,
            IndexOptions.DOCS_AND_FREQS => OmitsPositions,
            IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS => StoresOffsets,
            _ => 0,
        };
    }
}
