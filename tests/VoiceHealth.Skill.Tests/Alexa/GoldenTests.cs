using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceHealth.Skill.Alexa;

namespace VoiceHealth.Skill.Tests.Alexa;

/// <summary>Request JSON in, response JSON out. VOICEHEALTH_UPDATE_GOLDENS=1 writes the files anew, for review.</summary>
public class GoldenTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Envelopes.Folder, "*.request.json").Select(file => Path.GetFileName(file).Replace(".request.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Respond_RecordedRequest_GivesTheRecordedResponse(string name)
    {
        var skill = new AlexaSkill(new RepeatingAssistant(), []);

        SkillAnswer answer = skill.Respond(Envelopes.Read(name));

        string actual = JsonNode.Parse(answer.Body.Span)!.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        string file = Path.Combine(Envelopes.Folder, $"{name}.response.json");
        if (Environment.GetEnvironmentVariable("VOICEHEALTH_UPDATE_GOLDENS") == "1")
        {
            File.WriteAllText(file, actual, new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
