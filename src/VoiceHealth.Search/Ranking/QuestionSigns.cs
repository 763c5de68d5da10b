namespace VoiceHealth.Search.Ranking;

/// <summary>What the way of asking tells, whatever the topic.</summary>
/// <param name="Describes">The words describe how somebody feels.</param>
/// <param name="Asks">The words ask about something by name ("what is …", "symptoms of …").</param>
internal readonly record struct QuestionSigns(bool Describes, bool Asks, bool Child, bool Pregnant);
