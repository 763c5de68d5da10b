using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>
/// A timestamp is an ISO 8601 string or, from some senders, milliseconds since 1970. It reads as UTC; what is neither reads as the
/// default value, which no check of freshness accepts.
/// </summary>
public sealed class LenientDateTimeConverter : JsonConverter<DateTime>
{
    private const long LastMillisecond = 253_402_300_799_999;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadTime(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>The time that the reader stands on.</summary>
    internal static DateTime ReadTime(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
            return DateTime.TryParse(LenientText.Read(ref reader), CultureInfo.InvariantCulture, Utc, out DateTime value) ? value : default;
        }

        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long milliseconds) && milliseconds is >= 0 and <= LastMillisecond)
        {
            return DateTime.UnixEpoch.AddMilliseconds(milliseconds);
        }

        reader.Skip();
        return default;
    }
}
