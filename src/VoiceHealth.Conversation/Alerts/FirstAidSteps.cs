using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Readings;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>Where a page says what to do at once, or until help comes, by what such sections are called.</summary>
internal static class FirstAidSteps
{
    private static readonly string[] Headings = ["first aid", "what to do if", "things to do while", "while you wait", "things you can do to cool"];

    /// <summary>A reading of the page that starts with the steps; null where the page has none.</summary>
    public static ReadingPlan? Find(PageReader reader, string? page)
    {
        if (page is null || reader.Plan(page, HealthAspect.Overview) is not { } plan)
        {
            return null;
        }

        PlacedSentence? first = plan.Parts.SelectMany(part => part.Sentences).Where(IsStep).MinBy(placed => placed.Order);
        return first is null ? null : reader.Plan(page, HealthAspect.Overview, first.Order + 1);
    }

    private static bool IsStep(PlacedSentence placed) =>
        placed.Sentence.Kind != SentenceKind.Heading
        && Array.Exists(Headings, heading => placed.Chunk.Heading.Contains(heading, StringComparison.OrdinalIgnoreCase));
}
