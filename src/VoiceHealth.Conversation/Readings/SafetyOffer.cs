using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Our sentences that offer a page's urgent advice, so that an audit knows an offer when it hears one.</summary>
internal static class SafetyOffer
{
    private const string EmergencyHelp = "For when to get emergency help, say: urgent advice.";
    private const string UrgentHelp = "For when to get urgent help, say: urgent advice.";
    private const string MoreHelp = "There's more on when to get help.";

    /// <summary>Empty where there is nothing to offer: all has been said, or the page has no such advice.</summary>
    public static string For(ReadingPlan plan, int position)
    {
        if (plan.IsUrgentHelp)
        {
            return plan.SafetyNetAt > position && plan.Parts[position + 1].InAsked ? MoreHelp : "";
        }

        bool isBeingRead = plan.Parts[position].Urgency >= plan.SafetyNet;
        return position > 0 || plan.SafetyNetAt <= 0 || isBeingRead ? "" : plan.SafetyNet == Urgency.Emergency ? EmergencyHelp : UrgentHelp;
    }

    public static bool Is(string words) => words is EmergencyHelp or UrgentHelp or MoreHelp;
}
