using System.Collections.Immutable;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Conversation.Tests.Fixtures;

/// <summary>Raises an alert for a few set phrases.</summary>
internal sealed class PhraseAlerts : IAlertSource
{
    public const string Danger = "my hand has gone blue";
    public const string Crisis = "i want to end it";

    /// <summary>Its rule names no page.</summary>
    public const string PagelessDanger = "blenfold is on fire";

    /// <summary>Its rule names a page that says what to do until help comes.</summary>
    public const string Scald = "my thumb is scalded";

    /// <summary>Too much of a medicine; only where its name is said.</summary>
    public const string Overdose = "had fourteen zendrol";

    private static readonly AlertReply Pageless = new(AlertLevel.Emergency, "pageless", ["Call 999 now.", "Get everyone out."], null, false);

    private static readonly AlertReply Emergency = new(AlertLevel.Emergency, "emergency", ["Call 999 now.", "Stay with the person."], SamplePages.Blenfold, false);

    private static readonly AlertReply Private = new(AlertLevel.Crisis, "crisis", ["I'm glad you told me.", "You can talk to Samaritans on 116 123."], null, true);

    private static readonly AlertReply WithSteps = Emergency with { Key = "scald", Page = SamplePages.Orrel };

    private static readonly AlertReply Taken = Pageless with { Key = "taken", Class = SafetyClass.Overdose };

    public AlertReply? Hear(string words) =>
        words.Contains(Danger, StringComparison.Ordinal) ? Emergency
        : words.Contains(PagelessDanger, StringComparison.Ordinal) ? Pageless
        : words.Contains(Overdose, StringComparison.Ordinal) ? Taken
        : words.Contains(Scald, StringComparison.Ordinal) ? WithSteps
        : words.Contains(Crisis, StringComparison.Ordinal) ? Private : null;

    public ImmutableArray<string> WordsOf(string answer) => answer switch
    {
        "help-is-coming" => ["Good, do what the 999 call handler says."],
        "seems-better" => ["I'm glad, call 111 all the same."],
        _ => [],
    };

    public AlertReply? Find(string key) =>
        new[] { Emergency, Pageless, WithSteps, Taken, Private }.FirstOrDefault(reply => reply.Key == key);
}
