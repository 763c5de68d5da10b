using VoiceHealth.Ingestion.Extraction.Html;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction.Html;

public sealed class TextPieceTests
{
    [Theory]
    [InlineData("  a \n\t b  ", "a b")]
    [InlineData("a\u00A0b\u2009c\u202Fd", "a b c d")]
    [InlineData("zero\u200Bwidth so\u00ADft \uFEFFmark \u202Ertl\u202C \u2060joined", "zerowidth soft mark rtl joined")]
    [InlineData("call \U0001F691 now", "call \U0001F691 now")]
    [InlineData("\u0000\u0007", "")]
    public void Normalise_WhiteSpaceAndInvisibleCharacters_AreFoldedAndGone(string raw, string text)
    {
        Assert.Equal(text, TextPiece.Normalise(raw));
    }

    [Theory]
    [InlineData("caf\uFFFD", "caf")]
    [InlineData("lone \uD83D surrogate", "lone surrogate")]
    public void Append_UndecodableCharacters_AreLeftOutAndRemembered(string raw, string text)
    {
        var piece = new TextPiece();

        piece.Append(raw);

        Assert.Equal(text, piece.ToString());
        Assert.True(piece.LostCharacters);
    }
}
