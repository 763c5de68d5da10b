using System.Collections.Immutable;
using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Cli.Reviewing.Golden;

/// <summary>Asks a release the editors' golden questions, each in a session of its own.</summary>
internal static class GoldenRun
{
    /// <summary>A release's golden questions; none where it was built without.</summary>
    /// <exception cref="InvalidDataException">The file is no set of questions.</exception>
    public static ImmutableArray<GoldenQuestion> Questions(string release)
    {
        string file = Path.Combine(release, ReleaseLayout.Golden);
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), ContentJsonContext.Default.GoldenQuestionSet)?.Questions ?? [];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file} holds no golden questions ({error.Message}). Build the release again with voicehealth reindex.", error);
        }
    }

    public static ImmutableArray<GoldenAnswer> Ask(IAssistant assistant, IEnumerable<GoldenQuestion> questions) =>
        [.. questions.Select(question => Ask(assistant, question))];

    /// <summary>Which page answers words; empty where none does.</summary>
    public static string PageFor(IAssistant assistant, string words) => PageOf(assistant.Respond(Turn.Said(words), DialogueState.New).Reply);

    private static string PageOf(Reply reply) => reply.Answered ? reply.Pages.FirstOrDefault() ?? "" : "";

    private static GoldenAnswer Ask(IAssistant assistant, GoldenQuestion question)
    {
        Reply reply = assistant.Respond(Turn.Said(question.Ask), DialogueState.New).Reply;
        string page = PageOf(reply), section = SectionWords.Of(reply.Aspect), urgency = reply.Alert.ToString().ToLowerInvariant();
        return new GoldenAnswer(question, page, section, urgency, reply.Spoken, FaultOf(question, page, section, urgency));
    }

    private static string? FaultOf(GoldenQuestion question, string page, string section, string urgency)
    {
        (string Expected, string Found, string What)[] checks =
        [
            (question.Urgency.Length == 0 || IsMoreThanUrgent(question, urgency) ? urgency : question.Urgency, urgency, "urgency"),
            (IsFreeOfPage(question) ? page : question.Page, page, "page"),
            (question.Section.Length == 0 ? section : question.Section, section, "section"),
        ];
        return checks.Where(check => check.Expected != check.Found)
            .Select(check => $"The {check.What} should be {Name(check.Expected)}, and is {Name(check.Found)}.")
            .FirstOrDefault();
    }

    /// <summary>
    /// An alert's fixed words come first, whatever page follows them; without an alert, no page means that none may answer, but for a question for every
    /// site, which has the page for it or has not.
    /// </summary>
    private static bool IsFreeOfPage(GoldenQuestion question) => question.Page.Length == 0 && (question.OfEverySite || question.Urgency is not ("" or "none"));

    /// <summary>What every site must call at least urgent may be called an emergency: where the line between the two runs is for the rules' own examples.</summary>
    private static bool IsMoreThanUrgent(GoldenQuestion question, string urgency) => question.OfEverySite && question.Urgency == "urgent" && urgency == "emergency";

    private static string Name(string value) => value.Length == 0 ? "none" : value;
}
