using VoiceHealth.Ingestion.Compiling.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Compiling.Safety;

public sealed class SafetyFolderTests
{
    private const string Rule = """
        replies:
          emergency:
            say: [Call 999 now., Keep them warm for 20 minutes.]
        rules:
          - id: breathing
            class: emergency
            when: [can't breathe]
            alarm: [i can't breathe]
            quiet: [what is breath]
        """;

    private const string Hunch = """
        hunch:
          alarms: { emergency: 0.5, urgent: 0.5, crisis: 0.5, abuse: 0.5, assault: 0.5 }
          harmless: -1
          fewest: { none: 2, emergency: 1 }
        """;

    [Fact]
    public void CompileFolder_NumbersAndFilesAsTheyShouldBe_HasNoErrors() =>
        Assert.Empty(Compile(("a.yaml", Rule), ("h.yaml", Hunch), ("u.tsv", "none\twhat is lunch\nnone\twhat is tea\nemergency\tmum is choking\n")).Errors);

    [Theory]
    [InlineData("Call 999 now.", "Call 99 now.", "\"99\" is no number to call")]
    [InlineData("Call 999 now.", "Call 111 now.", "does not say to call 999")]
    [InlineData("Call 999 now.", "Get help.", "does not say to call 999")]
    public void CompileFolder_ReplyWithoutItsNumber_IsAnError(string right, string wrong, string expected) =>
        Assert.Contains(Compile(("a.yaml", Rule.Replace(right, wrong, StringComparison.Ordinal))).Errors, e => e.Message.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void CompileFolder_FewerSentencesThanExpected_SaysThatAFileIsCut()
    {
        SafetyCompilation compiled = Compile(("a.yaml", Rule), ("h.yaml", Hunch), ("u.tsv", "none\twhat is lunch\nemergency\tmum is choking\n"));
        Assert.Contains("There are 1 sentences of the class none", Assert.Single(compiled.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CompileFolder_EmptyFile_IsNamedAlone()
    {
        string missing = Rule.Replace("    when:", "    unless: [gone]\n    when:", StringComparison.Ordinal);
        Assert.Equal("z.yaml", Assert.Single(Compile(("a.yaml", missing), ("z.yaml", "\n")).Errors).File);
    }

    private static SafetyCompilation Compile(params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder.Path, name), text);
        }

        return SafetyCompiler.CompileFolder(folder.Path);
    }
}
