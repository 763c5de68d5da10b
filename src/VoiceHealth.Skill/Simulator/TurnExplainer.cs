using System.Collections.Immutable;
using Alexa.NET.Request;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;
using VoiceHealth.Skill.Alexa.Requests;
using VoiceHealth.Skill.Alexa.Session;

namespace VoiceHealth.Skill.Simulator;

/// <summary>
/// Takes an Alexa request apart as the skill does, and keeps nothing of it. A conversation is a function of the request, so answering it
/// once more gives what was answered.
/// </summary>
internal sealed class TurnExplainer(SkillParts parts, ConversationHandler handler, TimeProvider time)
{
    /// <summary>Null for a request that nobody hears an answer to.</summary>
    public TurnExplanation? Explain(SkillRequest request)
    {
        if (!handler.CanHandle(request))
        {
            return null;
        }

        Turn turn = handler.Read(request);
        DialogueState before = SessionMemory.Read(request.Session);
        (AlertReply? alert, double safety) = Timed(() => parts.Alerts.Hear(turn.Words));
        // Before the search alone: what is read or compiled only once belongs to the whole.
        (Reply reply, double answering) = Timed(() => parts.Assistant.Respond(turn, before).Reply);
        (SearchResult? found, double search) = Timed(() => Search(turn, before));
        return new TurnExplanation(
            turn.Words,
            turn.Kind.ToString(),
            reply.Kind.ToString(),
            reply.Alert.ToString(),
            alert?.Key,
            alert?.Class.ToString(),
            alert?.IsPrivate ?? false,
            found is null ? null : Show(found),
            [.. reply.Segments.Select(segment => new SaidSentence(segment.Text, segment is ReplySegment.Quote))],
            new SourceReader(parts.Library).Read(reply),
            new TurnTimings(safety, search, answering));
    }

    private SearchResult? Search(Turn turn, DialogueState state)
    {
        if (turn.Words.Length == 0)
        {
            return null;
        }

        var context = new QuestionContext(state.Page.Length > 0 ? state.Page : null, state.Aspect, state.Choices);
        return parts.Search.Search(turn.Words, context, explain: true);
    }

    private static QuestionExplanation Show(SearchResult found)
    {
        Question question = found.Question;
        ImmutableArray<PageCandidate> candidates = found.Candidates;
        return new QuestionExplanation(
            string.Join(' ', question.Tokens),
            question.Aspect.ToString(),
            question.AspectStated,
            question.Audience.ToString(),
            question.NamesTopic,
            question.DescribesSymptoms,
            found.Decision.ToString(),
            [.. candidates.Select(page => new ExplainedCandidate(page.Path, page.Topic, page.Confidence, page.Aspect.ToString(), page.Evidence))]);
    }

    private (T Result, double Milliseconds) Timed<T>(Func<T> part)
    {
        long start = time.GetTimestamp();
        T result = part();
        return (result, time.GetElapsedTime(start).TotalMilliseconds);
    }
}
