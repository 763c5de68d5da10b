using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>Tells how likely it is that a candidate is acceptable: a logistic model over what it explains and what it leaves unexplained.</summary>
internal sealed class ConfidenceReader(LanguageModel model)
{
    private const float ScoreScale = 10;
    private const float MarginScale = 5;
    private const float LeastAlike = 0.6f;
    private const float LeastHeard = 0.3f;

    /// <summary>0 to 1.</summary>
    public double Read(Utterance utterance, QuestionSigns signs, Evidence evidence, Candidate[] ranked, int index)
    {
        float[] features = Features(utterance, signs, evidence, ranked, index);
        double sum = 0;
        for (int i = 0; i < features.Length; i++)
        {
            sum += features[i] * model.Fitted[FittedWeights.RankCount + i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    public static float[] Features(Utterance utterance, QuestionSigns signs, Evidence evidence, Candidate[] ranked, int index)
    {
        Candidate candidate = ranked[index];
        int page = candidate.Page;
        float rival = ranked.Length > 1 ? ranked[index == 0 ? 1 : 0].Score : 0;
        float sound = candidate[RankFeature.WholeNameShare] > 0.99f ? 0 : candidate[RankFeature.SoundShare];
        NameMatch match = evidence.Sounds[page];
        float alike = match.Name == 0 ? 0 : Math.Clamp((match.Coverage - LeastAlike) / (1 - LeastAlike), 0, 1);
        float heardShare = alike * match.Share;
        ulong heard = heardShare > LeastHeard ? match.Positions : 0;
        ulong named = evidence.Named[page];
        ulong near = evidence.Near[page] | named | heard;
        float unknown = utterance.ShareOf(utterance.Unknown & ~heard);

        var features = new float[FittedWeights.ConfidenceNames.Length];
        void Set(ConfidenceFeature feature, float value) => features[(int)feature] = value;
        Set(ConfidenceFeature.Bias, 1);
        Set(ConfidenceFeature.Score, Math.Clamp(candidate.Score / ScoreScale, -1, 2));
        Set(ConfidenceFeature.Margin, Math.Clamp((candidate.Score - rival) / MarginScale, -1, 1));
        Set(ConfidenceFeature.WholeShare, candidate[RankFeature.WholeNameShare]);
        Set(ConfidenceFeature.PartShare, candidate[RankFeature.PartNameShare]);
        Set(ConfidenceFeature.UnknownShare, unknown);
        Set(ConfidenceFeature.UnknownAsked, !signs.Describes && EndsUnknown(utterance, heard) ? 1 : 0);
        Set(ConfidenceFeature.AsksUnnamed, signs.Asks ? 1 - Math.Max(candidate[RankFeature.WholeNameShare], heardShare) : 0);
        Set(ConfidenceFeature.NamedByAny, utterance.ShareOf(named | heard | NamedByAny(evidence, ranked)));
        Set(ConfidenceFeature.Heard, heardShare);
        Set(ConfidenceFeature.HeardLength, heardShare * Math.Min(match.Mass, 12) / 12);
        Set(ConfidenceFeature.HeardSplit, System.Numerics.BitOperations.PopCount(match.Positions) > 1 ? heardShare : 0);
        Set(ConfidenceFeature.Explained, Math.Max(candidate[RankFeature.WholeNameShare], heardShare));
        Set(ConfidenceFeature.SymptomExplained, signs.Describes ? utterance.ShareOf(near) : 0);
        Set(ConfidenceFeature.Vague, signs.Describes && IsVague(utterance) ? 1 : 0);
        Set(ConfidenceFeature.Elsewhere, (utterance.Elsewhere & ~named) != 0 ? 1 : 0);
        Set(ConfidenceFeature.UnexplainedShare, 1 - utterance.ShareOf(near));
        Set(ConfidenceFeature.AbsentShare, 1 - utterance.ShareOf(evidence.Anywhere[page] | named | heard));
        Set(ConfidenceFeature.Sound, sound);
        Set(ConfidenceFeature.Describes, signs.Describes ? 1 : 0);
        Set(ConfidenceFeature.NothingSaid, utterance.TotalMass == 0 ? 1 : 0);
        Set(ConfidenceFeature.Generic, signs.Describes ? 0 : Math.Max(0, 1 - (utterance.TotalMass / 4)));
        return features;
    }

    /// <summary>Whether the last content word, where questions keep what they are about, is one that nobody knows.</summary>
    private static bool EndsUnknown(Utterance utterance, ulong heard)
    {
        for (int i = utterance.Count - 1; i >= 0; i--)
        {
            if (utterance.Mass[i] > 0)
            {
                return ((utterance.Unknown & ~heard) >> i & 1) != 0;
            }
        }

        return false;
    }

    /// <summary>"It's itchy": one sensation of something that was not said.</summary>
    private static bool IsVague(Utterance utterance) => utterance.Words[0] is "it" or "it's" && utterance.Concepts.Count(concept => concept.IsContent) == 1;

    private static ulong NamedByAny(Evidence evidence, Candidate[] ranked)
    {
        ulong named = 0;
        foreach (Candidate candidate in ranked)
        {
            named |= evidence.Named[candidate.Page];
        }

        return named;
    }
}
