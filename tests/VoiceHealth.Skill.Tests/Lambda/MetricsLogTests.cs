using System.Text;
using System.Text.Json;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Lambda;

namespace VoiceHealth.Skill.Tests.Lambda;

public class MetricsLogTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("a private matter", 1, 0)]
    [InlineData("a private crisis", 1, 1)]
    public void Write_Answer_CountsKindsAndTellsNoWords(string words, int answered, int crisis)
    {
        SkillAnswer answer = new AlexaSkill(new RepeatingAssistant(), []).Respond(Envelopes.Intent("AskIntent", "query", words));
        var output = new MemoryStream();

        new MetricsLog(output, "voicehealth-skill", new ManualTime(Now), now => now - Now.AddDays(-2)).Write(answer, TimeSpan.FromMilliseconds(1.5));

        string line = Encoding.UTF8.GetString(output.ToArray());
        Assert.DoesNotContain("private", line, StringComparison.Ordinal);
        Assert.EndsWith("}\n", line, StringComparison.Ordinal);
        JsonElement metrics = JsonDocument.Parse(line).RootElement;
        Assert.Equal((1, answered, crisis), (metrics.GetProperty("Requests").GetInt32(), metrics.GetProperty("Answered").GetInt32(), metrics.GetProperty("Crisis").GetInt32()));
        Assert.Equal((1.5, 2), (metrics.GetProperty("OwnTime").GetDouble(), metrics.GetProperty("ContentAgeDays").GetDouble()));
        Assert.All(
            metrics.GetProperty("_aws").GetProperty("CloudWatchMetrics")[0].GetProperty("Metrics").EnumerateArray(),
            metric => Assert.Equal(JsonValueKind.Number, metrics.GetProperty(metric.GetProperty("Name").GetString()!).ValueKind));
    }
}
