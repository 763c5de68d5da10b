using System.Numerics;
using VoiceHealth.Search.Language;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Tells how alike a badly heard name is apart from the words of it that were said as they are: "hospital car park" sounds much like "hospital bug", but "car park" sounds
/// nothing like "bug".
/// </summary>
internal sealed class RestReader
{
    private const float NothingLeft = 2;

    private readonly byte[] _word = new byte[SoundTable.MaxSounds];

    /// <param name="heard">The sounds of the utterance.</param>
    /// <param name="meant">The sounds of the name.</param>
    /// <param name="bits">What each of them tells.</param>
    /// <param name="score">Bits of the alignment.</param>
    /// <param name="self">Bits of the name laid along itself.</param>
    /// <param name="said">Positions of words of the name that were said as they are.</param>
    /// <returns>Share of the bits of the rest, 0 to 1.</returns>
    public float Read(SpokenUtterance heard, ReadOnlySpan<byte> meant, ReadOnlySpan<byte> bits, float score, float self, ulong said)
    {
        float same = 0;
        for (ulong rest = said; rest != 0; rest &= rest - 1)
        {
            same += BitsOf(heard, BitOperations.TrailingZeroCount(rest), meant, bits, self);
        }

        return self - same < NothingLeft ? Math.Clamp(score / self, 0, 1) : Math.Clamp((score - same) / (self - same), 0, 1);
    }

    private float BitsOf(SpokenUtterance heard, int word, ReadOnlySpan<byte> meant, ReadOnlySpan<byte> bits, float self)
    {
        int length = 0;
        for (int i = 0; i < heard.Length && length < _word.Length; i++)
        {
            if (heard.WordAt(i) == word)
            {
                _word[length++] = (byte)heard.SoundAt(i);
            }
        }

        int start = meant.IndexOf(_word.AsSpan(0, length));
        if (start < 0)
        {
            return self * Math.Min(1, (float)length / meant.Length);
        }

        float sum = 0;
        foreach (byte bit in bits.Slice(start, length))
        {
            sum += bit * SoundTable.BitScale;
        }

        return sum;
    }
}
