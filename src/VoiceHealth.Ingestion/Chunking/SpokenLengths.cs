using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>Measures sentences once each, since a passage is tried in many cuts.</summary>
internal sealed class SpokenLengths
{
    private readonly Dictionary<Sentence, SpokenLength> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a unit adds to a chunk: its sentences, and what of its context the unit before it has not brought already.</summary>
    public SpokenLength Of(Unit unit, Unit? before)
    {
        SpokenLength length = Of(unit.Sentences);
        foreach (Sentence sentence in unit.Context)
        {
            if (before is null || !before.Context.Contains(sentence, ReferenceEqualityComparer.Instance))
            {
                length += Of(sentence);
            }
        }

        return length;
    }

    private SpokenLength Of(ImmutableArray<Sentence> sentences)
    {
        var length = new SpokenLength(0, TimeSpan.Zero);
        foreach (Sentence sentence in sentences)
        {
            length += Of(sentence);
        }

        return length;
    }

    private SpokenLength Of(Sentence sentence)
    {
        if (!_known.TryGetValue(sentence, out SpokenLength length))
        {
            string spoken = sentence.Spoken;
            length = new SpokenLength(SentenceReader.Words(spoken), SpeechTime.OfSentence(spoken));
            _known.Add(sentence, length);
        }

        return length;
    }
}
