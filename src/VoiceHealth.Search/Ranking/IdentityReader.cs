using System.Numerics;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Tells an illness that nobody knows from a page that shares its general words: parts of the body and words that stand in the names of many pages ("fever",
/// "disease") say which page is meant only where nothing unknown to the page stands before them. "Juniper lung" is not "lung".
/// </summary>
internal sealed class IdentityReader(LanguageModel model)
{
    private readonly StrangeNameReader _strange = new(model);

    /// <summary>A word in the names of at least this many pages says nothing by itself of which is meant.</summary>
    private const int Many = 8;

    /// <summary>What sounds this much like a name of the page belongs to it, besides what was said as it is.</summary>
    private const float Alike = 0.55f;

    /// <summary>What sounds less alike than this is a stranger.</summary>
    private const float SomewhatAlike = 0.45f;

    /// <summary>Whether all that the page and the utterance share is general, and something else stands before it.</summary>
    public bool IsOther(Utterance utterance, QuestionSigns signs, Evidence evidence, int page)
    {
        NameMatch sound = evidence.Sounds[page];
        return UnnamedTypeReader.Holds(utterance, evidence)
            || _strange.Holds(utterance, signs, evidence, page, HeardAs(sound, SomewhatAlike))
            || (!signs.Describes && IsGeneralAfterOther(utterance, evidence, page, evidence.PositionsOf(page) | HeardAs(sound, Alike)));
    }

    private static ulong HeardAs(in NameMatch sound, float alike) => sound.Name > 0 && sound.Rest >= alike ? sound.Positions : 0;

    private bool IsGeneralAfterOther(Utterance utterance, Evidence evidence, int page, ulong match)
    {
        ulong before = (match >> 1) & ~match & ~evidence.Near[page];
        for (; before != 0; before &= before - 1)
        {
            int position = BitOperations.TrailingZeroCount(before);
            if (utterance.Mass[position] > 0 && !utterance.Roles[position].HasFlag(WordRole.Bodily))
            {
                return IsGeneral(utterance, match);
            }
        }

        return false;
    }

    private bool IsGeneral(Utterance utterance, ulong match)
    {
        foreach (UtteranceConcept concept in utterance.Concepts)
        {
            bool within = (concept.Positions & ~match) == 0;
            if (within && concept.IsContent && !IsBodily(utterance, concept.Positions) && !StandsInManyNames(concept.Concept))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBodily(Utterance utterance, ulong positions)
    {
        for (ulong rest = positions; rest != 0; rest &= rest - 1)
        {
            if (!utterance.Roles[BitOperations.TrailingZeroCount(rest)].HasFlag(WordRole.Bodily))
            {
                return false;
            }
        }

        return true;
    }

    private bool StandsInManyNames(int concept)
    {
        var pages = new HashSet<int>(Many);
        foreach (int name in model.NamesByConcept[concept])
        {
            if (pages.Add(model.NamePages[name]) && pages.Count == Many)
            {
                return true;
            }
        }

        return false;
    }
}
