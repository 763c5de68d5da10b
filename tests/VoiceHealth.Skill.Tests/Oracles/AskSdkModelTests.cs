using System.Text;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests.Oracles;

/// <summary>What we send and what we say that Alexa sends, against Amazon's own types.</summary>
public class AskSdkModelTests
{
    private const string Import = "import { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';";
    private const int Generated = 500;
    private const int Seed = 20261122;

    /// <summary>Recorded requests that Amazon's types must refuse, and what is odd about each: no service of today sends it, or only a simulator does.</summary>
    private static readonly Dictionary<string, string> Odd = new()
    {
        ["fields-later"] = "the slot says its source, and an authority without a match has no values: the service does both, the types know neither",
        ["launch-bare"] = "no session, context, id or timestamp, as a simulator may leave them out",
        ["session-ended-new-reason"] = "a reason of a later version",
        ["skill-event-later"] = "a skill event of a later version",
        ["timestamp-number"] = "milliseconds for a timestamp, null for objects",
        ["topic-no-resolutions"] = "a slot without resolutions or confirmation, as simulators send it",
        ["topic-slot-null"] = "null for a slot",
        ["type-last"] = "a slot without confirmation, and the type after the intent",
        ["unknown-type"] = "a request type of a later version",
    };

    [Fact]
    public async Task Responses_GoldenAndGenerated_AreResponseEnvelopes()
    {
        NodePackages.Require("ask-sdk-model");
        using var check = new TypeScriptCheck(Import);
        foreach (string file in Files(".response.json"))
        {
            check.Add(NameOf(file), "ResponseEnvelope", File.ReadAllText(file));
        }

        foreach (string response in Generate())
        {
            check.Add("generated", "ResponseEnvelope", response);
        }

        Assert.Empty(await check.CompileAsync());
    }

    [Fact]
    public async Task Requests_Recorded_AreRequestEnvelopesUnlessOddOnPurpose()
    {
        NodePackages.Require("ask-sdk-model");
        using var check = new TypeScriptCheck(Import);
        foreach (string file in Files(".request.json"))
        {
            check.Add(NameOf(file), "RequestEnvelope", File.ReadAllText(file), fits: !Odd.ContainsKey(NameOf(file)));
        }

        Assert.Empty(await check.CompileAsync());
    }

    private static IEnumerable<string> Generate()
    {
        var skill = new AlexaSkill(new RandomAssistant(Seed), []);
        byte[][] requests = [.. new[] { "screen", "ask", "launch", "choice", "touch" }.Select(Envelopes.Read)];
        for (int number = 0; number < Generated; number++)
        {
            SkillAnswer answer = skill.Respond(requests[number % requests.Length]);
            Assert.True(answer.Kind == SkillAnswerKind.Answered, $"seed {Seed}, number {number}: {answer.Kind} {answer.Problem}");
            yield return Encoding.UTF8.GetString(answer.Body.Span);
        }
    }

    private static IEnumerable<string> Files(string ending) => Directory.EnumerateFiles(Envelopes.Folder, $"*{ending}").Order(StringComparer.Ordinal);

    private static string NameOf(string file) => Path.GetFileName(file).Split('.')[0];
}
