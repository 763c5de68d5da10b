using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// What a page sets apart from its text, which is read whole and in order or not at all: a warning, a care card, a list of what to do. A part of a warning
/// is worse than none: "too much can harm you" without "never take more than eight".
/// </summary>
internal static class PageBox
{
    /// <summary>Whether a chunk is of a callout or an inset, which says one thing in all its sentences.</summary>
    public static bool IsStatement(Chunk chunk) => chunk.Kind is ChunkKind.Callout or ChunkKind.Inset;

    public static bool Is(Chunk chunk) => IsStatement(chunk) || chunk.Kind is ChunkKind.CareCard || IsDoList(chunk);

    public static bool AreOne(Chunk one, Chunk other) => Is(one) && one.Group == other.Group && one.Kind == other.Kind;

    public static bool AreOne(ReadingUnit one, ReadingUnit other) => AreOne(one.First.Chunk, other.First.Chunk);

    /// <summary>What to do and what not to do are two lists, though no words stand between them.</summary>
    public static bool AreOfOneList(Chunk one, Chunk other) =>
        Is(one) || Is(other) ? AreOne(one, other) : true;

    private static bool IsDoList(Chunk chunk) => chunk.Kind is ChunkKind.Do or ChunkKind.DoNot;
}
