using VoiceHealth.Cli.Output;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Output;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Dispose_WithoutComplete_LeavesAnEarlierFileAlone()
    {
        string path = _folder.Write("out.jsonl", "earlier");
        using (var lines = new JsonLines(path))
        {
            lines.WriteLine("{}");
        }

        Assert.Equal("earlier", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Complete_WritesOneObjectALine()
    {
        string path = _folder.File("new", "out.jsonl");
        using (var lines = new JsonLines(path))
        {
            lines.WriteLine("{\"a\":1}");
            lines.WriteLine("{\"a\":2}");
            lines.Complete();
        }

        Assert.Equal("{\"a\":1}\n{\"a\":2}\n", File.ReadAllText(path));
    }
}
