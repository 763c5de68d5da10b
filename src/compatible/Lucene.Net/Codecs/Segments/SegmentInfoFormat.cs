using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Segments;

/// <summary>.si: header "Lucene46SegmentInfo", string version, Int32 documents, byte 1 when compound, map of diagnostics, set of file names, footer.</summary>
internal static class SegmentInfoFormat
{
    private const string Codec = "Lucene46SegmentInfo";
    private const int Version = 1;
    private const byte Yes = 1;
    private const byte No = 0xFF;

    public static void Write(Lucene.Net.Store.Directory directory, SegmentInfo segment)
    {
        using IndexOutput output = directory.CreateOutput(FileName(segment.Name), IOContext.DEFAULT);
        CodecUtil.WriteHeader(output, Codec, Version);
        output.WriteString(segment.LuceneVersion);
        output.WriteInt32(segment.DocCount);
        output.WriteByte(segment.IsCompound ? Yes : No);
        output.WriteStringStringMap(segment.Diagnostics);
        output.WriteStringSet(segment.Files);
        CodecUtil.WriteFooter(output);
    }

    public static SegmentInfo Read(Lucene.Net.Store.Directory directory, string name)
    {
        using ByteRegion file = Open(directory, name);
        ByteCursor cursor = file.At(0);
        int version = CodecUtil.CheckHeader(ref cursor, Codec, 0, Version);
        string lucene = cursor.ReadString();
        int documents = cursor.ReadInt32();
        if (documents < 0)
        {
            throw cursor.Corrupt($"a segment of {documents} documents");
        }

        bool compound = cursor.ReadByte() == Yes;
        Dictionary<string, string> diagnostics = cursor.ReadStringMap();
        HashSet<string> files = cursor.ReadStringSet();
        CodecUtil.CheckEnd(file, cursor.Position, version >= Version);
        return new SegmentInfo(name, documents) { LuceneVersion = lucene, IsCompound = compound, Diagnostics = diagnostics, Files = files };
    }

    private static ByteRegion Open(Lucene.Net.Store.Directory directory, string name)
    {
        try
        {
            return directory.OpenRegion(FileName(name));
        }
        catch (FileNotFoundException missing)
        {
            throw new CorruptIndexException($"The commit has a segment {name}, and there is no {FileName(name)}; build the index again or restore it from a copy", missing);
        }
    }

    public static string FileName(string segment) => IndexFileNames.SegmentFileName(segment, "", "si");
}
