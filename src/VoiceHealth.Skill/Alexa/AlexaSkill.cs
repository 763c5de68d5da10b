using System.Collections.Immutable;
using Alexa.NET.Request;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Alexa.Json;
using VoiceHealth.Skill.Alexa.Recent;
using VoiceHealth.Skill.Alexa.Requests;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Alexa;

/// <summary>
/// The skill as a function from the bytes of a request to the bytes of a response, the same on both ways into Lambda and on a
/// developer's machine. It remembers nothing of whoever asks and is safe for use by many threads.
/// </summary>
public sealed class AlexaSkill
{
    /// <summary>Longer requests are not read. Those that Alexa sends are a tenth of it.</summary>
    public const int MaxRequestBytes = 64 * 1024;

    private readonly IAssistant _assistant;
    private readonly ConversationHandler _conversation;
    private readonly ImmutableArray<IRequestHandler> _handlers;
    private readonly ImmutableArray<string> _applicationIds;
    private readonly RecentAnswers? _recent;
    private readonly SkillTraces? _traces;

    /// <param name="applicationIds">The skill ids that requests may be for; empty where the trigger has already seen to that.</param>
    public AlexaSkill(IAssistant assistant, ImmutableArray<string> applicationIds)
        : this(assistant, applicationIds, recent: null)
    {
    }

    /// <param name="recent">Null where every answer is to be worked out.</param>
    /// <param name="traces">Null where nothing is traced; no tracing library is then loaded.</param>
    internal AlexaSkill(IAssistant assistant, ImmutableArray<string> applicationIds, RecentAnswers? recent = null, SkillTraces? traces = null)
    {
        IntentCatalogue catalogue = IntentCatalogue.Default;
        _assistant = assistant;
        _applicationIds = applicationIds;
        _recent = recent;
        _traces = traces;
        _conversation = new ConversationHandler(assistant, new IntentReader(catalogue));
        _handlers = [_conversation, new CanFulfillHandler(catalogue), new SilentHandler()];
    }

    /// <summary>Answers a request. A failure inside is answered with an apology that names 999 and 111, never passed on.</summary>
    public SkillAnswer Respond(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.Length <= MaxRequestBytes && AlexaJson.TryRead(utf8Json, out SkillRequest? request) ? Respond(request) : SkillAnswer.Unreadable;

    internal SkillAnswer Respond(SkillRequest request) => _traces is null ? Check(request) : _traces.Trace(request, Check);

    private SkillAnswer Check(SkillRequest request)
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
            return _recent is not null && _conversation.KeyOf(request) is { } key ? FindOrAnswer(key, _recent, request) : Answer(request);
        }
        catch (Exception problem)
        {
            // The person must not be left in silence, and what was thrown may quote what was said.
            return SkillAnswer.Failed(AlexaJson.Write(Apology.Write()), problem);
        }
    }

    private SkillAnswer FindOrAnswer(AnswerKey key, RecentAnswers recent, SkillRequest request)
    {
        object content = _assistant.Content;
        if (recent.Find(key, content) is { } known)
        {
            return known;
        }

        SkillAnswer answer = Answer(request);
        if (answer.Counts is { Alert: AlertLevel.None })
        {
            recent.Keep(key, content, answer);
        }

        return answer;
    }

    private SkillAnswer Answer(SkillRequest request)
    {
        HandledRequest handled = _handlers.First(handler => handler.CanHandle(request)).Handle(request);
        return SkillAnswer.Answered(ResponseLimit.Write(handled.Response), handled.Counts);
    }

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
