using VoiceHealth.Cli.Batch;

namespace VoiceHealth.Cli.Evaluation;

/// <summary>What became of a labelled question.</summary>
/// <param name="Page">The first page offered; empty for none.</param>
/// <param name="Rank">Place of the first acceptable page from 1; 0 for none.</param>
/// <param name="Confidence">Of the page that ranked first, offered or not; 0 to 1.</param>
/// <param name="Nearest">That page.</param>
internal sealed record EvaluatedQuestion(LabelledQuestion Question, bool Answered, string Page, int Rank, string Section, double Confidence, string Nearest)
{
    public bool HasPage => !Question.Pages.IsEmpty;

    public bool IsRight => HasPage ? Rank == 1 : !Answered;

    public bool NearestIsRight => Question.Pages.Contains(Nearest);
}
