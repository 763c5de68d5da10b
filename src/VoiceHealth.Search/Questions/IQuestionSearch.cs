namespace VoiceHealth.Search.Questions;

/// <summary>Understands a spoken question and finds the pages that may answer it. Safe for use by many threads.</summary>
public interface IQuestionSearch
{
    SearchResult Search(string utterance, QuestionContext context, bool explain = false);
}
