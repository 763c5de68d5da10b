using Lucene.Net.Store;

namespace Lucene.Net.Codecs;

/// <summary>
/// What all files of the format share. Header: Int32 magic 0x3FD76C17, codec name, Int32 version.
/// Footer, 16 bytes: Int32 ~magic, Int32 algorithm 0, Int64 CRC-32 of everything before it.
/// </summary>
public static class CodecUtil
{
    public const int CODEC_MAGIC = 0x3fd76c17;
    public const int FOOTER_MAGIC = ~CODEC_MAGIC;
    private const int FooterBytes = 16;

    public static int FooterLength() => FooterBytes;

    public static int HeaderLength(string codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        return 9 + codec.Length;
    }

    public static void WriteHeader(DataOutput @out, string codec, int version)
    {
        ArgumentNullException.ThrowIfNull(@out);
        @out.WriteInt32(CODEC_MAGIC);
        @out.WriteString(codec);
        @out.WriteInt32(version);
    }

    public static void WriteFooter(IndexOutput @out)
    {
        ArgumentNullException.ThrowIfNull(@out);
        @out.WriteInt32(FOOTER_MAGIC);
        @out.WriteInt32(0);
        @out.WriteInt64(@out.Checksum);
    }

    /// <summary>Reads a header and returns its version.</summary>
    internal static int CheckHeader(ref ByteCursor cursor, string codec, int minVersion, int maxVersion)
    {
        int magic = cursor.ReadInt32();
        if (magic != CODEC_MAGIC)
        {
            throw cursor.Corrupt($"not a Lucene file: it starts with 0x{magic:x8}, not 0x{CODEC_MAGIC:x8}");
        }

        string actual = cursor.ReadString();
        if (actual != codec)
        {
            throw cursor.Corrupt($"it holds '{actual}', not '{codec}'");
        }

        int version = cursor.ReadInt32();
        if (version < minVersion || version > maxVersion)
        {
            throw cursor.Corrupt($"version {version} of '{codec}' is not one of {minVersion} to {maxVersion}");
        }

        return version;
    }

    /// <summary>After the last thing read: either the footer, with the right checksum, or the end.</summary>
    internal static void CheckEnd(ByteRegion file, long position, bool hasFooter)
    {
        long expected = file.Length - (hasFooter ? FooterBytes : 0);
        if (position != expected)
        {
            throw file.Corrupt($"the content ends here, and not at {expected}", position);
        }

        if (hasFooter)
        {
            CheckWholeFile(file);
        }
    }

    /// <summary>The footer's shape, without reading the file for its checksum. Returns where the content ends.</summary>
    internal static long CheckFooterShape(ByteRegion file)
    {
        ByteCursor footer = FooterOf(file);
        int magic = footer.ReadInt32();
        int algorithm = footer.ReadInt32();
        if (magic != FOOTER_MAGIC || algorithm != 0)
        {
            throw file.Corrupt($"no footer (0x{magic:x8}, {algorithm}): the file is cut short", file.Length - FooterBytes);
        }

        return file.Length - FooterBytes;
    }

    /// <summary>Reads the file through and compares its checksum.</summary>
    internal static void CheckWholeFile(ByteRegion file)
    {
        long end = CheckFooterShape(file);
        ByteCursor cursor = file.At(end + 8);
        long stored = cursor.ReadInt64();
        uint actual = file.Checksum(end + 8);
        if (stored != actual)
        {
            throw file.Corrupt($"the checksum is 0x{actual:x8}, and 0x{stored:x8} was written", end + 8);
        }
    }

    private static ByteCursor FooterOf(ByteRegion file)
    {
        if (file.Length < FooterBytes)
        {
            throw file.Corrupt("too short for a footer", 0);
        }

        return file.At(file.Length - FooterBytes);
    }
}
