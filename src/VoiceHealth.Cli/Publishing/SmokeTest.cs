using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Publishing;

/// <summary>Asks a version of the function questions as Alexa would, before any patient reaches it.</summary>
internal sealed class SmokeTest(LambdaService service, string function, TimeProvider time)
{
    private const string SkillIdVariable = "VOICEHEALTH_SKILL_ID";

    /// <exception cref="CommandException">The version fails, or does not answer as it must.</exception>
    public async Task RunAsync(GetFunctionConfigurationResponse version, IReadOnlyList<SmokeQuestion> questions, CancellationToken cancellationToken)
    {
        string skill = (version.Environment?.Variables?.GetValueOrDefault(SkillIdVariable) ?? "").Split(',')[0].Trim();
        foreach (SmokeQuestion question in questions)
        {
            InvokeResponse answer = await service.Retrying.InvokeAsync(
                new InvokeRequest { FunctionName = function, Qualifier = version.Version, InvocationType = InvocationType.RequestResponse, Payload = Request(question, skill).ToJsonString() },
                cancellationToken).ConfigureAwait(false);
            string speech = SpeechOf(answer, question, version.Version!);
            if (speech.Length == 0 || !speech.Contains(question.Expected, StringComparison.OrdinalIgnoreCase))
            {
                throw new CommandException(ExitCodes.Failed, $"version {version.Version} answers {question} without {(question.Expected.Length == 0 ? "any speech" : $"\"{question.Expected}\"")}.");
            }
        }
    }

    private static string SpeechOf(InvokeResponse answer, SmokeQuestion question, string version)
    {
        using var reader = new StreamReader(answer.Payload ?? new MemoryStream(), Encoding.UTF8);
        string body = reader.ReadToEnd();
        if (!string.IsNullOrEmpty(answer.FunctionError))
        {
            throw new CommandException(ExitCodes.Failed, $"version {version} fails at {question}: {body}");
        }

        try
        {
            return JsonNode.Parse(body)?["response"]?["outputSpeech"] is { } speech ? System.Net.WebUtility.HtmlDecode((string?)speech["ssml"] ?? (string?)speech["text"] ?? "") : "";
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new CommandException(ExitCodes.Failed, $"version {version} answers {question} with something that is no response for Alexa.", problem);
        }
    }

    private JsonObject Request(SmokeQuestion question, string skill)
    {
        var request = new JsonObject
        {
            ["type"] = question.Words.Length == 0 ? "LaunchRequest" : "IntentRequest",
            ["requestId"] = "amzn1.echo-api.request.smoke",
            ["timestamp"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
            ["locale"] = "en-GB",
        };
        if (question.Words.Length > 0)
        {
            request["intent"] = new JsonObject
            {
                ["name"] = "AskIntent",
                ["confirmationStatus"] = "NONE",
                ["slots"] = new JsonObject { ["query"] = new JsonObject { ["name"] = "query", ["value"] = question.Words, ["confirmationStatus"] = "NONE" } },
            };
        }

        return new JsonObject
        {
            ["version"] = "1.0",
            ["session"] = new JsonObject { ["new"] = true, ["sessionId"] = "amzn1.echo-api.session.smoke", ["application"] = Application(skill), ["user"] = new JsonObject { ["userId"] = "smoke" } },
            ["context"] = new JsonObject { ["System"] = new JsonObject { ["application"] = Application(skill), ["user"] = new JsonObject { ["userId"] = "smoke" }, ["device"] = new JsonObject { ["deviceId"] = "smoke", ["supportedInterfaces"] = new JsonObject() } } },
            ["request"] = request,
        };
    }

    private static JsonObject Application(string skill) => new() { ["applicationId"] = skill };
}
