using System.Text;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>Writes docs/safety/wording.md: every fixed sentence, for a clinical safety officer to review.</summary>
public static class SafetyWording
{
    public static string Write(SafetyGuard guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        ILookup<string, Alert> alerts = guard.Alerts.ToLookup(a => a.Reply.Key);
        var text = new StringBuilder("""
            # Fixed safety wording

            Made from content-index/safety/*.yaml; edit it there. These sentences are ours, not the NHS website's. They are spoken first, in this
            order, before anything else; the page's own emergency advice follows where a rule names a page and the reply is not private.


            """);
        foreach (SafetyReply reply in guard.Replies)
        {
            text.Append("## ").Append(reply.Key).Append("\n\n");
            text.Append(reply.Private ? "Private: no card, no screen, no message, no topic remembered.\n\n" : "");
            string[] rules = [.. alerts[reply.Key].Select(a => a.RuleId).Distinct().Order(StringComparer.Ordinal)];
            text.Append(rules.Length == 0 ? "An answer to what is said after an alert.\n\n" : $"Rules: {string.Join(", ", rules)}.\n\n");
            foreach (string sentence in reply.Sentences)
            {
                text.Append("> ").Append(sentence).Append("\n>\n");
            }

            text.Length -= 2;
            text.Append('\n');
        }

        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
