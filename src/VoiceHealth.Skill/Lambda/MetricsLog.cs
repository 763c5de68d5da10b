using System.Buffers;
using System.Text.Json;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Skill.Alexa;

namespace VoiceHealth.Skill.Lambda;

/// <summary>
/// Counts kinds of answers and their time, as lines that CloudWatch reads metrics from. No words, no topics, no ids.
/// Source: Amazon CloudWatch User Guide, "Specification: Embedded metric format".
/// </summary>
/// <param name="output">Standard output, in Lambda.</param>
/// <param name="contentAge">How old the content is at an instant.</param>
internal sealed class MetricsLog(Stream output, string functionName, TimeProvider time, Func<DateTimeOffset, TimeSpan> contentAge)
{
    private static readonly (string Name, string Unit)[] Metrics =
    [
        ("Requests", "Count"), ("Answered", "Count"), ("Declined", "Count"), ("Urgent", "Count"), ("Emergency", "Count"), ("Crisis", "Count"),
        ("Failed", "Count"), ("OwnTime", "Milliseconds"), ("ContentAgeDays", "None"),
    ];

    /// <param name="elapsed">The skill's own time on the request.</param>
    public void Write(SkillAnswer answer, TimeSpan elapsed)
    {
        var line = new ArrayBufferWriter<byte>(1024);
        DateTimeOffset now = time.GetUtcNow();
        using (var writer = new Utf8JsonWriter(line))
        {
            writer.WriteStartObject();
            WriteDirective(writer, now);
            writer.WriteString("FunctionName"u8, functionName);
            ReplyCounts? counts = answer.Counts;
            writer.WriteNumber("Requests"u8, 1);
            WriteFlag(writer, "Answered", counts is { Answered: true });
            WriteFlag(writer, "Declined", counts is { Declined: true });
            WriteFlag(writer, "Urgent", counts?.Alert == AlertLevel.Urgent);
            WriteFlag(writer, "Emergency", counts?.Alert == AlertLevel.Emergency);
            WriteFlag(writer, "Crisis", counts?.Alert == AlertLevel.Crisis);
            WriteFlag(writer, "Failed", answer.Kind == SkillAnswerKind.Failed);
            writer.WriteNumber("OwnTime"u8, Math.Round(elapsed.TotalMilliseconds, 3));
            writer.WriteNumber("ContentAgeDays"u8, Math.Round(contentAge(now).TotalDays, 2));
            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
        output.Flush();
    }

    private static void WriteDirective(Utf8JsonWriter writer, DateTimeOffset now)
    {
        writer.WriteStartObject("_aws"u8);
        writer.WriteNumber("Timestamp"u8, now.ToUnixTimeMilliseconds());
        writer.WriteStartArray("CloudWatchMetrics"u8);
        writer.WriteStartObject();
        writer.WriteString("Namespace"u8, "VoiceHealth"u8);
        writer.WriteStartArray("Dimensions"u8);
        writer.WriteStartArray();
        writer.WriteStringValue("FunctionName"u8);
        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.WriteStartArray("Metrics"u8);
        foreach ((string name, string unit) in Metrics)
        {
            writer.WriteStartObject();
            writer.WriteString("Name"u8, name);
            writer.WriteString("Unit"u8, unit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool set) => writer.WriteNumber(name, set ? 1 : 0);
}
