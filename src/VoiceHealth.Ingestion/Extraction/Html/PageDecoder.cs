using System.Text;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// Turns a page's bytes into text: byte order mark, then the charset of the header, then the page's own, then UTF-8. Bytes that
/// are wrong in the encoding that was claimed are read as windows-1252, which has a character for almost every byte.
/// </summary>
internal static partial class PageDecoder
{
    private const int MetaSearchBytes = 1024;
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, and whether the encoding that was claimed turned out to be wrong.</summary>
    public static (string Text, bool ClaimWasWrong) Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (DecodeMarked(bytes) is { } marked)
        {
            return (marked, false);
        }

        Encoding? claimed = FindEncoding(contentType) ?? FindEncoding(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MetaSearchBytes)]));
        if (claimed is not null && claimed.CodePage != StrictUtf8.CodePage)
        {
            return (claimed.GetString(bytes), false);
        }

        try
        {
            return (StrictUtf8.GetString(bytes), false);
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.GetString(bytes), true);
        }
    }

    private static string? DecodeMarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static Encoding? FindEncoding(string? text)
    {
        if (text is null || Charset().Match(text) is not { Success: true } match)
        {
            return null;
        }

        string name = match.Groups[1].Value.ToLowerInvariant();
        return name switch
        {
            "utf-8" or "utf8" => StrictUtf8,
            // Browsers read these as windows-1252, so pages that claim them mean it.
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" => Windows1252,
            // A page whose own bytes could be read to find this name is in no 16-bit encoding.
            "utf-16" or "utf-16le" or "utf-16be" => StrictUtf8,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*([A-Za-z0-9_:.\-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
