using System.Text.Json;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>Lambda's standard form of an error: its message, its type and where it happened.</summary>
internal static class ErrorDocument
{
    private const int MaxFrames = 50;

    public static byte[] Write(Exception problem, string errorType)
    {
        var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteString("errorType"u8, errorType);
            writer.WriteString("errorMessage"u8, problem.Message);
            writer.WriteStartArray("stackTrace"u8);
            foreach (string frame in (problem.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MaxFrames))
            {
                writer.WriteStringValue(frame);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
