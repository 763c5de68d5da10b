using System.Collections.Immutable;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>
/// Hears danger in what "it" stands for: after a page on nosebleeds "it's been pouring for half an hour" tells of a nosebleed. Only what is told counts, not
/// what is asked, and not where the topic's name is an alert by itself, so that "it runs in my family" raises none after a page on heart attacks.
/// </summary>
internal sealed class TopicAlerts(IAlertSource alerts, IContentLibrary library)
{
    private const int FewestWords = 4;

    /// <summary>Null where nothing is told of the open topic, or nothing alarming.</summary>
    public AlertReply? Hear(TurnContext context)
    {
        ImmutableArray<string> tokens = context.Tokens;
        int it = tokens.Length >= FewestWords && context.HasPage && !FollowUp.Asks(tokens) ? FindIt(tokens) : -1;
        if (it < 0 || library.FindPage(context.State.Page) is not { } page)
        {
            return null;
        }

        return FollowUp.ShortNamesOf(page.Topic).Select(topic => Hear(topic, tokens, it)).FirstOrDefault(alert => alert is not null);
    }

    private AlertReply? Hear(string topic, ImmutableArray<string> tokens, int it)
    {
        string told = string.Join(' ', tokens.SetItem(it, tokens[it] == "it's" ? $"{topic} is" : topic));
        return alerts.Hear(told) is { Level: > AlertLevel.None } alert && !IsAlarming(topic) ? alert : null;
    }

    private static int FindIt(ImmutableArray<string> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is "it" or "it's" or "they")
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsAlarming(string topic) => alerts.Hear($"i have {topic}") is not null || alerts.Hear(topic) is not null;
}
