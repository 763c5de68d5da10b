using System.Globalization;
using System.Xml.Linq;

namespace VoiceHealth.Cli.Evaluation;

/// <summary>
/// Draws what answering costs: for every confidence from which the first page would be offered, the share of questions that would be answered (coverage) and
/// the share of those answers that would be wrong (risk).
/// </summary>
internal static class RiskCoveragePlot
{
    private const double Top = 0.5;
    private static readonly double[] Marked = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8];

    public static XElement Draw(IReadOnlyList<EvaluatedQuestion> answers)
    {
        var plot = new Plot("Risk and coverage", "share of questions answered", "share of answers wrong", Top);
        plot.Line(Curve(answers), "#005eb8");
        foreach (double threshold in Marked)
        {
            (double coverage, double risk) = At(answers, threshold);
            plot.Dot(coverage, risk, string.Create(CultureInfo.InvariantCulture, $"answered from {threshold:0.0}: {100 * coverage:0.0} % answered, {100 * risk:0.0} % of them wrong"));
        }

        return plot.Element;
    }

    /// <summary>Points of the curve, from the surest answer alone to all.</summary>
    public static IEnumerable<(double Coverage, double Risk)> Curve(IReadOnlyList<EvaluatedQuestion> answers)
    {
        int wrong = 0;
        int offered = 0;
        foreach (EvaluatedQuestion answer in answers.Where(answer => answer.Nearest.Length > 0).OrderByDescending(answer => answer.Confidence))
        {
            offered++;
            wrong += answer.NearestIsRight ? 0 : 1;
            yield return ((double)offered / answers.Count, (double)wrong / offered);
        }
    }

    private static (double Coverage, double Risk) At(IReadOnlyList<EvaluatedQuestion> answers, double threshold)
    {
        EvaluatedQuestion[] offered = [.. answers.Where(answer => answer.Nearest.Length > 0 && answer.Confidence >= threshold)];
        return ((double)offered.Length / Math.Max(1, answers.Count), (double)offered.Count(answer => !answer.NearestIsRight) / Math.Max(1, offered.Length));
    }
}
