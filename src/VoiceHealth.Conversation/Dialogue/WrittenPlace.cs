namespace VoiceHealth.Conversation.Dialogue;

/// <summary>The shape of a written <see cref="ReadingPlace"/>.</summary>
internal sealed class WrittenPlace
{
    public string? P { get; set; }

    public int A { get; set; }
}
