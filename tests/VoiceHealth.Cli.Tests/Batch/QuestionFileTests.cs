using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Batch;

public sealed class QuestionFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_ColumnsInAnyOrder_FindsIdAndUtterance()
    {
        string path = _folder.Write("q.tsv", "utterance\tnote\tid\nwhat is flu\t-\tQ1\n\n\"quoted\" words\t-\tQ2\n");

        Assert.Equal([new QuestionRow("Q1", "what is flu"), new QuestionRow("Q2", "\"quoted\" words")], QuestionFile.Read(path));
    }

    [Theory]
    [InlineData("utterance\nwhat\n", "q.tsv:1")]
    [InlineData("id\tutterance\nQ1\twhat\nQ2\n", "q.tsv:3")]
    [InlineData("id\tutterance\nQ1\ta\nQ1\tb\n", "q.tsv:3")]
    [InlineData("id\tutterance\n\ta\n", "q.tsv:2")]
    [InlineData("", "q.tsv:1")]
    public void Read_BrokenLine_NamesFileAndLine(string text, string place)
    {
        string path = _folder.Write("q.tsv", text);

        CommandException error = Assert.Throws<CommandException>(() => QuestionFile.Read(path));

        Assert.Equal(ExitCodes.Input, error.ExitCode);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotUtf8_SaysSo()
    {
        string path = _folder.File("q.tsv");
        File.WriteAllBytes(path, [.. "id\tutterance\nQ1\tna"u8, 0xEF, (byte)'v', (byte)'e', (byte)'\n']);

        Assert.Contains("UTF-8", Assert.Throws<CommandException>(() => QuestionFile.Read(path)).Message, StringComparison.Ordinal);
    }
}
