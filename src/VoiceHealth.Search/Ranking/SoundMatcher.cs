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
    /// <summary>A name is laid along the utterance where this share of its grams was heard.</summary>
    private const float MinShared = 0.4f;

    private const int MaxCompared = 200;
    private const float MinBits = 4;
    private const float MinSimilarity = 0.45f;

    /// <summary>A run of nothing but little words has to sound this much alike.</summary>
    private const float MinOfGrammar = 0.8f;

    /// <summary>In a longer utterance only runs with a word that nobody knows are taken.</summary>
    private const int MaxSearched = 12;

    private const float LittleWord = 0.7f;

    /// <summary>How far from an unknown word a badly heard name may begin or end.</summary>
    private const int Neighbours = 3;

    /// <summary>Where some of the name was said as it is, the rest of it has to sound this much alike.</summary>
    private const float MinRest = 0.45f;

    private const float RestFloor = 0.4f;
    private const float OddWord = 3;
    private const float MeantWord = 3;
    private const float FrameWord = 1.5f;

    private readonly SpokenUtterance _heard = new(new SpokenWords(model.Letters));
    private readonly SoundAligner _aligner = new();
    private readonly RestReader _rest = new();
    private readonly List<ulong> _clean = new(16);
    private readonly bool[] _grams = new bool[SoundGrams.Count];
    private readonly List<int> _heardGrams = new(128);
    private readonly PriorityQueue<int, float> _promising = new(MaxCompared + 1);

    public void Match(Utterance utterance, Evidence evidence)
    {
        ulong wanted = utterance.Count > MaxSearched ? utterance.Unknown : ulong.MaxValue;
        if (wanted == 0)
        {
            return;
        }

        _heard.Read(utterance, Around(wanted));
        ReadGrams();
        ReadClean(evidence);
        Count(evidence);
        foreach (int key in evidence.TouchedSounds)
        {
            int hits = evidence.SoundHits[key];
            evidence.SoundHits[key] = 0;
            int length = model.Sounds.Keys.Starts[key + 1] - model.Sounds.Keys.Starts[key];
            float shared = hits / (length + 1f);
            if (shared >= MinShared)
            {
                _promising.Enqueue(key, shared);
            }

            if (_promising.Count > MaxCompared)
            {
                _promising.Dequeue();
            }
        }

        evidence.TouchedSounds.Clear();
        while (_promising.TryDequeue(out int key, out _))
        {
            Compare(utterance, evidence, key, model.Sounds.Keys.Starts[key + 1] - model.Sounds.Keys.Starts[key], wanted);
        }
    }

    private static ulong Around(ulong positions)
    {
        for (int i = 0; i < Neighbours; i++)
        {
            positions |= (positions << 1) | (positions >> 1);
        }

        return positions;
    }

    /// <summary>Three sounds in a row across all words, and the ends of each word, since a name may start and end with any.</summary>
    private void ReadGrams()
    {
        foreach (int gram in _heardGrams)
        {
            _grams[gram] = false;
        }

        _heardGrams.Clear();
        for (int i = 0; i < _heard.Length; i++)
        {
            int before = i == 0 ? 0 : SoundGrams.ClassOf(_heard.SoundAt(i - 1));
            int at = SoundGrams.ClassOf(_heard.SoundAt(i));
            int after = i + 1 == _heard.Length ? 0 : SoundGrams.ClassOf(_heard.SoundAt(i + 1));
            AddGram(SoundGrams.Gram(before, at, after));
            AddGram(_heard.StartsWord(i) ? SoundGrams.Gram(0, at, after) : -1);
            AddGram(_heard.EndsWord(i) ? SoundGrams.Gram(before, at, 0) : -1);
        }
    }

    private void AddGram(int gram)
    {
        if (gram >= 0 && !_grams[gram])
        {
            _grams[gram] = true;
            _heardGrams.Add(gram);
        }
    }

    private void Count(Evidence evidence)
    {
        foreach (int gram in _heardGrams)
        {
            foreach (int key in model.Sounds.ByGram[gram])
            {
                if (evidence.SoundHits[key]++ == 0)
                {
                    evidence.TouchedSounds.Add(key);
                }
            }
        }
    }

    private void Compare(Utterance utterance, Evidence evidence, int key, int length, ulong wanted)
    {
        int start = model.Sounds.Keys.Starts[key];
        ReadOnlySpan<byte> sounds = model.Sounds.Keys.Text.Span.Slice(start, length);
        ReadOnlySpan<byte> bits = model.Sounds.Bits.Span.Slice(start, length);
        (float score, int first, int last) = _aligner.Align(_heard, sounds, bits);
        float self = BitsOf(bits);
        float similarity = score / self;
        if (score < MinBits || similarity < MinSimilarity)
        {
            return;
        }

        float aligned = score;
        ulong positions = (ulong.MaxValue >> (63 - last)) & (ulong.MaxValue << first);
        score += Oddness(utterance, positions);
        bool grammar = utterance.MassOf(positions) == 0 && (first == last || similarity < MinOfGrammar);
        if (score < MinBits || (positions & wanted) == 0 || grammar || IsCleanlyHeard(positions))
        {
            return;
        }

        var match = new NameMatch(0, similarity, ShareOf(utterance, positions), positions, score);
        foreach (int name in model.Sounds.Names[key])
        {
            ulong exact = evidence.NamePositions[name] & positions;
            if (exact == positions)
            {
                continue;
            }

            float rest = exact == 0 ? similarity : _rest.Read(_heard, sounds, bits, aligned, self, exact);
            if (rest < MinRest)
            {
                continue;
            }

            NameMatch heard = match with { Name = name + 1, Rest = rest, Exact = exact };
            ref NameMatch best = ref evidence.Sounds[model.NamePages[name]];
            if (best.Name == 0 || Worth(heard) > Worth(best))
            {
                best = heard;
            }
        }
    }

    /// <summary>Whether a whole name of some page was said there as it is: "heart transplant" is no badly heard "hair transplant".</summary>
    private bool IsCleanlyHeard(ulong positions)
    {
        foreach (ulong clean in _clean)
        {
            if ((positions & ~clean) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadClean(Evidence evidence)
    {
        _clean.Clear();
        foreach (ulong named in evidence.Named)
        {
            if (named != 0 && !_clean.Contains(named))
            {
                _clean.Add(named);
            }
        }
    }

    /// <summary>What the words themselves tell of having been misheard, in bits: little words are mostly meant, words that nobody knows are not.</summary>
    private static float Oddness(Utterance utterance, ulong positions)
    {
        float bits = 0;
        for (ulong rest = positions; rest != 0; rest &= rest - 1)
        {
            int position = BitOperations.TrailingZeroCount(rest);
            bool unknown = (utterance.Unknown >> position & 1) != 0;
            bits += unknown ? OddWord : utterance.Roles[position].HasFlag(WordRole.Function) ? -MeantWord : utterance.Mass[position] == 0 ? -FrameWord : 0;
        }

        return bits;
    }

    /// <summary>What was badly heard may come out as little words ("as me"): in a run they count for something.</summary>
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

    private static float Worth(in NameMatch match) => match.Mass * match.Coverage * (RestFloor + ((1 - RestFloor) * match.Rest));

    private static float BitsOf(ReadOnlySpan<byte> tenths)
    {
        float sum = 0;
        foreach (byte bits in tenths)
        {
            sum += bits * SoundTable.BitScale;
        }

        return sum;
    }
}
