using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Lambda;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Lambda;

/// <summary>What template.yaml watches and draws is what the skill and Lambda count.</summary>
public partial class TemplateMetricsTests
{
    /// <summary>Source: AWS Lambda Developer Guide, "Types of metrics for Lambda functions".</summary>
    private static readonly string[] LambdasOwn = ["Invocations", "Errors", "Throttles", "Duration", "ConcurrentExecutions"];

    private static readonly string Template = File.ReadAllText(Repository.File("template.yaml"));

    [Fact]
    public void Alarms_Metrics_AreCounted()
    {
        (string Namespace, string Name)[] watched = [.. Alarm().Matches(Template).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

        Assert.True(watched.Length >= 5, $"{watched.Length} alarms were read");
        Assert.All(watched, metric => Assert.Contains(metric.Name, Counted(metric.Namespace)));
    }

    [Fact]
    public void Dashboard_Metrics_AreCounted()
    {
        string body = Template[Template.IndexOf("DashboardBody", StringComparison.Ordinal)..Template.IndexOf("Outputs:", StringComparison.Ordinal)];
        JsonElement dashboard = JsonDocument.Parse(body[body.IndexOf('{', StringComparison.Ordinal)..]).RootElement;
        List<(string Namespace, string Name)> drawn = [];
        foreach (JsonElement widget in dashboard.GetProperty("widgets").EnumerateArray())
        {
            string space = "", name = "";
            foreach (JsonElement metric in widget.GetProperty("properties").GetProperty("metrics").EnumerateArray())
            {
                // "." repeats what stands there in the line above, and "..." the whole line.
                string[] parts = [.. metric.EnumerateArray().Where(part => part.ValueKind == JsonValueKind.String).Select(part => part.GetString()!)];
                bool same = parts[0] == "...";
                space = same || parts[0] == "." ? space : parts[0];
                name = same || parts[1] == "." ? name : parts[1];
                drawn.Add((space, name));
            }
        }

        Assert.True(drawn.Count >= 8, $"{drawn.Count} metrics were read");
        Assert.All(drawn, metric => Assert.Contains(metric.Name, Counted(metric.Namespace)));
    }

    private static string[] Counted(string space) => space switch
    {
        "AWS/Lambda" => LambdasOwn,
        "VoiceHealth" => Emitted(),
        _ => [],
    };

    /// <summary>The names in a line that the skill really writes.</summary>
    private static string[] Emitted()
    {
        var output = new MemoryStream();
        SkillAnswer answer = new AlexaSkill(new RepeatingAssistant(), []).Respond(Envelopes.Read("launch"));
        new MetricsLog(output, "voicehealth-skill", TimeProvider.System, _ => TimeSpan.Zero).Write(answer, TimeSpan.Zero);
        JsonElement directive = JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("_aws").GetProperty("CloudWatchMetrics")[0];
        Assert.Equal("VoiceHealth", directive.GetProperty("Namespace").GetString());
        return [.. directive.GetProperty("Metrics").EnumerateArray().Select(metric => metric.GetProperty("Name").GetString()!)];
    }

    [GeneratedRegex(@"Namespace:\s*([\w/]+)[\s,]+MetricName:\s*(\w+)")]
    private static partial Regex Alarm();
}
