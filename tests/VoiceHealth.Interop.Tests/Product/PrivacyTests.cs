using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>
/// Words with a marker in them go through the real programs on every route: alone, mid-dialogue, and as carrier and slot as the interaction
/// model gives them. Whatever the programs print, log, measure or write to disk is searched for the marker afterwards. What the command line
/// is asked to answer it answers on its own output, which is no log.
/// </summary>
public sealed partial class PrivacyTests : IDisposable
{
    private const string Marker = "zanquibar";
    private const string SkillId = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";

    private static readonly string[] Private =
    [
        $"i want to kill myself {Marker}",
        $"my husband hits me {Marker}",
        $"i've been raped {Marker}",
        $"i've taken an overdose {Marker}",
        $"my stepdad hits me with a belt {Marker}",
    ];

    private static readonly string[] Others =
    [
        $"he's collapsed and he isn't breathing {Marker}",
        $"what is flu {Marker}",
        $"{Marker} {Marker}",
        $"i've got a rash {Marker}",
    ];

    private readonly ProductProcess _product = new();
    private readonly StringBuilder _printed = new();

    public void Dispose() => _product.Dispose();

    [Fact]
    public async Task Serve_MarkedWords_AreLeftNowhere()
    {
        await _product.RunAsync("ask", "what is flu");
        using Process server = _product.Start("voicehealth.dll", ["serve", "--port", "0"], TemporaryFiles());
        try
        {
            string line = await server.StandardOutput.ReadLineAsync() ?? "";
            Listen(server);
            using var client = new HttpClient { BaseAddress = new Uri(Address().Match(line).Value) };
            await TalkAsync(async request =>
            {
                using var content = new StringContent(request, Encoding.UTF8, "application/json");
                using HttpResponseMessage response = await client.PostAsync("/alexa", content);
                return await response.Content.ReadAsStringAsync();
            });
            using HttpResponseMessage broken = await client.PostAsync("/alexa", new StringContent($"{{\"request\": \"{Marker}\"", Encoding.UTF8, "application/json"));
        }
        finally
        {
            server.Kill();
        }

        await server.WaitForExitAsync();
        AssertLeftNowhere();
    }

    [Fact]
    public async Task Lambda_MarkedWords_AreLeftNowhere()
    {
        await _product.RunAsync("ask", "what is flu");
        await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
        using Process skill = _product.Start("VoiceHealth.Skill.dll", [], new Dictionary<string, string>(TemporaryFiles())
        {
            ["AWS_LAMBDA_RUNTIME_API"] = emulator.HostAndPort,
            ["VOICEHEALTH_RELEASE"] = _product.SampleRelease,
            ["VOICEHEALTH_METRICS"] = "emf",
            ["VOICEHEALTH_SKILL_ID"] = SkillId,
        });
        try
        {
            Listen(skill, output: true);
            await TalkAsync(async request => Encoding.UTF8.GetString((await emulator.InvokeAsync(Encoding.UTF8.GetBytes(request)).WaitAsync(TimeSpan.FromSeconds(30))).Body));
            EmulatedResult broken = await emulator.InvokeAsync(Encoding.UTF8.GetBytes($"{{\"request\": \"{Marker}\"")).WaitAsync(TimeSpan.FromSeconds(30));
            Assert.DoesNotContain(Marker, Encoding.UTF8.GetString(broken.Body), StringComparison.Ordinal);
        }
        finally
        {
            skill.Kill();
        }

        await skill.WaitForExitAsync();
        Assert.Contains("\"Requests\":1", _printed.ToString(), StringComparison.Ordinal);
        AssertLeftNowhere();
    }

    [Fact]
    public async Task Ask_MarkedWords_AreInNoErrorsAndNoFiles()
    {
        foreach (string words in (string[])[.. Private, .. Others])
        {
            _printed.Append((await _product.RunAsync("ask", words)).Error);
        }

        AssertLeftNowhere();
    }

    // Alone, after a question about a topic, and in the parts that the model of the skill gives.
    private static async Task TalkAsync(Func<string, Task<string>> send)
    {
        foreach (string words in (string[])[.. Private, .. Others])
        {
            foreach (JsonNode? before in (JsonNode?[])[null, Attributes(await send(Request("AskIntent", "what are the symptoms of chickenpox", null)))])
            {
                string answer = await send(Request("AskIntent", words, before));
                AssertKeepsNoWords(answer);
                AssertKeepsNoWords(await send(Request("SaysMyBabySIntent", words, before)));
                AssertKeepsNoWords(await send(Request("AskIntent", $"what about {Marker}", Attributes(answer))));
                if (Private.Contains(words))
                {
                    AssertLeavesNoTrace(answer);
                }
            }
        }
    }

    private static string Request(string intent, string words, JsonNode? attributes)
    {
        JsonNode request = JsonNode.Parse(File.ReadAllText(Repository.File("tests", "VoiceHealth.Skill.Tests", "Goldens", "screen.request.json")))!;
        request["session"]!["attributes"] = attributes?.DeepClone() ?? new JsonObject();
        request["request"]!["intent"] = new JsonObject
        {
            ["name"] = intent,
            ["confirmationStatus"] = "NONE",
            ["slots"] = new JsonObject { ["query"] = new JsonObject { ["name"] = "query", ["confirmationStatus"] = "NONE", ["value"] = words } },
        };
        return request.ToJsonString();
    }

    private static JsonNode? Attributes(string response) => JsonNode.Parse(response)!["sessionAttributes"];

    private static void AssertKeepsNoWords(string response) =>
        Assert.DoesNotContain(Marker, JsonNode.Parse(response)!["sessionAttributes"]?.ToJsonString() ?? "", StringComparison.Ordinal);

    private static void AssertLeavesNoTrace(string response)
    {
        JsonNode answer = JsonNode.Parse(response)!;
        Assert.Null(answer["response"]!["card"]);
        Assert.Null(answer["response"]!["directives"]);
        Assert.DoesNotContain("conditions", answer["sessionAttributes"]?.ToJsonString() ?? "", StringComparison.Ordinal);
    }

    private void AssertLeftNowhere()
    {
        Assert.DoesNotContain(Marker, _printed.ToString(), StringComparison.OrdinalIgnoreCase);
        string[] files = Directory.GetFiles(_product.Home, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        byte[] marker = Encoding.UTF8.GetBytes(Marker);
        Assert.DoesNotContain(files, file => File.ReadAllBytes(file).AsSpan().IndexOf(marker) >= 0);
    }

    private Dictionary<string, string> TemporaryFiles()
    {
        string folder = Directory.CreateDirectory(_product.File("temporary")).FullName;
        return new Dictionary<string, string> { ["TMPDIR"] = folder, ["TEMP"] = folder, ["DOTNET_EnableDiagnostics"] = "0" };
    }

    private void Listen(Process process, bool output = false)
    {
        void Keep(object sender, DataReceivedEventArgs line)
        {
            lock (_printed)
            {
                _printed.AppendLine(line.Data);
            }
        }

        process.ErrorDataReceived += Keep;
        process.BeginErrorReadLine();
        if (output)
        {
            process.OutputDataReceived += Keep;
            process.BeginOutputReadLine();
        }
        else
        {
            // Its first line has been read already, so the rest is read here rather than by events.
            _ = Task.Run(async () =>
            {
                while (await process.StandardOutput.ReadLineAsync() is { } line)
                {
                    lock (_printed)
                    {
                        _printed.AppendLine(line);
                    }
                }
            });
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
