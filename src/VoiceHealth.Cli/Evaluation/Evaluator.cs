using VoiceHealth.Cli.Batch;
using VoiceHealth.Content;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Cli.Evaluation;

/// <summary>Asks labelled questions of the whole assistant, and the search for how sure it was.</summary>
internal sealed class Evaluator(IAssistant assistant, IQuestionSearch search)
{
    public EvaluatedQuestion Ask(LabelledQuestion question)
    {
        Reply reply = assistant.Respond(Turn.Said(question.Utterance), DialogueState.New).Reply;
        SearchResult found = search.Search(question.Utterance, QuestionContext.Start);
        int rank = reply.Answered ? reply.Pages.ToList().FindIndex(page => question.Pages.Contains(page)) + 1 : 0;
        string page = reply is { Answered: true, Pages: [var first, ..] } ? first : "";
        return new EvaluatedQuestion(question, reply.Answered, page, rank, SectionWords.Of(reply.Aspect), found.Confidence, found.Nearest);
    }
}
