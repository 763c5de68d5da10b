using Alexa.NET.Request.Type;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>
/// Alexa asks whether the skill could answer something said to nobody in particular. Nothing may be spoken and nothing may change.
/// Source: Alexa Skills Kit, "Understand name-free interaction for custom skills".
/// </summary>
internal sealed class CanFulfillIntentRequest : IntentRequest
{
    public const string TypeName = "CanFulfillIntentRequest";
}
