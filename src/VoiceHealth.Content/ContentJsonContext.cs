using System.Text.Json.Serialization;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content;

/// <summary>JSON of the records that are kept in a release. Names are camel case; enums are written by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PageInfo))]
[JsonSerializable(typeof(Chunk))]
[JsonSerializable(typeof(VoiceSummary))]
[JsonSerializable(typeof(SpeakablePage))]
[JsonSerializable(typeof(ExtractionIssue))]
[JsonSerializable(typeof(ReleaseManifest))]
[JsonSerializable(typeof(PronunciationTable))]
[JsonSerializable(typeof(GoldenQuestionSet))]
public sealed partial class ContentJsonContext : JsonSerializerContext;
