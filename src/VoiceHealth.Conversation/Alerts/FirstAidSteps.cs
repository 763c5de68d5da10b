using VoiceHealth.Content;
using VoiceHealth.Conversation.Readings;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>Where a page says what to do at once, or until help comes, by what such sections are called.</summary>
internal static class FirstAidSteps
{
    private static readonly string[] Headings = ["first aid", "what to do if", "things to do while", "while you wait", "things you can do to cool"];

    /// <summary>The readings in which such a section stands first or alone, before the one of the whole page.</summary>
    private static readonly HealthAspect[] Aspects = [HealthAspect.SelfCare, HealthAspect.Treatments, HealthAspect.Overview];

    /// <summary>The page's plan and the first part of the steps; null where the page has none.</summary>
    public static (ReadingPlan Plan, int Position)? Find(PageReader reader, string? page)
    {
        foreach (HealthAspect aspect in page is null ? [] : Aspects)
        {
            if (reader.Plan(page!, aspect) is { } plan && PositionIn(plan) is >= 0 and var position)
            {
                return (plan, position);
            }
        }

        return null;
    }

    private static int PositionIn(ReadingPlan plan)
    {
        for (int i = 0; i < plan.Parts.Length; i++)
        {
            if (Array.Exists(Headings, heading => plan.Parts[i].Heading.Contains(heading, StringComparison.OrdinalIgnoreCase)))
            {
                return i;
            }
        }

        return -1;
    }
}
