namespace VoiceHealth.Conversation.Dialogue;

/// <summary>The shape of a written state; see <see cref="DialogueStateFormat"/> for the meaning of the letters.</summary>
internal sealed class WrittenState
{
    public int V { get; set; }

    public string? R { get; set; }

    public string? P { get; set; }

    public int A { get; set; }

    public int N { get; set; }

    public int S { get; set; }

    public string?[]? C { get; set; }

    public int M { get; set; }

    public bool I { get; set; }

    public int L { get; set; }

    public string? K { get; set; }

    public WrittenPlace?[]? T { get; set; }
}
