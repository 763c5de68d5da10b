using System.Globalization;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Fitting;

/// <summary>Prints what is decided with the weights and thresholds as they are: how often the right page is offered first or among three, and how often nothing is.</summary>
internal static class DecisionFigures
{
    private const int Offered = 3;

    public static void Print(IEnumerable<QuestionRow> rows, QuestionSearch search, bool misses, TextWriter output)
    {
        foreach (IGrouping<string, QuestionRow> set in rows.Where(row => row.HasPage || row.IsOutOfScope).GroupBy(row => row.Set))
        {
            int first = 0;
            int three = 0;
            int silent = 0;
            foreach (QuestionRow row in set)
            {
                SearchResult result = search.Search(row.Words, QuestionContext.Start);
                int rank = result.Candidates.Take(Offered).ToList().FindIndex(page => row.Pages.Contains(page.Path));
                first += rank == 0 ? 1 : 0;
                three += rank >= 0 ? 1 : 0;
                silent += result.Decision == SearchDecision.Decline ? 1 : 0;
                bool wrong = row.HasPage ? rank != 0 : result.Decision != SearchDecision.Decline;
                if (misses && wrong)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {row.Set}: {row.Words}: {result.Decision}, nearest {result.Nearest} {result.Confidence:0.00}, not {string.Join('|', row.Pages)}"));
                }
            }

            int count = set.Count();
            string right = set.First().HasPage ? string.Create(CultureInfo.InvariantCulture, $"first {100.0 * first / count:0.0}  among three {100.0 * three / count:0.0}  ") : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {set.Key,-12} n {count}  {right}silent {100.0 * silent / count:0.0}"));
        }
    }
}
