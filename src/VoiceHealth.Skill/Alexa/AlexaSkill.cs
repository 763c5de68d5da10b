using System.Collections.Immutable;
using Alexa.NET.Request;
using VoiceHealth.Conversation;
using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Alexa.Json;
using VoiceHealth.Skill.Alexa.Requests;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Alexa;

/// <summary>
/// The skill as a function from the bytes of a request to the bytes of a response, the same on both ways into Lambda and on a
/// developer's machine. It remembers nothing between requests and is safe for use by many threads.
/// </summary>
public sealed class AlexaSkill
{
    /// <summary>Longer requests are not read. Those that Alexa sends are a tenth of it.</summary>
    public const int MaxRequestBytes = 64 * 1024;

    private readonly ImmutableArray<IRequestHandler> _handlers;
    private readonly ImmutableArray<string> _applicationIds;

    /// <param name="applicationIds">The skill ids that requests may be for; empty where the trigger has already seen to that.</param>
    public AlexaSkill(IAssistant assistant, ImmutableArray<string> applicationIds)
    {
        IntentCatalogue catalogue = IntentCatalogue.Default;
        _applicationIds = applicationIds;
        _handlers = [new ConversationHandler(assistant, new IntentReader(catalogue)), new CanFulfillHandler(catalogue), new SilentHandler()];
    }

    /// <summary>Answers a request. A failure inside is answered with an apology that names 999 and 111, never passed on.</summary>
    public SkillAnswer Respond(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.Length <= MaxRequestBytes && AlexaJson.TryRead(utf8Json, out SkillRequest? request) ? Respond(request) : SkillAnswer.Unreadable;

    internal SkillAnswer Respond(SkillRequest request)
    {
        if (request.Request is null)
        {
            return SkillAnswer.Unreadable;
        }

        if (!IsOurs(request))
        {
            return SkillAnswer.NotOurs;
        }

        try
        {
            HandledRequest handled = Handle(request);
            return SkillAnswer.Answered(ResponseLimit.Write(handled.Response), handled.Counts);
        }
        catch (Exception problem)
        {
            // The person must not be left in silence, and what was thrown may quote what was said.
            return SkillAnswer.Failed(AlexaJson.Write(Apology.Write()), problem);
        }
    }

    private HandledRequest Handle(SkillRequest request) => _handlers.First(handler => handler.CanHandle(request)).Handle(request);

    private bool IsOurs(SkillRequest request)
    {
        if (_applicationIds.IsEmpty)
        {
            return true;
        }

        string? inSession = request.Session?.Application?.ApplicationId;
        string? inContext = request.Context?.System?.Application?.ApplicationId;
        return (inSession ?? inContext) is not null
            && (inSession is null || _applicationIds.Contains(inSession))
            && (inContext is null || _applicationIds.Contains(inContext));
    }
}
