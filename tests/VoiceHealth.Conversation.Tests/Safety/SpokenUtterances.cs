using VoiceHealth.Conversation.Safety;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>Sentences with the level that each should raise: those that the rules learn from, and those that were kept back.</summary>
internal static class SpokenUtterances
{
    public static IReadOnlyList<SafetyCase> Learned { get; } =
        [.. Directory.GetFiles(Repository.File("content-index", "safety"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>By people who had not seen the rules; nothing was learned from them.</summary>
    public static IReadOnlyList<SafetyCase> KeptBack { get; } =
        [.. Read(Repository.File("tests", "VoiceHealth.Conversation.Tests", "Safety", "kept-back.tsv"))];

    private static IEnumerable<SafetyCase> Read(string file) =>
        File.ReadLines(file)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(fields => new SafetyCase(Path.GetFileNameWithoutExtension(file), fields[1], LevelOf(fields[0]), IsOptional: false));

    private static AlertLevel LevelOf(string kind) => kind is "abuse" or "assault" ? AlertLevel.Crisis : Enum.Parse<AlertLevel>(kind, ignoreCase: true);
}
