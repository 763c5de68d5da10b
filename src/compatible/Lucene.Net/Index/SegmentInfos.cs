using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Segments;
using Lucene.Net.Store;

namespace Lucene.Net.Index;

/// <summary>
/// A commit, segments_N: header "segments", Int64 version, Int32 counter for names, Int32 segments, for each: string name, string codec, Int64 deletions' generation,
/// Int32 deletions, Int64 field infos' generation, Int32 and as many Int64 generation and set of files of updated columns; map of user data; footer.
/// Versions 0 (4.0), 1 (4.6), 2 (4.8) and 3 (4.9, which adds Int64 columns' generation) are read; 2 is written.
/// </summary>
internal sealed record SegmentInfos
{
    private const string Codec = "segments";
    private const int VersionWithGenerations = 1;
    private const int VersionWithFooter = 2;
    private const int NewestVersion = 3;
    private const int GenFormat = -3;
    private const string SupportedCodec = "Lucene46";

    public long Generation { get; init; }

    public long Version { get; init; }

    public int Counter { get; init; }

    public IReadOnlyList<SegmentInfo> Segments { get; init; } = [];

    public IReadOnlyDictionary<string, string> UserData { get; init; } = new Dictionary<string, string>();

    /// <summary>The newest commit's generation, or -1 when there is none.</summary>
    public static long LastGeneration(Lucene.Net.Store.Directory directory)
    {
        try
        {
            long last = -1;
            foreach (string name in directory.ListAll())
            {
                last = Math.Max(last, IndexFileNames.GenerationOf(name));
            }

            return last;
        }
        catch (DirectoryNotFoundException)
        {
            return -1;
        }
    }

    /// <exception cref="IndexNotFoundException">There is no commit.</exception>
    /// <exception cref="CorruptIndexException">It is damaged, or of a format that is not read here.</exception>
    public static SegmentInfos ReadLast(Lucene.Net.Store.Directory directory)
    {
        long generation = LastGeneration(directory);
        return generation >= 0
            ? Read(directory, generation)
            : throw new IndexNotFoundException($"No segments file in {directory}: there is no index; build one there, or give the folder that has it");
    }

    public static string FileName(long generation) => IndexFileNames.FileNameFromGeneration(IndexFileNames.Segments, "", generation);

    /// <summary>Writes the commit under a temporary name and gives it its own only when it is on the disk; before that the older one counts.</summary>
    public void Write(Lucene.Net.Store.Directory directory)
    {
        string pending = "pending_" + FileName(Generation);
        using (IndexOutput output = directory.CreateOutput(pending, IOContext.DEFAULT))
        {
            WriteTo(output);
        }

        directory.Sync([pending]);
        directory.Rename(pending, FileName(Generation));
        WriteGen(directory);
    }

    private static SegmentInfos Read(Lucene.Net.Store.Directory directory, long generation)
    {
        using ByteRegion file = directory.OpenRegion(FileName(generation));
        ByteCursor cursor = file.At(0);
        int format = CodecUtil.CheckHeader(ref cursor, Codec, 0, NewestVersion);
        if (format >= VersionWithFooter)
        {
            CodecUtil.CheckWholeFile(file);
        }

        long version = cursor.ReadInt64();
        int counter = cursor.ReadInt32();
        int count = cursor.ReadInt32();
        if (count < 0)
        {
            throw cursor.Corrupt($"{count} segments");
        }

        List<SegmentInfo> segments = [];
        for (int index = 0; index < count; index++)
        {
            segments.Add(ReadSegment(directory, ref cursor, format));
        }

        SegmentInfos infos = new() { Generation = generation, Version = version, Counter = counter, Segments = segments, UserData = cursor.ReadStringMap() };
        CheckEnd(file, cursor.Position, format);
        return infos;
    }

    private static SegmentInfo ReadSegment(Lucene.Net.Store.Directory directory, ref ByteCursor cursor, int format)
    {
        string name = cursor.ReadString();
        if (!IndexFileNames.IsSegmentName(name))
        {
            throw cursor.Corrupt($"a segment named '{name}'");
        }

        string codec = cursor.ReadString();
        if (codec != SupportedCodec)
        {
            throw cursor.Corrupt($"segment {name} has codec '{codec}', and only '{SupportedCodec}' is read");
        }

        long delGen = cursor.ReadInt64();
        int delCount = cursor.ReadInt32();
        long fieldInfosGen = format >= VersionWithGenerations ? cursor.ReadInt64() : -1;
        if (format == NewestVersion)
        {
            cursor.ReadInt64();
        }

        if (format >= VersionWithGenerations)
        {
            SkipUpdates(ref cursor, format, name);
        }

        SegmentInfo segment = SegmentInfoFormat.Read(directory, name);
        if (delCount < 0 || delCount > segment.DocCount)
        {
            throw cursor.Corrupt($"segment {name} has {delCount} deletions and {segment.DocCount} documents");
        }

        return segment with { DelGen = delGen, DelCount = delCount, FieldInfosGen = fieldInfosGen };
    }

    /// <summary>Updated columns are not read here; an index that has them is refused rather than answered from stale values.</summary>
    private static void SkipUpdates(ref ByteCursor cursor, int format, string segment)
    {
        int fieldInfosFiles = format == NewestVersion ? cursor.ReadStringSet().Count : 0;
        int updates = cursor.ReadInt32();
        if (updates != 0 || fieldInfosFiles != 0)
        {
            throw cursor.Corrupt($"segment {segment} has updated columns, which are not read; force-merge the index with the program that wrote it");
        }
    }

    private static void CheckEnd(ByteRegion file, long position, int format)
    {
        if (format >= VersionWithFooter)
        {
            CodecUtil.CheckEnd(file, position, hasFooter: true);
            return;
        }

        ByteCursor checksum = file.At(position);
        if (checksum.ReadInt64() != file.Checksum(position) || checksum.Left > 0)
        {
            throw file.Corrupt("the checksum does not match", position);
        }
    }

    private void WriteTo(IndexOutput output)
    {
        CodecUtil.WriteHeader(output, Codec, VersionWithFooter);
        output.WriteInt64(Version);
        output.WriteInt32(Counter);
        output.WriteInt32(Segments.Count);
        foreach (SegmentInfo segment in Segments)
        {
            output.WriteString(segment.Name);
            output.WriteString(SupportedCodec);
            output.WriteInt64(segment.DelGen);
            output.WriteInt32(segment.DelCount);
            output.WriteInt64(segment.FieldInfosGen);
            output.WriteInt32(0);
        }

        output.WriteStringStringMap(new SortedDictionary<string, string>(UserData.ToDictionary(), StringComparer.Ordinal));
        CodecUtil.WriteFooter(output);
    }

    /// <summary>segments.gen helps where a folder's listing is stale; the commit stands without it.</summary>
    private void WriteGen(Lucene.Net.Store.Directory directory)
    {
        string pending = "pending_" + IndexFileNames.SegmentsGen;
        using (IndexOutput output = directory.CreateOutput(pending, IOContext.DEFAULT))
        {
            output.WriteInt32(GenFormat);
            output.WriteInt64(Generation);
            output.WriteInt64(Generation);
            CodecUtil.WriteFooter(output);
        }

        directory.Rename(pending, IndexFileNames.SegmentsGen);
    }
}
