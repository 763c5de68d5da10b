using VoiceHealth.Conversation.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>The sentences of our own that the rules learn from, with the level that each should raise.</summary>
internal static class SpokenUtterances
{
    public static IReadOnlyList<SafetyCase> All { get; } =
    [
        .. File.ReadLines(Repository.File("content-index", "safety", "utterances.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(fields => new SafetyCase("ours", fields[1], LevelOf(fields[0]), IsOptional: false)),
    ];

    private static AlertLevel LevelOf(string kind) => kind is "abuse" or "assault" ? AlertLevel.Crisis : Enum.Parse<AlertLevel>(kind, ignoreCase: true);
}
