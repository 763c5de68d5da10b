using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using VoiceHealth.Cli.Batch;
using VoiceHealth.Cli.Checkup;
using VoiceHealth.Cli.Evaluation;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Cli.Reviewing;
using VoiceHealth.Cli.Reviewing.Writing;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Cli.Output;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(DialogueScript))]
[JsonSerializable(typeof(DialogueResult))]
[JsonSerializable(typeof(AskAnswer))]
[JsonSerializable(typeof(ReindexSummary))]
[JsonSerializable(typeof(ReviewJson))]
[JsonSerializable(typeof(SignOff))]
[JsonSerializable(typeof(ListedRelease[]))]
[JsonSerializable(typeof(StatusReport))]
[JsonSerializable(typeof(CheckupJson))]
[JsonSerializable(typeof(ExplainedQuestion))]
[JsonSerializable(typeof(VerifiedIndex))]
[JsonSerializable(typeof(AuditReport))]
[JsonSerializable(typeof(MeasuredLevel[]))]
[JsonSerializable(typeof(HarvestedSign[]))]
[JsonSerializable(typeof(SetFigures[]))]
internal sealed partial class CliJsonContext : JsonSerializerContext
{
    /// <summary>For people: indented, and apostrophes as apostrophes. The output is never put into a web page as it is.</summary>
    public static CliJsonContext Indented { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
