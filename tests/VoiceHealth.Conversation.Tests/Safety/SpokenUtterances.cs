using VoiceHealth.Conversation.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>Utterances of our own with the level that each should raise, in tests/VoiceHealth.Conversation.Tests/Safety/Fixtures/spoken.tsv.</summary>
internal static class SpokenUtterances
{
    public static IReadOnlyList<(AlertLevel Level, string Words)> All { get; } =
    [
        .. File.ReadLines(Repository.File("tests", "VoiceHealth.Conversation.Tests", "Safety", "Fixtures", "spoken.tsv"))
            .Select(line => line.Split('\t'))
            .Select(fields => (Enum.Parse<AlertLevel>(fields[0], ignoreCase: true), fields[1])),
    ];
}
