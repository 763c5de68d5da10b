using System.Collections.Immutable;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>
/// Hears danger in what "it" stands for: after a page on nosebleeds "it's been pouring for half an hour" tells of a nosebleed. Only what is told counts, not
/// what is asked, and not where the topic's name is an alert by itself, so that "it runs in my family" raises none after a page on heart attacks.
/// After a page on a medicine, an amount that names nothing ("I've had fourteen today") is of that medicine, even within a question.
/// </summary>
internal sealed class TopicAlerts(IAlertSource alerts, IContentLibrary library)
{
    private const int FewestWords = 4;

    /// <summary>In words: "a whole packet".</summary>
    private const int LongestAmount = 3;

    /// <summary>What goes on after an amount that names nothing; any other word would name what it is an amount of.</summary>
    private static readonly string[] AfterAmounts =
        ["today", "already", "since", "so", "in", "all", "of", "at", "tonight", "yesterday", "this", "last", "now", "and", "by", "for", "on", "is", "should", "what", "am"];

    private static readonly string[] TakingWords = ["had", "taken", "took", "swallowed", "eaten", "necked"];

    /// <summary>Null where nothing is told of the open topic, or nothing alarming.</summary>
    public AlertReply? Hear(TurnContext context)
    {
        if (!context.HasPage || library.FindPage(context.State.Page) is not { } page)
        {
            return null;
        }

        ImmutableArray<string> tokens = context.Tokens;
        int it = tokens.Length >= FewestWords && !FollowUp.Asks(tokens) ? FindIt(tokens) : -1;
        ImmutableArray<string> names = FollowUp.ShortNamesOf(page.Topic);
        return (it < 0 ? null : FirstOf(names.Select(topic => Hear(topic, tokens, it))))
            ?? (page.Kind == PageKind.Medicine ? FirstOf(names.Add("tablets").Select(medicine => HearAmount(medicine, tokens))) : null);
    }

    private static AlertReply? FirstOf(IEnumerable<AlertReply?> alerts) => alerts.FirstOrDefault(alert => alert is not null);

    /// <summary>"I took too many", with the medicine in the place where its name is left out.</summary>
    private AlertReply? HearAmount(string medicine, ImmutableArray<string> tokens)
    {
        int taken = tokens.LastIndexOf(tokens.LastOrDefault(token => TakingWords.Contains(token), ""));
        for (int i = taken + 1; taken >= 0 && i < tokens.Length && i <= taken + LongestAmount; i++)
        {
            bool isNameless = i + 1 == tokens.Length || AfterAmounts.Contains(tokens[i + 1]);
            if (isNameless && alerts.Hear(string.Join(' ', tokens.Insert(i + 1, medicine))) is { Level: > AlertLevel.None } alert && !IsAlarming(medicine))
            {
                return alert;
            }
        }

        return null;
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
