using System.Xml.Linq;

namespace VoiceHealth.Cli.Evaluation;

/// <summary>Draws how true confidence is: the share of first pages that are right, by tenths of confidence. On the diagonal it says what it means.</summary>
internal static class ReliabilityPlot
{
    private const int Bins = 10;

    public static XElement Draw(IReadOnlyList<EvaluatedQuestion> answers)
    {
        var plot = new Plot("Reliability", "confidence", "share of first pages that are right");
        plot.Line([(0, 0), (1, 1)], "#aaa");
        foreach ((double confidence, double right, int count) in Bin(answers))
        {
            plot.Dot(confidence, right, $"{count} questions");
        }

        return plot.Element;
    }

    /// <summary>Mean distance of confidence from the share that is right, weighted by how many questions have it: the expected calibration error (Naeini and others, 2015).</summary>
    public static double Error(IReadOnlyList<EvaluatedQuestion> answers)
    {
        (double Confidence, double Right, int Count)[] bins = [.. Bin(answers)];
        return bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1, bins.Sum(bin => bin.Count));
    }

    private static IEnumerable<(double Confidence, double Right, int Count)> Bin(IReadOnlyList<EvaluatedQuestion> answers) =>
        answers.Where(answer => answer.Nearest.Length > 0)
            .GroupBy(answer => Math.Min(Bins - 1, (int)(answer.Confidence * Bins)))
            .OrderBy(bin => bin.Key)
            .Select(bin => (bin.Average(answer => answer.Confidence), bin.Average(answer => answer.NearestIsRight ? 1.0 : 0), bin.Count()));
}
