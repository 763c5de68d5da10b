using VoiceHealth.Content;
using VoiceHealth.Conversation.People;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>
/// Whether numbers that came in from outside are values of the state's enums. They count up from 0 without a gap; <see cref="Enum.IsDefined{TEnum}"/>
/// would look that up by reflection at a cold start.
/// </summary>
internal static class StateValues
{
    public static bool IsKnown(HealthAspect aspect) => aspect is >= HealthAspect.None and <= HealthAspect.Vaccination;

    public static bool IsKnown(LastReply last) => last is >= LastReply.None and <= LastReply.Comparison;

    public static bool IsKnown(PatientKind kind) => kind is >= PatientKind.Adult and <= PatientKind.Breastfeeding;
}
