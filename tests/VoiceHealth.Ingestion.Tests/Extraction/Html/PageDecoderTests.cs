using System.Text;
using VoiceHealth.Ingestion.Extraction.Html;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Html;

public sealed class PageDecoderTests
{
    private static readonly byte[] CafeInWindows1252 = [.. "<meta charset=utf-8>caf"u8, 0xE9, 0x92];

    [Fact]
    public void Decode_ClaimsUtf8ButIsNot_ReadsWindows1252AndSaysSo()
    {
        (string text, bool claimWasWrong) = PageDecoder.Decode(CafeInWindows1252, null);

        Assert.EndsWith("café’", text, StringComparison.Ordinal);
        Assert.True(claimWasWrong);
    }

    [Theory]
    [InlineData("text/html; charset=iso-8859-1", "café’")]
    [InlineData("text/html; charset=\"windows-1252\"", "café’")]
    public void Decode_HeaderNamesTheCharset_ItWinsOverThePage(string contentType, string text)
    {
        Assert.EndsWith(text, PageDecoder.Decode(CafeInWindows1252, contentType).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_ByteOrderMark_WinsOverAll()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("café")];

        Assert.Equal(("café", false), PageDecoder.Decode(bytes, "text/html; charset=utf-8"));
    }

    [Theory]
    [InlineData("text/html; charset=no-such-thing")]
    [InlineData("text/html; charset=utf-16")]
    public void Decode_UnknownOrImpossibleCharset_FallsBackToUtf8(string contentType)
    {
        Assert.Equal("café", PageDecoder.Decode("café"u8, contentType).Text);
    }
}
