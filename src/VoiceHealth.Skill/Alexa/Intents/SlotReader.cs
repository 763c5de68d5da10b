using Alexa.NET.Request;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>Reads slots however they come: with or without resolutions, one authority or several, one value or a list.</summary>
internal static class SlotReader
{
    /// <summary>What was heard, of bounded length; null where the slot is empty or missing.</summary>
    public static string? ValueOf(Intent intent, string slotName)
    {
        Slot? slot = Find(intent, slotName);
        string? value = slot?.Value ?? HeardIn(slot?.SlotValue);
        return string.IsNullOrWhiteSpace(value) || value == "?" ? null : Turn.Bound(value);
    }

    /// <summary>The id that the value stands for, where all authorities that matched agree on one; null where none did or it is ambiguous.</summary>
    public static string? IdOf(Intent intent, string slotName)
    {
        Slot? slot = Find(intent, slotName);
        string[] ids =
        [
            .. AuthoritiesOf(slot)
                .Where(authority => authority?.Status?.Code == ResolutionStatusCode.SuccessfulMatch)
                .SelectMany(authority => authority!.Values ?? [])
                .Select(container => container?.Value?.Id)
                .OfType<string>()
                .Where(id => id.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Take(2),
        ];
        return ids.Length == 1 ? ids[0] : null;
    }

    public static IEnumerable<string> NamesOf(Intent intent) => intent.Slots?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();

    private static Slot? Find(Intent intent, string slotName) =>
        intent.Slots is { } slots && slots.TryGetValue(slotName, out Slot? slot) ? slot : null;

    private static string? HeardIn(SlotValue? value) => value switch
    {
        null => null,
        { SlotType: SlotValueType.List, Values: { } values } => string.Join(" and ", values.Select(item => item?.Value).Where(text => !string.IsNullOrWhiteSpace(text))),
        _ => value.Value,
    };

    private static IEnumerable<ResolutionAuthority?> AuthoritiesOf(Slot? slot) =>
        slot?.Resolution?.Authorities ?? slot?.SlotValue?.Resolutions?.Authorities ?? Enumerable.Empty<ResolutionAuthority?>();
}
