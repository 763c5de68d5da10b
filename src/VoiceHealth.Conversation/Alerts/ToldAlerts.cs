using System.Collections.Immutable;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Alerts;

/// <summary>
/// Hears danger that is told over several turns: "I'm 34 weeks pregnant", then "and I see flashing lights"; a baby's age, then its temperature; a nosebleed,
/// then "I'm on warfarin". The state keeps who it is about and which page is open, never words, so the new words are heard after those two.
/// What is asked is not heard with the topic, nor is what would alarm without the new words.
/// </summary>
internal sealed class ToldAlerts(IAlertSource alerts, IContentLibrary library)
{
    /// <summary>From this age on, in months, an age is said in years.</summary>
    private const int InYears = 24;

    /// <summary>The rules ask no further than whether a child is younger than five.</summary>
    private const int OldestMonths = 60;

    /// <summary>Null where the words go on with nothing, or with nothing alarming.</summary>
    public AlertReply? Hear(TurnContext context)
    {
        if (!context.Wants(RequestKind.Question) || context.Request.Choice != 0 || context.Turn.Words.Length == 0)
        {
            return null;
        }

        bool onlyTellsWho = PatientReader.OnlyTellsWho(context.Tokens);
        string who = onlyTellsWho || !SaysWho(context.Tokens) ? WhoOf(context.State) : "";
        string topic = TopicOf(context);
        bool tellsWho = who.Length > 0 && onlyTellsWho;
        string words = tellsWho ? "" : string.Join(' ', context.Tokens.SkipWhile(token => token is "and" or "but" or "so" or "also" or "then"));
        return new[] { (who, ""), ("i", topic), (who, topic) }.Select(told => Hear(told.Item1, told.Item2, words)).FirstOrDefault(alert => alert is not null);
    }

    /// <summary>Words that say an age or a pregnancy themselves have been heard with it.</summary>
    private static bool SaysWho(ImmutableArray<string> tokens) =>
        tokens.Any(token => PatientReader.IsBearing(token) || token is "old" or "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "yo");

    private AlertReply? Hear(string who, string topic, string words)
    {
        string before = topic.Length == 0 ? who : who == "i" ? $"i have {topic}" : $"{who} and have {topic}";
        bool isTold = who.Length > 0 && (topic.Length > 0 || (who != "i" && words.Length > 0));
        string told = words.Length == 0 ? before : $"{before} and {words}";
        return isTold && alerts.Hear(told) is { Level: > AlertLevel.None, IsPrivate: false } alert && !IsAlarming(topic) && (words.Length == 0 || alerts.Hear(before) is null) ? alert : null;
    }

    private bool IsAlarming(string topic) => topic.Length > 0 && (alerts.Hear($"i have {topic}") is not null || alerts.Hear(topic) is not null);

    /// <summary>The open topic in its short name; empty where none is open, or something is asked.</summary>
    private string TopicOf(TurnContext context)
    {
        bool tells = !FollowUp.Asks(context.Tokens) && context.Tokens.Any(FollowUp.IsOfPeople);
        return tells && context.HasPage && library.FindPage(context.State.Page) is { } page && FollowUp.ShortNamesOf(page.Topic) is [.., var name] ? name : "";
    }

    /// <summary>Empty where nothing is known of who it is about.</summary>
    private string WhoOf(DialogueState state)
    {
        Patient patient = state.Patient;
        bool isYoung = patient is { Kind: PatientKind.Child, Months: > 0 and < OldestMonths };
        bool isPregnant = patient.Kind == PatientKind.Pregnant || (state.Alert.Length > 0 && alerts.Find(state.Alert) is { Class: SafetyClass.Pregnancy });
        return isYoung ? (patient.Months < InYears ? $"my baby is {patient.Months} months old" : $"my child is {patient.Months / 12} years old")
            : isPregnant ? "i'm pregnant" : "";
    }
}
