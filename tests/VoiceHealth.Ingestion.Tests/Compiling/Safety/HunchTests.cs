using System.Collections.Immutable;
using VoiceHealth.Content.Safety;
using VoiceHealth.Ingestion.Compiling.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Ingestion.Tests.Compiling.Safety;

public class HunchTests
{
    private const string Rules = """
        hunch:
          alarms: { emergency: 0.5, urgent: 0.5, crisis: 0.5, abuse: 0.5, assault: 0.5 }
          outweighs: { emergency: 3, crisis: 0.5 }
          harmless: -1
          alike:
            kin: [mum, dad]
        """;

    private const string Sentences = "# ours\n\nemergency\tmum is choking\nemergency\the is choking badly\ncrisis\tlife is over\nnone\twhat is lunch\nnone\thow is dad\n";

    [Fact]
    public void CompileFolder_Sentences_AreLearned()
    {
        SafetyHunch hunch = Compile(Rules, Sentences).Rules!.Hunch;
        Assert.Equal(hunch.TokenOf("mum"), hunch.TokenOf("dad"));
        int choking = hunch.Features.Span.BinarySearch(SafetyHunch.Feature(hunch.TokenOf("choking"), -1)) * SafetyHunch.ClassCount;
        int lunch = hunch.Features.Span.BinarySearch(SafetyHunch.Feature(hunch.TokenOf("lunch"), -1)) * SafetyHunch.ClassCount;
        Assert.True(hunch.Weights[choking] > 0, "what only emergencies have speaks for one");
        Assert.True(hunch.Weights[choking + 2] < hunch.Weights[choking], "and less for a crisis");
        Assert.True(lunch < 0 || hunch.Weights[lunch] < 0, "what no danger has speaks against it");
        Assert.Equal([50, 50, 50, 50, 50], hunch.Alarms.ToArray());
        Assert.Equal([100_000, 300, 50], hunch.Outweighs.ToArray());
    }

    [Fact]
    public void CompileFolder_SameSentences_LearnTheSame() =>
        Assert.Equal(Compile(Rules, Sentences).Rules!.Hunch.Weights.ToArray(), Compile(Rules, Sentences).Rules!.Hunch.Weights.ToArray());

    [Theory]
    [InlineData("emergency mum is choking", "b.tsv:1")]
    [InlineData("none\tfine\nfire\tthe house is burning", "b.tsv:2")]
    public void CompileFolder_LineThatIsNoSentence_SaysWhere(string sentences, string where) =>
        Assert.Contains(where, Compile(Rules, sentences).Errors.Single().ToString(), StringComparison.Ordinal);

    [Fact]
    public void CompileFolder_ClassWithoutThreshold_IsAnError()
    {
        ImmutableArray<SafetySourceError> errors = Compile(Rules.Replace(", assault: 0.5", "", StringComparison.Ordinal), Sentences).Errors;
        Assert.Contains("assault", errors.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CompileFolder_UnknownLevelThatOutweighs_IsAnError()
    {
        ImmutableArray<SafetySourceError> errors = Compile(Rules.Replace("crisis: 0.5 }", "abuse: 0.5 }", StringComparison.Ordinal), Sentences).Errors;
        Assert.Contains("\"abuse\" is no level", errors.Single().ToString(), StringComparison.Ordinal);
    }

    private static SafetyCompilation Compile(string rules, string sentences)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.yaml"), rules);
        File.WriteAllText(Path.Combine(folder.Path, "b.tsv"), sentences);
        return SafetyCompiler.CompileFolder(folder.Path);
    }
}
