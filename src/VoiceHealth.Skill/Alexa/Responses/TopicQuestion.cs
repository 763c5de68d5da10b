using Alexa.NET.Request;
using Alexa.NET.Response;
using Alexa.NET.Response.Directive;
using VoiceHealth.Skill.Alexa.Intents;

namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>
/// Has Alexa hear the answer to "which condition is it about?" as the topic of the question that was asked, before anything else.
/// Source: Alexa Skills Kit, "Dialog interface reference", Dialog.ElicitSlot.
/// </summary>
internal static class TopicQuestion
{
    private const string NotConfirmed = "NONE";

    public static IDirective Write(Intent asked) => new DialogElicitSlot(SlotNames.Topic)
    {
        UpdatedIntent = new Intent
        {
            Name = asked.Name,
            ConfirmationStatus = NotConfirmed,
            Slots = new Dictionary<string, Slot> { [SlotNames.Topic] = new Slot { Name = SlotNames.Topic, ConfirmationStatus = NotConfirmed } },
        },
    };
}
