using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>Writes to standard output, which Lambda sends to the log group: as text, or as JSON where the function asks for it.</summary>
internal sealed class LambdaLog(string requestId, TimeProvider time) : ILambdaLogger
{
    private static readonly string[] Levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];

    public void Log(string message) => Console.Out.Write(message);

    public void LogLine(string message) => Write("INFO", message);

    public void LogInformation(string message) => Write("INFO", message);

    public void LogWarning(string message) => Write("WARN", message);

    public void LogError(string message) => Write("ERROR", message);

    private void Write(string level, string message)
    {
        string lowest = (Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_LEVEL") ?? "INFO").ToUpperInvariant();
        if (Array.IndexOf(Levels, level) < Array.IndexOf(Levels, lowest))
        {
            return;
        }

        bool json = string.Equals(Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_FORMAT"), "JSON", StringComparison.OrdinalIgnoreCase);
        Console.Out.WriteLine(json ? Json(level, message) : $"{time.GetUtcNow():yyyy-MM-ddTHH:mm:ss.fffZ} {requestId} {level} {message}");
    }

    private string Json(string level, string message)
    {
        var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteString("timestamp"u8, time.GetUtcNow());
            writer.WriteString("level"u8, level);
            writer.WriteString("requestId"u8, requestId);
            writer.WriteString("message"u8, message);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
