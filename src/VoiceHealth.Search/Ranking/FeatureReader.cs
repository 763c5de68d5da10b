using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>Turns what speaks for a page into the numbers that weights are fitted to, each about 0 to 1.</summary>
internal sealed class FeatureReader(LanguageModel model)
{
    private const float MaxTermScore = 2.2f;

    public float[] Read(Utterance utterance, QuestionSigns signs, Evidence evidence, int page)
    {
        var features = new float[FittedWeights.RankCount];
        ReadName(evidence.Names[page], utterance.TotalMass > 0 ? utterance.ShareOf(evidence.Named[page]) : 1, features);
        ReadSound(evidence.Sounds[page], evidence.Names[page], features);
        ReadText(utterance, evidence, page, features);
        ReadPage(signs, page, features);
        return features;
    }

    private void ReadName(in NameMatch match, float share, float[] features)
    {
        if (match.Name == 0)
        {
            return;
        }

        if (!match.IsWhole)
        {
            Set(features, RankFeature.PartNameShare, match.Coverage * match.Coverage * match.Share);
            return;
        }

        var kind = (NameKind)model.NameKinds[match.Name - 1];
        Set(features, RankFeature.WholeNameShare, Math.Max(share, match.Share));
        Set(features, RankFeature.WholeName, 1);
        Set(features, RankFeature.WholeTopic, kind == NameKind.Topic ? 1 : 0);
        Set(features, RankFeature.WholeLayTerm, kind == NameKind.LayTerm ? 1 : 0);
        Set(features, RankFeature.NameGap, Math.Min(match.Gap, 6) / 6f);
        Set(features, RankFeature.NameMass, Math.Min(match.Mass, 16) / 16f);
    }

    private static void ReadSound(in NameMatch sound, in NameMatch name, float[] features)
    {
        if (sound.Name == 0)
        {
            return;
        }

        float similar = Math.Max(0, (sound.Coverage - 0.4f) / 0.6f);
        float missing = Math.Max(0, sound.Share - (name.IsWhole ? name.Share : 0));
        Set(features, RankFeature.Sound, similar * missing);
        Set(features, RankFeature.SoundShare, similar * similar * missing);
        Set(features, RankFeature.SoundRest, sound.Rest * sound.Rest * missing);
        Set(features, RankFeature.SoundLength, similar * similar * Math.Min(sound.Mass, 40) / 40f);
    }

    private static void ReadText(Utterance utterance, Evidence evidence, int page, float[] features)
    {
        float scale = 1 / (MaxTermScore * Math.Max(utterance.TotalMass, 3));
        Set(features, RankFeature.Described, evidence.Field(TextFields.Described)[page] * scale);
        Set(features, RankFeature.Symptoms, evidence.Field(TextFields.Symptoms)[page] * scale);
        Set(features, RankFeature.Intro, evidence.Field(TextFields.Intro)[page] * scale);
        Set(features, RankFeature.Body, evidence.Field(TextFields.Body)[page] * scale);
        Set(features, RankFeature.Pairs, evidence.Field(TextFields.Pairs)[page] * scale);
        Set(features, RankFeature.NearShare, utterance.ShareOf(evidence.Near[page] | evidence.Names[page].Positions));
        Set(features, RankFeature.AnywhereShare, utterance.ShareOf(evidence.Anywhere[page] | evidence.Names[page].Positions));
    }

    private void ReadPage(QuestionSigns signs, int page, float[] features)
    {
        var traits = (PageTraits)model.Traits[page];
        bool child = traits.HasFlag(PageTraits.Child);
        bool pregnancy = traits.HasFlag(PageTraits.Pregnancy);
        float unnamed = 1 - features[(int)RankFeature.WholeNameShare];
        Set(features, RankFeature.Common, model.Commonness[page] / 4f * unnamed);
        Set(features, RankFeature.SymptomPage, signs.Describes && traits.HasFlag(PageTraits.Symptom) ? 1 : 0);
        Set(features, RankFeature.SymptomPagePart, traits.HasFlag(PageTraits.Symptom) ? unnamed : 0);
        Set(features, RankFeature.ChildFits, child && signs.Child ? 1 : 0);
        Set(features, RankFeature.ChildAmiss, child && !signs.Child ? 1 : 0);
        Set(features, RankFeature.PregnancyFits, pregnancy && signs.Pregnant ? 1 : 0);
        Set(features, RankFeature.PregnancyAmiss, pregnancy && !signs.Pregnant ? 1 : 0);
    }

    private static void Set(float[] features, RankFeature feature, float value) => features[(int)feature] = value;
}
