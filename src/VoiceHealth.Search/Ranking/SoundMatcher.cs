using System.Numerics;
using VoiceHealth.Search.Language;
using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Finds names that sound like a run of words in the utterance, whatever the word boundaries: "sigh attica" for sciatica.
/// It proposes; a name that was heard cleanly outweighs anything found here.
/// </summary>
internal sealed class SoundMatcher(LanguageModel model)
{
    private const int MaxWindow = 6;
    private const int MinKey = 3;
    private const int MaxKey = 30;
    private const float MinShared = 0.42f;
    private const float MinSimilarity = 0.66f;

    /// <summary>A run of nothing but little words has to sound this much alike.</summary>
    private const float MinOfGrammar = 0.86f;

    /// <summary>In a longer utterance only runs with a word that nobody knows are looked up.</summary>
    private const int MaxSearched = 12;

    private const float LittleWord = 0.7f;

    public void Match(Utterance utterance, Evidence evidence)
    {
        string[] words = [.. utterance.Words.AsSpan()[..utterance.Count].ToArray().Select(SoundKey.OfWord)];
        ulong wanted = utterance.Count > MaxSearched ? utterance.Unknown : ulong.MaxValue;
        for (int start = 0; start < utterance.Count; start++)
        {
            ulong positions = 0;
            for (int length = 1; length <= MaxWindow && start + length <= utterance.Count; length++)
            {
                positions |= 1UL << (start + length - 1);
                if ((positions & wanted) == 0 || (utterance.MassOf(positions) == 0 && length < 2))
                {
                    continue;
                }

                string key = SoundKey.Join(words.AsSpan(start, length));
                if (key.Length > MaxKey)
                {
                    break;
                }

                if (key.Length >= MinKey)
                {
                    MatchKey(utterance, evidence, key, positions);
                }
            }
        }
    }

    private void MatchKey(Utterance utterance, Evidence evidence, string key, ulong positions)
    {
        Span<int> room = stackalloc int[SoundGrams.Most(MaxKey)];
        ReadOnlySpan<int> grams = room[..SoundGrams.Of(key, room)];
        foreach (int gram in grams)
        {
            foreach (int sound in model.SoundsByGram[gram])
            {
                if (evidence.SoundHits[sound]++ == 0)
                {
                    evidence.TouchedSounds.Add(sound);
                }
            }
        }

        foreach (int sound in evidence.TouchedSounds)
        {
            int hits = evidence.SoundHits[sound];
            evidence.SoundHits[sound] = 0;
            int length = model.Sounds.Starts[sound + 1] - model.Sounds.Starts[sound];
            if (2f * hits >= MinShared * (grams.Length + length + 1))
            {
                Compare(utterance, evidence, key, sound, positions);
            }
        }

        evidence.TouchedSounds.Clear();
    }

    private void Compare(Utterance utterance, Evidence evidence, string key, int sound, ulong positions)
    {
        string meant = model.Sounds[sound];
        float similarity = SoundDistance.Similarity(key, meant);
        if (similarity < MinSimilarity)
        {
            return;
        }

        float share = ShareOf(utterance, positions);
        if (utterance.MassOf(positions) == 0 && similarity < MinOfGrammar)
        {
            return;
        }

        var match = new NameMatch(0, similarity, share, positions, Math.Min(meant.Length, 12) + (0.1f * BitOperations.PopCount(positions)));
        foreach (int name in model.SoundNames[sound])
        {
            ref NameMatch best = ref evidence.Sounds[model.NamePages[name]];
            if (best.Name == 0 || Worth(match) > Worth(best))
            {
                best = match with { Name = name + 1 };
            }
        }
    }

    /// <summary>What was badly heard may come out as little words ("as me"): in a window they count for something.</summary>
    private static float ShareOf(Utterance utterance, ulong positions)
    {
        int little = 0;
        for (ulong rest = positions; rest != 0; rest &= rest - 1)
        {
            little += utterance.Mass[BitOperations.TrailingZeroCount(rest)] == 0 ? 1 : 0;
        }

        float extra = little * LittleWord;
        return (utterance.MassOf(positions) + extra) / Math.Max(0.1f, utterance.TotalMass + extra);
    }

    private static float Worth(in NameMatch match) => (match.Coverage - 0.5f) * (match.Share + 0.1f) * match.Mass;
}
