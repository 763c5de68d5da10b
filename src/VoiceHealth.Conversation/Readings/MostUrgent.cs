using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>The greatest urgency among items. A loop of our own: LINQ over our enums is in no image and would be compiled at a cold start.</summary>
internal static class MostUrgent
{
    /// <returns><see cref="Urgency.None"/> where there are no items.</returns>
    public static Urgency Of<T>(ImmutableArray<T> items, Func<T, Urgency> urgencyOf)
        where T : class
    {
        var most = Urgency.None;
        foreach (T item in items)
        {
            Urgency urgency = urgencyOf(item);
            most = urgency > most ? urgency : most;
        }

        return most;
    }
}
