using System.Text.Json;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Json;

/// <summary>Reads what <see cref="ContentJsonContext"/> has written to a release, for the skill: quick from the first record on.</summary>
/// <exception cref="JsonException">The bytes are no record of the kind.</exception>
public static class StoredRecords
{
    public static PageInfo ReadPage(ReadOnlySpan<byte> utf8Json) => new StoredRecordReader(utf8Json).Page();

    public static Chunk ReadChunk(ReadOnlySpan<byte> utf8Json) => ReadChunk(utf8Json, before: null);

    /// <param name="before">The chunk before it on its page, whose texts it may share; null for the first.</param>
    public static Chunk ReadChunk(ReadOnlySpan<byte> utf8Json, Chunk? before) => new StoredRecordReader(utf8Json).Chunk(before);

    public static VoiceSummary ReadSummary(ReadOnlySpan<byte> utf8Json) => new StoredRecordReader(utf8Json).Summary(only: null)!;

    /// <summary>Null where the record is the summary of another aspect.</summary>
    public static VoiceSummary? ReadSummary(ReadOnlySpan<byte> utf8Json, HealthAspect aspect) => new StoredRecordReader(utf8Json).Summary(aspect);

    public static ReleaseManifest ReadManifest(ReadOnlySpan<byte> utf8Json) => new StoredRecordReader(utf8Json).Manifest();

    public static PronunciationTable ReadPronunciations(ReadOnlySpan<byte> utf8Json) => new StoredRecordReader(utf8Json).Pronunciations();
}
