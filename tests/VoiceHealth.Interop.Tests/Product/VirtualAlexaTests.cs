using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>
/// The served skill through virtual-alexa and the generated model. It takes every utterance with "ask", "open", "launch", "talk to" or
/// "tell" in it for a launch and throws on those it cannot match, so none is worded like that.
/// </summary>
public sealed partial class VirtualAlexaTests : IDisposable
{
    private static readonly string[][] Script =
    [
        ["open", "what are the symptoms of chickenpox", "more", "repeat", "how is it treated", "go back", "start over", "help", "stop"],
        ["open", "what is asthma", "yes", "no", "cancel"],
        ["open", "asthma", "what causes flu", "how is asthma diagnosed", "how is flu treated", "what helps with sore throat", "how do i prevent flu", "what are the complications of shingles",
            "when should i see a doctor about migraine", "is chickenpox contagious", "how long does flu last", "living with asthma", "flu in pregnancy", "flu in children",
            "is there a vaccine for flu", "types of diabetes", "what are the side effects of ibuprofen", "how do i take paracetamol", "who can have ibuprofen",
            "what does ibuprofen interact with", "what happens during blood tests", "how do i prepare for blood tests", "what do blood tests results mean"],
        ["open", "number two", "where is this from", "how old is this", "go on", "i missed a dose of ibuprofen", "my back hurts", "my knee is swollen", "thank you"],
        ["open", "my husband has crushing chest pain", "i feel so hopeless i want to end my life", "call an ambulance", "next", "home"],
    ];

    private readonly ProductProcess _product = new();

    public void Dispose() => _product.Dispose();

    [Fact]
    public async Task Utter_Conversations_AreHeardAndAnswered()
    {
        NodePackages.Require("virtual-alexa");
        await _product.RunAsync("model", "--out", "model.json");
        await File.WriteAllTextAsync(_product.File("script.json"), JsonSerializer.Serialize(Script));

        JsonElement[] turns = await DriveAsync();

        Assert.Equal(Script.Sum(conversation => conversation.Length), turns.Length);
        Assert.DoesNotContain(turns, turn => turn.GetProperty("intent").GetString() == "AMAZON.FallbackIntent");
        Assert.All(turns, turn => Assert.StartsWith("<speak>", SpeechOf(turn), StringComparison.Ordinal));
        Assert.True(turns.Select(turn => turn.GetProperty("intent").GetString()).Distinct().Count() >= 40);
        Assert.Contains("spots", SpeechOf(Turn("what are the symptoms of chickenpox")), StringComparison.Ordinal);
        Assert.Contains("999", SpeechOf(Turn("my husband has crushing chest pain")), StringComparison.Ordinal);
        Assert.Equal(SpeechOf(Turn("more")), SpeechOf(Turn("repeat")));
        Assert.True(Turn("stop").GetProperty("response").GetProperty("shouldEndSession").GetBoolean());
        Assert.False(Turn("help").GetProperty("response").GetProperty("shouldEndSession").GetBoolean());

        JsonElement Turn(string utterance) => turns.First(turn => turn.GetProperty("utterance").GetString() == utterance);
    }

    private static string SpeechOf(JsonElement turn) =>
        turn.GetProperty("response").GetProperty("outputSpeech").GetProperty("ssml").GetString()!;

    private async Task<JsonElement[]> DriveAsync()
    {
        using Process server = _product.Start("voicehealth.dll", ["serve", "--port", "0"], []);
        try
        {
            string line = await server.StandardOutput.ReadLineAsync() ?? await server.StandardError.ReadToEndAsync();
            Match address = Address().Match(line);
            Assert.True(address.Success, line);
            (int exitCode, string output) = await NodePackages.RunAsync("drive.js", $"{address.Value}/alexa", _product.File("model.json"), _product.File("script.json"));
            Assert.True(exitCode == 0, output);
            return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(text => text[0] == '{').Select(text => JsonDocument.Parse(text).RootElement)];
        }
        finally
        {
            server.Kill();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
