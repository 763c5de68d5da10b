using Alexa.NET.Request;
using Alexa.NET.Response;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Skill.Alexa.Session;

namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>Turns a reply into what Alexa speaks and shows.</summary>
internal static class ResponseWriter
{
    /// <param name="toAsk">The intent whose topic the reply asks for, so that the answer comes back as that intent; null for none.</param>
    public static SkillResponse Write(Reply reply, DialogueState state, bool hasScreen, Intent? toAsk = null)
    {
        // A smart speaker is overheard: in a crisis nothing is shown, sent to a phone or remembered.
        bool quiet = reply.Alert == AlertLevel.Crisis;
        var body = new ResponseBody
        {
            OutputSpeech = new SsmlOutputSpeech(SpeechLimit.Apply(reply.Ssml, reply.Spoken)),
            Card = quiet || reply.Card is null ? null : CardWriter.Write(reply.Card),
            Reprompt = reply.SessionOpen && reply.Reprompt.Length > 0 ? new Reprompt(SpeechLimit.ApplyToText(reply.Reprompt)) : null,
            ShouldEndSession = !reply.SessionOpen,
        };
        if (hasScreen && !quiet && ScreenDocument.Write(reply) is { } directive)
        {
            body.Directives.Add(directive);
        }

        if (toAsk is not null)
        {
            body.Directives.Add(TopicQuestion.Write(toAsk));
        }

        return new SkillResponse
        {
            Version = "1.0",
            SessionAttributes = reply.SessionOpen ? SessionMemory.Write(quiet ? SessionMemory.WithoutTopic(state) : state) : null,
            Response = body,
        };
    }

    /// <summary>The answer to what must not be answered: no speech, no card, no word on the session.</summary>
    public static SkillResponse Silence() => new()
    {
        Version = "1.0",
        Response = new ResponseBody { ShouldEndSession = null },
    };
}
