using VoiceHealth.Cli.Publishing;

namespace VoiceHealth.Cli.Tests.Publishing;

public sealed class LayerNoteTests
{
    [Fact]
    public void Parse_OwnNote_GivesItBackAndFits()
    {
        var note = new LayerNote(new string('0', 64), 12_345, new DateOnly(2026, 11, 22), new DateTimeOffset(2026, 11, 22, 18, 1, 2, TimeSpan.Zero), "0123456789ab", new string('Å', 60));

        Assert.Equal(note, LayerNote.Parse(note.ToString()));
        Assert.True(note.ToString().Length <= 256, note.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Lambda Insights")]
    [InlineData("voicehealth 2 0000000000000000000000000000000000000000000000000000000000000000 pages=1 refreshed=2026-11-22 signed=2026-11-22T18:00:00Z report=a by=b")]
    [InlineData("voicehealth 1 0000000000000000000000000000000000000000000000000000000000000000 pages=x refreshed=2026-11-22 signed=2026-11-22T18:00:00Z report=a by=b")]
    [InlineData("voicehealth 1 0000000000000000000000000000000000000000000000000000000000000000 pages=1 refreshed=today signed=2026-11-22T18:00:00Z report=a by=b")]
    public void Parse_OtherDescription_IsNotOurs(string? description) => Assert.Null(LayerNote.Parse(description));
}
