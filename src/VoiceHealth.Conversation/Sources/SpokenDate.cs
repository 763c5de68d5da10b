using System.Globalization;

namespace VoiceHealth.Conversation.Sources;

/// <summary>Dates as they are said in the UK: "1 July 2022".</summary>
internal static class SpokenDate
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
