using System.Text;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>What the classes are called, and what each asks for.</summary>
internal static class FindingKinds
{
    /// <summary>The class as it stands in JSON and in the HTML report's filters: <c>emergency-removed</c>.</summary>
    public static string Slug(FindingKind kind)
    {
        var slug = new StringBuilder();
        foreach (char letter in kind.ToString())
        {
            slug.Append(char.IsUpper(letter) && slug.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return slug.ToString();
    }

    /// <summary>The gate of a class, where a finding does not say otherwise.</summary>
    public static ReviewGate Gate(FindingKind kind) => kind switch
    {
        FindingKind.EmergencyRemoved or FindingKind.EmergencyWeakened or FindingKind.AnswerWrong or FindingKind.PagesLost => ReviewGate.Refuse,
        FindingKind.AliasAdded or FindingKind.ReviewDateChanged => ReviewGate.Safe,
        _ => ReviewGate.Review,
    };

    public static string Title(FindingKind kind) => kind switch
    {
        FindingKind.EmergencyRemoved => "Emergency advice removed",
        FindingKind.EmergencyWeakened => "Emergency advice weakened",
        FindingKind.EmergencyReworded => "Emergency advice in other words",
        FindingKind.EmergencyAdded => "Emergency advice added",
        FindingKind.UrgencyLowered => "Urgency lowered",
        FindingKind.UrgencyRaised => "Urgency raised",
        FindingKind.UrgentAdviceRemoved => "Urgent advice removed",
        FindingKind.UrgentAdviceReworded => "Urgent advice in other words",
        FindingKind.UrgentAdviceAdded => "Urgent advice added",
        FindingKind.AnswerWrong => "Golden question answered wrongly",
        FindingKind.AnswerChanged => "Golden question answered differently",
        FindingKind.PagesLost => "Too many pages lost",
        FindingKind.PageRemoved => "Page gone",
        FindingKind.PageMoved => "Page at another address",
        FindingKind.DoseChanged => "Dose changed",
        FindingKind.NegationChanged => "A \"not\" came or went",
        FindingKind.NumberChanged => "Number changed",
        FindingKind.SectionRemoved => "Section removed",
        FindingKind.ListItemLost => "List item lost",
        FindingKind.TextRemoved => "Text removed",
        FindingKind.TextChanged => "Text in other words",
        FindingKind.SectionMoved => "Section moved",
        FindingKind.SectionAdded => "Section added",
        FindingKind.TextAdded => "Text added",
        FindingKind.SummaryChanged => "Other sentences said first",
        FindingKind.PageAdded => "New page",
        FindingKind.TitleChanged => "Title changed",
        FindingKind.AliasLost => "Other name lost",
        FindingKind.AliasAdded => "Other name added",
        FindingKind.ReviewOverdue => "Review overdue",
        FindingKind.ReviewDateChanged => "Review date changed",
        FindingKind.OverrideNotApplied => "Override no longer applies",
        FindingKind.ExtractionIssue => "Could not be read with confidence",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This class has no title."),
    };
}
