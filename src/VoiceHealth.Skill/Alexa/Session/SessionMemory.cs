using System.Text;
using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Dialogue;

namespace VoiceHealth.Skill.Alexa.Session;

/// <summary>
/// Keeps the conversation's state in the session attributes, as one string: Alexa gives it back with the next request, so the
/// skill itself remembers nothing. Paths and positions only, at most 2 KB.
/// </summary>
internal static class SessionMemory
{
    public const string Attribute = "dialogue";

    private const int MaxBytes = 2048;
    private const int MaxChoices = 10;

    /// <summary>What the session remembers; <see cref="DialogueState.New"/> where it remembers nothing that fits.</summary>
    public static DialogueState Read(global::Alexa.NET.Request.Session? session)
    {
        if (session?.Attributes is not { } attributes
            || !attributes.TryGetValue(Attribute, out object? value)
            || value is not string json
            || json.Length > MaxBytes)
        {
            return DialogueState.New;
        }

        try
        {
            DialogueState? state = JsonSerializer.Deserialize(json, SessionJsonContext.Default.DialogueState);
            return state is { Version: DialogueState.CurrentVersion } ? Sound(state) : DialogueState.New;
        }
        catch (JsonException)
        {
            return DialogueState.New;
        }
    }

    public static Dictionary<string, object> Write(DialogueState state)
    {
        string json = JsonSerializer.Serialize(state, SessionJsonContext.Default.DialogueState);
        if (Encoding.UTF8.GetByteCount(json) > MaxBytes)
        {
            json = JsonSerializer.Serialize(state with { Choices = [] }, SessionJsonContext.Default.DialogueState);
        }

        return new Dictionary<string, object> { [Attribute] = json };
    }

    /// <summary>The same state without a trace of what was talked about.</summary>
    public static DialogueState WithoutTopic(DialogueState state) =>
        DialogueState.New with { Release = state.Release, Introduced = state.Introduced };

    private static DialogueState Sound(DialogueState state) => state with
    {
        Release = state.Release ?? "",
        Page = state.Page ?? "",
        Aspect = Enum.IsDefined(state.Aspect) ? state.Aspect : HealthAspect.None,
        Position = Math.Max(0, state.Position),
        Choices = state.Choices.IsDefault ? [] : [.. state.Choices.Where(choice => choice is not null).Take(MaxChoices)],
        Reprompts = Math.Max(0, state.Reprompts),
    };
}
