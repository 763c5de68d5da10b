using VoiceHealth.Search.Language;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>Finds names of topics that editors know and the release has no page of: a question for one of them must not get the nearest other page.</summary>
internal sealed class AbsentNameMatcher(LanguageModel model)
{
    private readonly byte[] _hits = new byte[model.AbsentNames.Count];
    private readonly ulong[] _positions = new ulong[model.AbsentNames.Count];
    private readonly List<int> _touched = new(128);

    /// <summary>Positions of absent names that were said whole.</summary>
    public ulong Match(Utterance utterance)
    {
        foreach (UtteranceConcept concept in utterance.Concepts)
        {
            foreach (int name in model.AbsentByConcept[concept.Concept])
            {
                if (_hits[name]++ == 0)
                {
                    _touched.Add(name);
                }

                _positions[name] |= concept.Positions;
            }
        }

        ulong said = 0;
        foreach (int name in _touched)
        {
            said |= _hits[name] == model.AbsentNames[name].Length ? _positions[name] : 0;
            (_hits[name], _positions[name]) = (0, 0);
        }

        _touched.Clear();
        return said;
    }
}
