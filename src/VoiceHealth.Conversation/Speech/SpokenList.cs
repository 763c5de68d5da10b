namespace VoiceHealth.Conversation.Speech;

/// <summary>Lists as they are said: "A, B and C".</summary>
internal static class SpokenList
{
    public static string Join(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };
}
