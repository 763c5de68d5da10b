using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Publishing;

public sealed class WithdrawnPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_AfterAdding_GivesAllInOrder()
    {
        WithdrawnPage[] pages = [new("/conditions/flu/", new DateOnly(2026, 11, 22), "Ada Quill", "wrong dose"), new("/conditions/gout/", new DateOnly(2026, 11, 23), "Bo Reed", "old")];

        Assert.Empty(WithdrawnPages.Read(_folder.Path));
        Array.ForEach(pages, page => WithdrawnPages.Add(_folder.Path, page));

        Assert.Equal([pages[0] with { Line = 2 }, pages[1] with { Line = 3 }], WithdrawnPages.Read(_folder.Path));
    }

    [Theory]
    [InlineData("conditions/flu/\t2026-11-22\tAda\twhy")]
    [InlineData("/conditions/flu/\ttoday\tAda\twhy")]
    [InlineData("/conditions/flu/\t2026-11-22\tAda\t")]
    [InlineData("/conditions/flu/ 2026-11-22 Ada why")]
    public void Read_BadLine_NamesFileAndLine(string line)
    {
        _folder.Write("withdrawn.tsv", $"path\tsince\tby\treason\n{line}\n");

        Assert.Contains("withdrawn.tsv:2:", Assert.Throws<CommandException>(() => WithdrawnPages.Read(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderDeleted_IsNoReasonToSpeakTheFirstPage()
    {
        _folder.Write("withdrawn.tsv", "/conditions/flu/\t2026-11-22\tAda\twhy\n");

        Assert.Contains("withdrawn.tsv:1:", Assert.Throws<CommandException>(() => WithdrawnPages.Read(_folder.Path)).Message, StringComparison.Ordinal);
    }
}
