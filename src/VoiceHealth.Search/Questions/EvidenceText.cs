using System.Globalization;
using System.Text;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;

namespace VoiceHealth.Search.Questions;

/// <summary>Puts into words why a page is in the running: each piece of evidence with what it adds to the score, the strongest first.</summary>
internal static class EvidenceText
{
    public static string Describe(Candidate candidate, LanguageModel model)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"score {candidate.Score:0.00}");
        IEnumerable<(string Name, float Value, float Adds)> parts = candidate.Features
            .Select((value, i) => (FittedWeights.RankNames[i], value, value * model.Fitted[i]))
            .Where(part => Math.Abs(part.Item3) >= 0.05f)
            .OrderByDescending(part => Math.Abs(part.Item3));
        foreach ((string name, float value, float adds) in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"; {name} {value:0.00} → {adds:+0.00;-0.00}");
        }

        return text.ToString();
    }
}
