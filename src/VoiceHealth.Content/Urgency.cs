namespace VoiceHealth.Content;

/// <summary>
/// How soon the page says that help is needed: the level of its care card. A later member is always the more urgent one.
/// Source: NHS service manual, "Care cards".
/// </summary>
public enum Urgency
{
    None = 0,
    NonUrgent = 1,
    Urgent = 2,
    Emergency = 3,
}
