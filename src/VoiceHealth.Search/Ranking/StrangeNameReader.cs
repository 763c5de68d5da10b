using System.Collections.Frozen;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Finds a name that is not a page's: a general head ("disease", "fever") or a part of the body with a word before it that goes with it neither in the
/// page's names nor in what the page tells. "Copper wrist disorder" is not metallic taste, though that page speaks of copper.
/// </summary>
internal sealed class StrangeNameReader(LanguageModel model)
{
    /// <summary>A word that ends names of at least this many pages is a head.</summary>
    private const int ManyEnds = 3;

    /// <summary>Nouns of illness that questions frame themselves with, so that they weigh nothing.</summary>
    private static readonly FrozenSet<string> Illness = FrozenSet.Create(
        StringComparer.Ordinal, "disease", "syndrome", "disorder", "virus", "illness", "condition", "infection");

    /// <summary>
    /// Whether such a name was said. Where a name of the page was said or heard, only a stranger right before it counts; in a description, only where nothing
    /// else tells how it feels.
    /// </summary>
    /// <param name="heard">Positions of what sounds much like a name of the page.</param>
    public bool Holds(Utterance utterance, QuestionSigns signs, Evidence evidence, int page, ulong heard)
    {
        ulong strangers = Strangers(utterance, evidence.Named[page] | heard | Topics(evidence));
        ulong own = evidence.Named[page] != 0 ? evidence.Named[page] : heard;
        ulong heads = own != 0 ? own | (own << 1) : ulong.MaxValue;
        for (int i = 1; i < utterance.Count && strangers != 0; i++)
        {
            bool named = (heads >> i & 1) != 0 && IsHead(utterance, i) && FollowsStranger(utterance, evidence, page, strangers, i);
            if (named && (!signs.Describes || !FeelsElse(utterance, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Positions of content that neither belongs to a topic nor tells of a body.</summary>
    private static ulong Strangers(Utterance utterance, ulong known)
    {
        ulong strangers = 0;
        for (int i = 0; i < utterance.Count; i++)
        {
            strangers |= utterance.Mass[i] > 0 && !utterance.Roles[i].HasFlag(WordRole.Bodily) ? 1UL << i : 0;
        }

        return strangers & ~known;
    }

    /// <summary>Whether a stranger that does not go with the word after it stands right before the head, or in the run of content before a noun of illness.</summary>
    private bool FollowsStranger(Utterance utterance, Evidence evidence, int page, ulong strangers, int head)
    {
        int first = Illness.Contains(utterance.Words[head]) ? 0 : head - 1;
        for (int i = head - 1; i >= first && utterance.Mass[i] > 0; i--)
        {
            if ((strangers >> i & 1) != 0 && !GoTogether(evidence, page, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Positions of whole names of any page: "asthma" before "cough" is a topic of its own.</summary>
    private static ulong Topics(Evidence evidence)
    {
        ulong topics = 0;
        foreach (ulong named in evidence.Named)
        {
            topics |= named;
        }

        return topics;
    }

    private bool IsHead(Utterance utterance, int position)
    {
        WordRole role = utterance.Roles[position];
        if ((role & (WordRole.Function | WordRole.Frame)) != 0)
        {
            return Illness.Contains(utterance.Words[position]);
        }

        return role.HasFlag(WordRole.Bodily) || utterance.Concepts.Exists(concept => concept.Positions == 1UL << position && EndsManyNames(concept.Concept));
    }

    private bool EndsManyNames(int concept)
    {
        var pages = new HashSet<int>(ManyEnds);
        foreach (int name in model.NamesByConcept[concept])
        {
            ReadOnlySpan<int> words = model.Names[name];
            if (words.Length > 1 && words[^1] == concept && pages.Add(model.NamePages[name]) && pages.Count == ManyEnds)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the page tells of a word and the one before it together, or has both in one name.</summary>
    private bool GoTogether(Evidence evidence, int page, int position)
    {
        ulong both = 3UL << (position - 1);
        return (evidence.Paired[page] & both) == both
            || evidence.TouchedNames.Exists(name => model.NamePages[name] == page && (evidence.NamePositions[name] & both) == both);
    }

    private static bool FeelsElse(Utterance utterance, int head)
    {
        for (int i = 0; i < utterance.Count; i++)
        {
            if (i != head && utterance.Roles[i].HasFlag(WordRole.Bodily) && utterance.Mass[i] > 0)
            {
                return true;
            }
        }

        return false;
    }
}
