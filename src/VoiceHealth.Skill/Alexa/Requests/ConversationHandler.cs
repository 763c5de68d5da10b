using Alexa.NET.Request;
using Alexa.NET.Request.Type;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Alexa.Recent;
using VoiceHealth.Skill.Alexa.Responses;
using VoiceHealth.Skill.Alexa.Session;

namespace VoiceHealth.Skill.Alexa.Requests;

/// <summary>Everything that a person says or touches goes to the assistant: launch, intents, and choices on a screen.</summary>
internal sealed class ConversationHandler(IAssistant assistant, IntentReader intents) : IRequestHandler
{
    private const int MaxArgumentLength = 300;

    /// <summary>Alexa's word for a dialogue in which the skill has asked for a slot.</summary>
    private const string InProgress = "IN_PROGRESS";

    public bool CanHandle(SkillRequest request) =>
        request.Request is (IntentRequest and not CanFulfillIntentRequest) or LaunchRequest or UserEventRequest or SessionResumedRequest;

    public HandledRequest Handle(SkillRequest request)
    {
        Turn turn = Read(request);
        DialogueState before = SessionMemory.Read(request.Session);
        (Reply reply, DialogueState after) = assistant.Respond(turn, before);
        Intent? toAsk = IsAskedForTopic(reply) ? IntentWithoutTopic(request) : null;
        return new HandledRequest(ResponseWriter.Write(reply, after, HasScreen(request), toAsk), ReplyCounts.Of(turn, reply));
    }

    /// <summary>What the answer to a request depends on; null where it may depend on more, or the request is another handler's.</summary>
    public AnswerKey? KeyOf(SkillRequest request) =>
        CanHandle(request) && IntentWithoutTopic(request) is null ? AnswerKey.Of(Read(request), SessionMemory.TextOf(request.Session), HasScreen(request)) : null;

    /// <summary>The turn that a request stands for.</summary>
    public Turn Read(SkillRequest request) => request.Request switch
    {
        IntentRequest intent => intents.Read(intent.Intent, answersUs: intent.DialogState == InProgress),
        UserEventRequest touch => TurnOf(touch),
        _ => new Turn(TurnKind.Launch, ""),
    };

    private static bool HasScreen(SkillRequest request) => request.Context?.System?.Device?.IsInterfaceSupported(ScreenDocument.Interface) ?? false;

    private Intent? IntentWithoutTopic(SkillRequest request) => intents.WithoutTopic((request.Request as IntentRequest)?.Intent);

    /// <summary>Whether the reply asks what it is about, with nothing to choose from.</summary>
    private static bool IsAskedForTopic(Reply reply) =>
        reply is { Kind: ReplyKind.Clarify, Alert: AlertLevel.None, SessionOpen: true, Choices.IsEmpty: true };

    private static Turn TurnOf(UserEventRequest touch) =>
        touch.Arguments is [ScreenDocument.OpenPage, string { Length: <= MaxArgumentLength } path, string { Length: <= MaxArgumentLength } topic, ..]
        && path.StartsWith('/')
            ? new Turn(TurnKind.Utterance, topic, path)
            : new Turn(TurnKind.Fallback, "");
}
