using System.Numerics;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>Tells how likely it is that a candidate is acceptable: a logistic model over what it explains and what it leaves unexplained, one for each way to a page.</summary>
internal sealed class ConfidenceReader(LanguageModel model)
{
    private const float ScoreScale = 10;
    private const float MarginScale = 5;
    private const float BitScale = 40;
    private const float NameScale = 16;
    private const float LittleMass = 4;
    private const float AsSame = 0.9f;
    private const float RestOfSlip = 0.7f;
    private const float MoreWordsScale = 3;

    public static readonly int Count = Enum.GetValues<ConfidenceFeature>().Length;

    /// <summary>0 to 1.</summary>
    public double Read(Utterance utterance, QuestionSigns signs, Evidence evidence, Candidate[] ranked, int index)
    {
        (ConfidenceRoute route, float[] features) = Features(model, utterance, signs, evidence, ranked, index);
        int first = FittedWeights.RankCount + ((int)route * Count);
        double sum = 0;
        for (int i = 0; i < features.Length; i++)
        {
            sum += features[i] * model.Fitted[first + i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    public static (ConfidenceRoute Route, float[] Features) Features(LanguageModel model, Utterance utterance, QuestionSigns signs, Evidence evidence, Candidate[] ranked, int index)
    {
        Candidate candidate = ranked[index];
        int page = candidate.Page;
        NameMatch sound = evidence.Sounds[page];
        NameMatch name = evidence.Names[page];
        ConfidenceRoute route = RouteOf(signs, candidate, sound);
        bool isHeard = route is ConfidenceRoute.HeardAsWord or ConfidenceRoute.HeardAsWords;
        ulong heard = isHeard ? sound.Positions : 0;
        ulong named = evidence.Named[page];
        ulong near = evidence.Near[page] | named | heard;
        ulong match = isHeard ? heard : named;
        float rival = ranked.Length > 1 ? ranked[index == 0 ? 1 : 0].Score : 0;

        var features = new float[Count];
        void Set(ConfidenceFeature feature, float value) => features[(int)feature] = value;
        Set(ConfidenceFeature.Bias, 1);
        Set(ConfidenceFeature.Score, Math.Clamp(candidate.Score / ScoreScale, -1, 2));
        Set(ConfidenceFeature.Margin, Math.Clamp((candidate.Score - rival) / MarginScale, -1, 1));
        Set(ConfidenceFeature.UnknownShare, utterance.ShareOf(utterance.Unknown & ~heard));
        Set(ConfidenceFeature.UnknownAsked, !signs.Describes && EndsUnknown(utterance, heard) ? 1 : 0);
        ulong beside = Beside(utterance, match, near);
        Set(ConfidenceFeature.AbsentShare, 1 - utterance.ShareOf(evidence.Anywhere[page] | named | heard | beside));
        Set(ConfidenceFeature.Beside, utterance.ShareOf(beside));
        Set(ConfidenceFeature.BesideBody, IsBodily(utterance, match) ? utterance.ShareOf(beside) : 0);
        Set(ConfidenceFeature.Absent, utterance.ShareOf(evidence.Absent & ~match));
        Set(ConfidenceFeature.Elsewhere, (utterance.Elsewhere & ~match) != 0 ? 1 : 0);
        Set(ConfidenceFeature.ElsewhereSubject, IsAboutElsewhere(utterance, match) ? 1 : 0);
        Set(ConfidenceFeature.Asks, signs.Asks ? 1 : 0);
        Set(ConfidenceFeature.Little, Math.Max(0, 1 - (utterance.TotalMass / LittleMass)));
        Set(ConfidenceFeature.Common, model.Commonness[page] / 4f);
        Set(ConfidenceFeature.NamedByAny, utterance.ShareOf(near | NamedByAny(evidence, ranked)));
        Set(ConfidenceFeature.Vague, signs.Describes && IsVague(utterance) ? 1 : 0);
        Set(ConfidenceFeature.NothingSaid, utterance.TotalMass == 0 ? 1 : 0);
        switch (route)
        {
            case ConfidenceRoute.HeardAsWord or ConfidenceRoute.HeardAsWords:
                Set(ConfidenceFeature.Explained, sound.Share);
                Set(ConfidenceFeature.NameBits, Math.Min(sound.Mass, BitScale) / BitScale);
                Set(ConfidenceFeature.Alike, sound.Coverage);
                Set(ConfidenceFeature.SoundsSame, sound.Coverage > AsSame ? 1 : 0);
                ReadHeard(model, utterance, sound, features);
                break;
            case ConfidenceRoute.Named:
                Set(ConfidenceFeature.Explained, candidate[RankFeature.WholeNameShare]);
                Set(ConfidenceFeature.NameBits, Math.Min(name.Mass, NameScale) / NameScale);
                Set(ConfidenceFeature.Alike, candidate[RankFeature.WholeTopic]);
                break;
            default:
                Set(ConfidenceFeature.Explained, utterance.ShareOf(near));
                Set(ConfidenceFeature.Alike, candidate[RankFeature.WholeName]);
                break;
        }

        return (route, features);
    }

    private static void ReadHeard(LanguageModel model, Utterance utterance, in NameMatch sound, float[] features)
    {
        float words = BitOperations.PopCount(sound.Positions);
        int length = model.Names[sound.Name - 1].Length;
        features[(int)ConfidenceFeature.Odd] = BitOperations.PopCount(sound.Positions & utterance.Unknown) / words;
        features[(int)ConfidenceFeature.Rest] = sound.Rest;
        features[(int)ConfidenceFeature.RestFar] = Math.Max(0, RestOfSlip - sound.Rest) / RestOfSlip;
        features[(int)ConfidenceFeature.SaidOfName] = Math.Min(1, BitOperations.PopCount(sound.Exact) / (float)Math.Max(1, length));
        features[(int)ConfidenceFeature.MoreWords] = Math.Clamp((words - length) / MoreWordsScale, -1, 1);
        (int little, int framed) = CountLittle(utterance, sound.Positions);
        features[(int)ConfidenceFeature.LittleWords] = little / words;
        features[(int)ConfidenceFeature.Framed] = framed > 0 ? 1 : 0;
    }

    /// <summary>Words of grammar among those that were heard, and words besides them that belong to how things are asked.</summary>
    private static (int Little, int Framed) CountLittle(Utterance utterance, ulong heard)
    {
        int little = 0;
        int framed = 0;
        for (int i = 0; i < utterance.Count; i++)
        {
            bool within = (heard >> i & 1) != 0;
            little += within && utterance.Roles[i].HasFlag(WordRole.Function) ? 1 : 0;
            framed += !within && utterance.Roles[i].HasFlag(WordRole.Frame) ? 1 : 0;
        }

        return (little, framed);
    }

    /// <summary>How a candidate was come by.</summary>
    public static ConfidenceRoute RouteOf(QuestionSigns signs, Candidate candidate, in NameMatch sound)
    {
        bool whole = candidate[RankFeature.WholeName] > 0;
        bool heard = sound.Name > 0 && sound.Share > candidate[RankFeature.WholeNameShare] && !(signs.Describes && sound.Share < 0.5f);
        return heard ? (BitOperations.PopCount(sound.Positions) > 1 ? ConfidenceRoute.HeardAsWords : ConfidenceRoute.HeardAsWord)
            : signs.Describes ? ConfidenceRoute.Described
            : whole ? ConfidenceRoute.Named
            : ConfidenceRoute.Told;
    }

    /// <summary>Content that touches the match, word by word, and that the page's short texts do not know.</summary>
    private static ulong Beside(Utterance utterance, ulong match, ulong near)
    {
        ulong beside = 0;
        for (ulong edge = match; edge != 0;)
        {
            ulong neighbours = ((edge << 1) | (edge >> 1)) & ~(match | beside | near);
            edge = 0;
            for (ulong rest = neighbours; rest != 0; rest &= rest - 1)
            {
                int position = BitOperations.TrailingZeroCount(rest);
                edge |= position < utterance.Count && utterance.Mass[position] > 0 ? 1UL << position : 0;
            }

            beside |= edge;
        }

        return beside;
    }

    private static bool IsBodily(Utterance utterance, ulong match)
    {
        for (ulong rest = match; rest != 0; rest &= rest - 1)
        {
            int position = BitOperations.TrailingZeroCount(rest);
            if (utterance.Mass[position] > 0 && !utterance.Roles[position].HasFlag(WordRole.Bodily))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Something owned, unless the owner comes after it ("my dog bit me"), or what stands last after "in" or "for".</summary>
    private static bool IsAboutElsewhere(Utterance utterance, ulong match)
    {
        for (ulong rest = utterance.Elsewhere & ~match & ~1UL; rest != 0; rest &= rest - 1)
        {
            int position = BitOperations.TrailingZeroCount(rest);
            bool last = position == utterance.Count - 1;
            bool owned = utterance.Words[position - 1] is "my" or "our" or "his" or "her" or "your" or "the";
            if ((last && utterance.Words[position - 1] is "in" or "for") || (owned && !NamesSpeaker(utterance, position)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesSpeaker(Utterance utterance, int after)
    {
        for (int i = after + 1; i < utterance.Count; i++)
        {
            if (utterance.Words[i] is "me" or "i" or "i'm" or "i've" or "my" or "us" or "him")
            {
                return true;
            }
        }

        return false;
    }

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
