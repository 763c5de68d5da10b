using System.Globalization;
using VoiceHealth.Content;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Fitting;

/// <summary>Prints how often the aspect that was asked for is understood, whatever page is found.</summary>
internal static class SectionFigures
{
    /// <summary>As score.py counts them.</summary>
    private static readonly (string, string)[] Neighbours =
    [
        ("treatment", "self-care"), ("causes", "prevention"), ("causes", "spread"), ("prevention", "spread"), ("overview", "diagnosis"),
        ("overview", "symptoms"), ("overview", "complications"), ("treatment", "recovery"), ("symptoms", "when-to-get-help"),
    ];

    /// <summary>Whether one may pass for the other.</summary>
    public static bool AreNear(string section, string other) => Neighbours.Contains((section, other)) || Neighbours.Contains((other, section));

    public static void Print(IEnumerable<QuestionRow> rows, LanguageModel model, bool misses, TextWriter output)
    {
        var reader = new AspectReader(model.Patterns);
        foreach (IGrouping<string, QuestionRow> set in rows.Where(row => row.HasPage && row.Section != "-").GroupBy(row => row.Set))
        {
            int exact = 0;
            int near = 0;
            foreach (QuestionRow row in set)
            {
                string section = SectionWords.Of(reader.Read(UtteranceNormalizer.Normalize(row.Words)).Aspect);
                exact += section == row.Section ? 1 : 0;
                near += section == row.Section || AreNear(section, row.Section) ? 1 : 0;
                if (misses && section != row.Section)
                {
                    output.WriteLine($"  {row.Section} read as {section}: {row.Words}");
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sections {set.Key,-10} n {set.Count()}  exact {100.0 * exact / set.Count():0.0}  near {100.0 * near / set.Count():0.0}"));
        }
    }
}
