namespace VoiceHealth.Cli.Evaluation;

/// <summary>How the questions of one group were answered. Shares are in percent of those that they are about; null where there are none.</summary>
/// <param name="FirstRight">Questions with a right page whose first page was right.</param>
/// <param name="InFirstThree">As before, in the first three pages.</param>
/// <param name="SectionRight">Of those with the right page, whose part of it was right.</param>
/// <param name="Silent">Questions with a right page that were not answered.</param>
/// <param name="SilentWhereRight">Questions without one that were rightly not answered.</param>
internal sealed record SetFigures(string Set, int Questions, double? FirstRight, double? InFirstThree, double? SectionRight, double? Silent, double? SilentWhereRight)
{
    public static SetFigures Of(string set, EvaluatedQuestion[] answers)
    {
        EvaluatedQuestion[] asked = [.. answers.Where(answer => answer.HasPage)];
        return new SetFigures(
            set,
            answers.Length,
            Share(asked, answer => answer.Rank == 1),
            Share(asked, answer => answer.Rank is > 0 and <= 3),
            Share([.. asked.Where(answer => answer.Rank == 1 && answer.Question.Section != "-")], answer => answer.Section == answer.Question.Section),
            Share(asked, answer => !answer.Answered),
            Share([.. answers.Where(answer => !answer.HasPage)], answer => !answer.Answered));
    }

    /// <summary>One a group, in the order of the groups' names.</summary>
    public static IEnumerable<SetFigures> Of(IReadOnlyList<EvaluatedQuestion> answers, Func<EvaluatedQuestion, string> group) =>
        answers.GroupBy(group).OrderBy(set => set.Key, StringComparer.Ordinal).Select(set => Of(set.Key, [.. set]));

    private static double? Share(EvaluatedQuestion[] of, Predicate<EvaluatedQuestion> fits) =>
        of.Length == 0 ? null : 100.0 * of.Count(answer => fits(answer)) / of.Length;
}
