using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Questions;

/// <summary>Reads which of the offered pages is meant: "type two", "the one babies get". A page named in full wins over the offer.</summary>
internal sealed class ChoiceReader(LanguageModel model)
{
    private const float Apart = 0.05f;

    /// <summary>The page's number; null where the words fit none of the offered pages better than the others.</summary>
    public int? Choose(Utterance utterance, Evidence evidence, Candidate[] ranked, IReadOnlyList<string> choices)
    {
        if (choices.Count == 0)
        {
            return null;
        }

        int best = -1;
        float bestWorth = 0;
        float second = 0;
        foreach (int page in choices.Select(model.FindPage).Where(page => page >= 0))
        {
            float worth = Worth(utterance, evidence, page);
            if (worth > bestWorth)
            {
                second = bestWorth;
                bestWorth = worth;
                best = page;
            }
            else
            {
                second = Math.Max(second, worth);
            }
        }

        bool isElsewhere = ranked.Length > 0 && !choices.Contains(model.Paths[ranked[0].Page]) && ranked[0][RankFeature.WholeNameShare] > 0.9f;
        return best >= 0 && bestWorth - second > Apart && !isElsewhere ? best : null;
    }

    private static float Worth(Utterance utterance, Evidence evidence, int page)
    {
        NameMatch name = evidence.Names[page];
        float named = name.Name > 0 ? (name.Coverage * name.Share) + name.Share : 0;
        float sound = evidence.Sounds[page].Name > 0 ? evidence.Sounds[page].Coverage * evidence.Sounds[page].Share : 0;
        return Math.Max(named, sound) + (0.3f * utterance.ShareOf(evidence.Near[page]));
    }
}
