using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Fitting;

/// <summary>A question with the candidates that ranking finds for it.</summary>
/// <param name="Right">By candidate: whether the page is acceptable.</param>
/// <param name="Confidence">Confidence features of the first candidate; empty without candidates.</param>
internal sealed record Judged(QuestionRow Row, Candidate[] Ranked, bool[] Right, float[] Confidence)
{
    /// <summary>From 1; 0 where no acceptable page is among the candidates.</summary>
    public int Rank => Array.IndexOf(Right, true) + 1;

    /// <summary>How the first candidate was come by.</summary>
    public ConfidenceRoute Route => (ConfidenceRoute)(Math.Max(0, Array.FindIndex(Confidence, feature => feature != 0)) / ConfidenceReader.Count);

    /// <summary>What the first candidate is worth: all where it is acceptable, half where the second or third is, which are offered with it.</summary>
    public double Acceptable => !Row.HasPage ? 0 : Rank switch { 1 => 1, 2 or 3 => 0.5, _ => 0 };

    public static List<Judged> Judge(IEnumerable<QuestionRow> rows, LanguageModel model, ITermPostings postings)
    {
        var reader = new UtteranceReader(model);
        var ranker = new CandidateRanker(model, postings);
        var evidence = new Evidence(model);
        var judged = new List<Judged>();
        foreach (QuestionRow row in rows)
        {
            Utterance utterance = reader.Read(row.Words);
            QuestionSigns signs = SignReader.Read(utterance);
            Candidate[] ranked = ranker.Rank(utterance, signs, evidence);
            bool[] right = [.. ranked.Select(candidate => row.Pages.Contains(model.Paths[candidate.Page]))];
            judged.Add(new Judged(row, ranked, right, ranked.Length == 0 ? [] : Spread(ConfidenceReader.Features(model, utterance, signs, evidence, ranked, 0))));
        }

        return judged;
    }

    /// <summary>The features in the place of their route, zeros in those of the others.</summary>
    private static float[] Spread((ConfidenceRoute Route, float[] Features) read)
    {
        var all = new float[FittedWeights.ConfidenceNames.Length];
        read.Features.CopyTo(all, (int)read.Route * ConfidenceReader.Count);
        return all;
    }
}
