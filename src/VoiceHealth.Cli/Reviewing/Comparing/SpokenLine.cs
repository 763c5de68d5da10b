using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>One sentence of a page as it would be said, with what decides how it is found and how grave it is.</summary>
/// <param name="Group">Number of the block that it belongs to: one care card is one group.</param>
internal sealed record SpokenLine(string Text, string Section, HealthAspect Aspect, Urgency Urgency, SentenceKind Kind, int Group)
{
    /// <summary>The words that two lines are compared by, in lower case.</summary>
    public ImmutableArray<string> Words { get; } = [.. WordDiff.Split(Text).Select(word => word.Trim('.', ',', ':', ';', '(', ')').ToLowerInvariant()).Where(word => word.Length > 0)];

    /// <summary>Whether it names the emergency number, in a red card or not.</summary>
    public bool Names999 => Words.Contains("999");

    public static ImmutableArray<SpokenLine> Of(ImmutableArray<Chunk> chunks) =>
        [.. chunks.SelectMany(chunk => chunk.Sentences.Select(sentence =>
            new SpokenLine(sentence.Spoken, chunk.Heading, chunk.Aspect, chunk.Urgency, sentence.Kind, chunk.Group)))];
}
