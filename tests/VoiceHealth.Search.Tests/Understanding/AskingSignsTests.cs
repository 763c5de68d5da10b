using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Language.Format;
using VoiceHealth.Search.Tests.Fixtures;
using VoiceHealth.Search.Understanding;
using Xunit;

namespace VoiceHealth.Search.Tests.Understanding;

public sealed class AskingSignsTests : IDisposable
{
    private readonly SmallRelease _release = new();

    public void Dispose() => _release.Dispose();

    [Fact]
    public void Visit_ContractionAndTopic_AreOpenedAndMasked()
    {
        List<string> signs = Read("what's good for hay fever", topic: 0b11000);

        Assert.Contains("^ what is", signs);
        Assert.Contains("good for *", signs);
        Assert.Contains("for * $", signs);
        Assert.Contains("what ~ good", signs);
        Assert.DoesNotContain(signs, sign => sign.Contains("hay", StringComparison.Ordinal));
    }

    [Fact]
    public void Visit_LittleWordInsideTheName_BelongsToIt() => Assert.Contains("^ * $", Read("thing of thing", topic: 0b101));

    [Fact]
    public void Visit_WordsBesideTheName_AreCounted()
    {
        Assert.Contains("@left0", Read("what is asthma", topic: 0b100));
        Assert.Contains("@left1", Read("asthma inhaler", topic: 0b1));
    }

    [Fact]
    public void Visit_LongestWords_FitTheBuffer()
    {
        string word = new('w', 200);

        Assert.Contains(Read($"{word} {word} {word}", topic: 0), sign => sign.Split(' ').Length == 3 && sign.Length > 70);
    }

    private List<string> Read(string words, ulong topic)
    {
        var reader = new UtteranceReader(LanguageFormat.ReadFile(Path.Combine(_release.Directory, ReleaseLayout.Language)));
        var signs = new List<string>();
        AskingSigns.Visit(reader.Read(words), topic, sign => signs.Add(sign.ToString()));
        return signs;
    }
}
