using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Ingestion.Compiling.Safety;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>A rule goes by a few words; where the hunch is much surer of another level, that is the alert.</summary>
public class OutweighedRulesTests
{
    private const int Cough = SafetyHunch.FirstToken;

    private const string Rules = """
        replies:
          emergency: { say: [Call 999 now.] }
          urgent: { say: [Call 111 now.] }
          overdose: { say: [Call 999 now.] }
        rules:
          - { id: blood, class: emergency, when: [blood], alarm: [blood], quiet: [tea] }
          - { id: pills, class: overdose, when: [pills], alarm: [pills], quiet: [tea] }
          - { id: hunch-urgent, class: urgent, priority: 1, when: [<hunch-urgent>], alarm: [blood], quiet: [tea] }
        """;

    [Theory]
    [InlineData("blood everywhere", "blood")]
    [InlineData("a cough with blood", "hunch-urgent")]
    [InlineData("a cough after pills", "pills")]
    [InlineData("a cough", "hunch-urgent")]
    public void Check_HunchSurerOfAnotherLevel_TakesItsRule(string utterance, string rule) => Assert.Equal(rule, Guard(outweighs: 300).Check(utterance)?.RuleId);

    [Fact]
    public void Check_HunchNotSurerByEnough_LeavesTheRule() => Assert.Equal("blood", Guard(outweighs: 1100).Check("a cough with blood")?.RuleId);

    // Log odds of -5 for every class, and of +5 for an urgent one where there is a cough.
    private static SafetyGuard Guard(int outweighs)
    {
        SafetyRuleSet rules = SafetyCompiler.CompileText("rules.yaml", Rules).Rules!;
        return new SafetyGuard(rules with
        {
            Hunch = new SafetyHunch(
                ["cough"], [Cough], [SafetyHunch.Feature(Cough)], [0, 6000, 0, 0, 0], [-500, -500, -500, -500, -500], [200, 200, 200, 200, 200],
                [outweighs, outweighs, outweighs], -9900),
        });
    }
}
