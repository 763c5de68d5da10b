using System.Numerics;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Finds the names that an utterance holds, whole or in part, anywhere and in any order: "cancer of the liver" holds "liver cancer".
/// Overlapping names are all kept; the ranker weighs them.
/// </summary>
internal sealed class NameMatcher(LanguageModel model)
{
    public void Match(Utterance utterance, Evidence evidence)
    {
        foreach (UtteranceConcept concept in utterance.Concepts)
        {
            foreach (int name in model.NamesByConcept[concept.Concept])
            {
                if (evidence.NamePositions[name] == 0)
                {
                    evidence.TouchedNames.Add(name);
                }

                evidence.NameHits[name] += model.Weights[concept.Concept];
                evidence.NamePositions[name] |= concept.Positions;
            }
        }

        foreach (int name in evidence.TouchedNames)
        {
            Keep(utterance, evidence, name);
        }
    }

    /// <summary>
    /// Positions of what a page is called and of nothing that is asked of it: of its topic and aliases, where one was said whole, or else of the shortest
    /// lay term, since there are lay terms such as "ibs diet". None where no name was said whole.
    /// </summary>
    public ulong TopicOf(Evidence evidence, int page)
    {
        ulong named = 0;
        ulong shortest = 0;
        foreach (int name in evidence.TouchedNames)
        {
            ulong positions = evidence.NamePositions[name];
            if (model.NamePages[name] != page || evidence.NameHits[name] / MassOf(name) < NameMatch.Whole)
            {
                continue;
            }

            named |= (NameKind)model.NameKinds[name] == NameKind.LayTerm ? 0 : positions;
            shortest = shortest == 0 || BitOperations.PopCount(positions) < BitOperations.PopCount(shortest) ? positions : shortest;
        }

        return named != 0 ? named : shortest;
    }

    private void Keep(Utterance utterance, Evidence evidence, int name)
    {
        ulong positions = evidence.NamePositions[name];
        float mass = evidence.NameHits[name];
        float coverage = mass / MassOf(name);
        float share = utterance.TotalMass > 0 ? utterance.ShareOf(positions) : coverage;
        if (ReadsAsGrammar(name) && (positions & ~utterance.Spelled) != 0)
        {
            return;
        }

        if (coverage >= NameMatch.Whole)
        {
            evidence.Named[model.NamePages[name]] |= positions;
        }

        var match = new NameMatch(name + 1, coverage, share, positions, mass);
        ref NameMatch best = ref evidence.Names[model.NamePages[name]];
        if (IsBetter(match, best))
        {
            best = match;
        }
    }

    private bool IsBetter(in NameMatch match, in NameMatch best)
    {
        float difference = Worth(match) - Worth(best);
        return difference > 1e-4f || (difference > -1e-4f && best.Name > 0 && model.NameKinds[match.Name - 1] < model.NameKinds[best.Name - 1]);
    }

    private static float Worth(in NameMatch match) =>
        (match.Coverage * match.Coverage * (match.Share + 0.05f)) + (match.IsWhole ? 0.2f * match.Share : 0) - (0.01f * Math.Min(match.Gap, 5));

    /// <summary>Whether it is one word that reads as grammar unless it is spelled ("M E").</summary>
    private bool ReadsAsGrammar(int name) =>
        model.Names[name].Length == 1 && ((WordRole)model.Roles[model.Names[name][0]]).HasFlag(WordRole.Function);

    private float MassOf(int name)
    {
        float mass = 0;
        foreach (int concept in model.Names[name])
        {
            mass += model.Weights[concept];
        }

        return mass;
    }
}
