using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace Lucene.Net.Store;

/// <summary>
/// The files of a segment in one file. <c>.cfs</c>: header "CompoundFileWriterData", the files, footer from version 1.
/// <c>.cfe</c>: header "CompoundFileWriterEntries", VInt count, then for each: its name without the segment's, Int64 offset, Int64 length.
/// </summary>
internal sealed class CompoundFileDirectory : Directory
{
    private const int VersionWithChecksum = 1;
    private readonly ByteRegion _data;
    private readonly Dictionary<string, (long Offset, long Length)> _entries;

    public CompoundFileDirectory(Directory directory, string segment)
    {
        _data = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, "", "cfs"));
        try
        {
            ByteCursor data = _data.At(0);
            int version = CodecUtil.CheckHeader(ref data, "CompoundFileWriterData", 0, VersionWithChecksum);
            if (version >= VersionWithChecksum)
            {
                CodecUtil.CheckWholeFile(_data);
            }

            using ByteRegion entries = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, "", "cfe"));
            _entries = ReadEntries(entries);
        }
        catch
        {
            _data.Dispose();
            throw;
        }
    }

    public override string[] ListAll() => [.. _entries.Keys];

    public override bool FileExists(string name) => _entries.ContainsKey(IndexFileNames.StripSegmentName(name));

    public override void DeleteFile(string name) => throw new NotSupportedException("A compound file is not changed.");

    public override long FileLength(string name) => Find(name).Length;

    public override IndexOutput CreateOutput(string name, IOContext context) => throw new NotSupportedException("A compound file is not changed.");

    public override void Sync(ICollection<string> names) => throw new NotSupportedException("A compound file is not changed.");

    internal override ByteRegion OpenRegion(string name)
    {
        (long offset, long length) = Find(name);
        return _data.Slice(name, offset, length);
    }

    internal override void Rename(string from, string to) => throw new NotSupportedException("A compound file is not changed.");

    internal override IDisposable LockForWriting(string name) => throw new NotSupportedException("A compound file is not changed.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _data.Dispose();
        }
    }

    private static Dictionary<string, (long Offset, long Length)> ReadEntries(ByteRegion file)
    {
        ByteCursor cursor = file.At(0);
        int version = CodecUtil.CheckHeader(ref cursor, "CompoundFileWriterEntries", 0, VersionWithChecksum);
        int count = cursor.ReadCount("the number of files");
        Dictionary<string, (long, long)> entries = new(StringComparer.Ordinal);
        for (int index = 0; index < count; index++)
        {
            string name = cursor.ReadString();
            long offset = cursor.ReadInt64();
            if (!entries.TryAdd(name, (offset, cursor.ReadInt64())))
            {
                throw cursor.Corrupt($"'{name}' is there twice");
            }
        }

        CodecUtil.CheckEnd(file, cursor.Position, version >= VersionWithChecksum);
        return entries;
    }

    private (long Offset, long Length) Find(string name) => _entries.TryGetValue(IndexFileNames.StripSegmentName(name), out var entry)
        ? entry
        : throw new FileNotFoundException($"{_data.Name} has no file '{name}'", name);
}
