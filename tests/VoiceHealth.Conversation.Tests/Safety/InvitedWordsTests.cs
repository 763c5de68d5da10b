using System.Text.Json;
using System.Text.RegularExpressions;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>Nothing that the skill itself invites people to say may raise an alert.</summary>
public partial class InvitedWordsTests
{
    /// <summary>The intents that are calls for help themselves.</summary>
    private static readonly string[] CallsForHelp = ["EmergencyIntent", "TookTooMuchIntent"];

    [Fact]
    public void Check_SetPhrasesOfConversation_RaiseNothing() =>
        // Who asks for somebody to talk to may be in a crisis, and is answered as one.
        AssertQuiet(RequestPhrases.ByPhrase.Where(p => p.Value != RequestKind.Support).Select(p => p.Key));

    [Fact]
    public void Check_SampleUtterancesOfTheModel_RaiseNothing()
    {
        using var model = JsonDocument.Parse(File.ReadAllText(Repository.File("skill-manifest", "interactionModels", "custom", "en-GB.json")));
        string[] samples =
        [
            .. model.RootElement.GetProperty("interactionModel").GetProperty("languageModel").GetProperty("intents").EnumerateArray()
                .Where(i => i.TryGetProperty("samples", out _) && !CallsForHelp.Contains(i.GetProperty("name").GetString()))
                .SelectMany(i => i.GetProperty("samples").EnumerateArray())
                .Select(s => Slot().Replace(s.GetString()!, "knitting")),
        ];
        Assert.True(samples.Length > 100, $"only {samples.Length} samples");
        AssertQuiet(samples);
    }

    private static void AssertQuiet(IEnumerable<string> phrases)
    {
        string[] heard = [.. phrases.Select(p => $"{EditorsRules.Guard.Check(p)?.RuleId}: {p}").Where(p => p[0] != ':')];
        Assert.True(heard.Length == 0, string.Join(Environment.NewLine, heard));
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Slot();
}
