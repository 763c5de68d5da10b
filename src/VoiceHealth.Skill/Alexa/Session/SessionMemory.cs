using VoiceHealth.Conversation.Dialogue;

namespace VoiceHealth.Skill.Alexa.Session;

/// <summary>
/// Keeps the conversation's state in the session attributes, as one string: Alexa gives it back with the next request, so the
/// skill itself remembers nothing. Paths and positions only, at most 2 KB.
/// </summary>
internal static class SessionMemory
{
    public const string Attribute = "dialogue";

    /// <summary>What the session remembers; <see cref="DialogueState.New"/> where it remembers nothing that fits.</summary>
    public static DialogueState Read(global::Alexa.NET.Request.Session? session) => DialogueStateFormat.Read(TextOf(session));

    /// <summary>The same as it came, unread; empty where there is nothing.</summary>
    public static string TextOf(global::Alexa.NET.Request.Session? session) =>
        session?.Attributes is { } attributes && attributes.TryGetValue(Attribute, out object? value) && value is string text ? text : "";

    public static Dictionary<string, object> Write(DialogueState state) =>
        new() { [Attribute] = DialogueStateFormat.Write(state) };

    /// <summary>The same state without a trace of what was talked about.</summary>
    public static DialogueState WithoutTopic(DialogueState state) => state with { Page = "", Choices = [], Trail = [], Alert = "" };
}
