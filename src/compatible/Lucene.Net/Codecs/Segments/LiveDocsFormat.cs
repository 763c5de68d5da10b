using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.Segments;

/// <summary>
/// Reads .del, which documents of a segment are alive: Int32 -2, header "BitVector", Int32 bits (or -1: only bytes with cleared bits follow, as VInt distance and byte),
/// Int32 set, the bits; footer from version 2.
/// </summary>
internal static class LiveDocsFormat
{
    private const string Codec = "BitVector";
    private const int VersionWithFooter = 2;
    private const int GapsCleared = -1;

    public static IBits Read(Lucene.Net.Store.Directory directory, SegmentInfo segment)
    {
        string name = IndexFileNames.SegmentFileName(segment.Name, IndexFileNames.ToBase36(segment.DelGen), "del");
        using ByteRegion file = directory.OpenRegion(name);
        ByteCursor cursor = file.At(0);
        int format = cursor.ReadInt32();
        if (format != -2)
        {
            throw cursor.Corrupt($"deletions in the unknown format {format}");
        }

        int version = CodecUtil.CheckHeader(ref cursor, Codec, 1, VersionWithFooter);
        byte[] bits = ReadBits(ref cursor, segment.DocCount, out int alive);
        CodecUtil.CheckEnd(file, cursor.Position, version >= VersionWithFooter);
        Bits live = new(bits, segment.DocCount);
        int counted = live.Count();
        if (counted != alive || alive != segment.DocCount - segment.DelCount)
        {
            throw file.Corrupt($"{counted} documents are alive, and {alive} and {segment.DocCount - segment.DelCount} should be", 0);
        }

        return live;
    }

    private static byte[] ReadBits(ref ByteCursor cursor, int docCount, out int alive)
    {
        int size = cursor.ReadInt32();
        bool gaps = size == GapsCleared;
        size = gaps ? cursor.ReadInt32() : size;
        alive = cursor.ReadInt32();
        if (size != docCount)
        {
            throw cursor.Corrupt($"{size} bits for {docCount} documents");
        }

        int bytes = (size >> 3) + ((size & 7) != 0 ? 1 : 0);
        return gaps ? ReadGaps(ref cursor, bytes, size) : cursor.ReadSpan(bytes).ToArray();
    }

    private static byte[] ReadGaps(ref ByteCursor cursor, int count, int size)
    {
        byte[] bits = new byte[count];
        bits.AsSpan().Fill(0xFF);
        if ((size & 7) != 0)
        {
            bits[^1] = (byte)((1 << (size & 7)) - 1);
        }

        int last = 0;
        while (cursor.Left > CodecUtil.FooterLength())
        {
            last += cursor.ReadVInt32();
            bits[(uint)last < (uint)count ? last : throw cursor.Corrupt($"byte {last} of {count}")] = cursor.ReadByte();
        }

        return bits;
    }

    private sealed class Bits(byte[] bits, int length) : IBits
    {
        public int Length => length;

        public bool Get(int index) => (bits[index >> 3] & (1 << (index & 7))) != 0;

        public int Count() => bits.Sum(one => System.Numerics.BitOperations.PopCount(one));
    }
}
