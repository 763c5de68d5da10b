using System.Globalization;

namespace VoiceHealth.Fitting;

/// <summary>Prints how often the right page came first, and what the confidence threshold costs.</summary>
internal static class Figures
{
    private static readonly double[] Thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6];

    public static void Print(string title, List<(Judged Judged, double Confidence)> answers, TextWriter output)
    {
        output.WriteLine(title);
        foreach (IGrouping<string, (Judged Judged, double)> set in answers.Where(answer => answer.Judged.Row.HasPage).GroupBy(answer => answer.Judged.Row.Set))
        {
            int count = set.Count();
            int first = set.Count(answer => answer.Judged.Rank == 1);
            int three = set.Count(answer => answer.Judged.Rank is > 0 and <= 3);
            int any = set.Count(answer => answer.Judged.Rank > 0);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {set.Key,-10} n {count}  top-1 {100.0 * first / count:0.0}  top-3 {100.0 * three / count:0.0}  among candidates {100.0 * any / count:0.0}"));
        }

        foreach (double threshold in Thresholds)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  answer from {threshold:0.00}: {string.Join("  ", AtThreshold(answers, threshold))}"));
        }
    }

    /// <summary>By way to the page: how many acceptable and wrong first pages, and how many questions that nothing answers, each threshold would let through.</summary>
    public static void PrintRoutes(List<(Judged Judged, double Confidence)> answers, TextWriter output)
    {
        foreach (var route in answers.Where(answer => answer.Judged.Row is { IsMade: false } row && (row.HasPage || row.IsOutOfScope)).GroupBy(answer => answer.Judged.Route).OrderBy(route => route.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {route.Key}: {route.Count(answer => answer.Judged.Row.HasPage)} to answer, {route.Count(answer => answer.Judged.Row.IsOutOfScope)} not to"));
            foreach (double threshold in Thresholds)
            {
                var offered = route.Where(answer => answer.Confidence >= threshold).ToArray();
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"    from {threshold:0.00}: {offered.Count(answer => answer.Judged.Row.HasPage && answer.Judged.Rank == 1)} right, {offered.Count(answer => answer.Judged.Row.HasPage && answer.Judged.Rank != 1)} wrong, {offered.Count(answer => answer.Judged.Row.IsOutOfScope)} that nothing answers"));
            }
        }
    }

    public static void PrintMisses(List<(Judged Judged, double Confidence)> answers, Func<int, string> pathOf, TextWriter output)
    {
        foreach ((Judged judged, double confidence) in answers)
        {
            bool wrong = judged.Row.HasPage ? judged.Rank != 1 : judged.Row.IsOutOfScope && confidence >= 0.2;
            if (wrong || (judged.Row.HasPage && confidence < 0.4))
            {
                string found = string.Join(' ', judged.Ranked.Take(3).Select(candidate => string.Create(CultureInfo.InvariantCulture, $"{pathOf(candidate.Page)}:{candidate.Score:0.0}")));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged.Row.Set}\t{judged.Row.Words}\t{string.Join('|', judged.Row.Pages)}\trank {judged.Rank}\tconfidence {confidence:0.00}\t{found}"));
            }
        }
    }

    private static IEnumerable<string> AtThreshold(List<(Judged Judged, double Confidence)> answers, double threshold)
    {
        foreach (var set in answers.Where(answer => answer.Judged.Row.HasPage || answer.Judged.Row.IsOutOfScope).GroupBy(answer => answer.Judged.Row.Set))
        {
            double silent = 100.0 * set.Count(answer => answer.Confidence < threshold) / set.Count();
            double right = 100.0 * set.Count(answer => answer.Confidence >= threshold && answer.Judged.Rank == 1) / set.Count();
            string served = set.First().Judged.Row.IsOutOfScope ? "" : string.Create(CultureInfo.InvariantCulture, $" right {right:0.0}");
            yield return string.Create(CultureInfo.InvariantCulture, $"{set.Key} silent {silent:0.0}{served}");
        }
    }
}
