using Alexa.NET.Request;
using Alexa.NET.Response;
using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>
/// Says whether the skill could answer, from the intent and its slots alone: nothing is looked up, spoken or remembered. A topic
/// that names one page is a yes; any other words may be.
/// </summary>
internal sealed class CanFulfillHandler(IntentCatalogue catalogue) : IRequestHandler
{
    private const string Yes = "YES";
    private const string No = "NO";
    private const string Maybe = "MAYBE";

    public bool CanHandle(SkillRequest request) => request.Request is CanFulfillIntentRequest;

    public HandledRequest Handle(SkillRequest request)
    {
        Intent? intent = ((CanFulfillIntentRequest)request.Request!).Intent;
        SkillIntent? known = intent?.Name is { } name ? catalogue.Find(name) : null;
        var slots = new Dictionary<string, CanFulfillSlot>(StringComparer.Ordinal);
        if (intent is not null)
        {
            foreach (string slot in SlotReader.NamesOf(intent))
            {
                slots[slot] = Judge(known, intent, slot);
            }
        }

        return new HandledRequest(new SkillResponse
        {
            Version = "1.0",
            Response = new CanFulfillResponseBody { ShouldEndSession = null, CanFulfillIntent = new CanFulfillIntent(Judge(known, slots), slots) },
        });
    }

    private static CanFulfillSlot Judge(SkillIntent? known, Intent intent, string slot)
    {
        if (known?.Slot != slot || SlotReader.ValueOf(intent, slot) is null)
        {
            return new CanFulfillSlot(No, No);
        }

        // What is understood can be used; Amazon takes no "maybe" for the latter.
        return new CanFulfillSlot(SlotNames.NamesPage(slot) && SlotReader.IdOf(intent, slot) is not null ? Yes : Maybe, Yes);
    }

    private static string Judge(SkillIntent? known, Dictionary<string, CanFulfillSlot> slots)
    {
        // A control intent or a follow-up means nothing outside a conversation.
        if (known?.Slot is not { } slot || !slots.TryGetValue(slot, out CanFulfillSlot? verdict))
        {
            return No;
        }

        return verdict.CanUnderstand;
    }
}
