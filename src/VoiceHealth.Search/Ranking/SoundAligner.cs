using VoiceHealth.Search.Language;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Lays a whole name along a run of what was heard that starts and ends with a word (Smith and Waterman, 1981, free at the heard ends only), so that names are
/// found whatever words they were heard as.
/// </summary>
internal sealed class SoundAligner
{
    private readonly float[] _scores = new float[SoundTable.MaxSounds + 1];
    private readonly byte[] _starts = new byte[SoundTable.MaxSounds + 1];

    /// <summary>By sound of the name: what it costs that it was not heard. Read once a name, since it is asked for at every sound that was heard.</summary>
    private readonly float[] _missed = new float[SoundTable.MaxSounds];

    /// <summary>The best run: its score in bits, what the name's sounds tell less what differs, and the numbers of its first and last word.</summary>
    public (float Score, int FirstWord, int LastWord) Align(SpokenUtterance heard, ReadOnlySpan<byte> meant, ReadOnlySpan<byte> bits)
    {
        (float Score, int FirstWord, int LastWord) best = (float.NegativeInfinity, 0, 0);
        _scores.AsSpan(0, meant.Length + 1).Fill(float.NegativeInfinity);
        for (int j = 0; j < meant.Length; j++)
        {
            _missed[j] = SoundCosts.Gap((char)meant[j], j == 0 ? ' ' : (char)meant[j - 1]);
        }

        for (int i = 0; i < heard.Length; i++)
        {
            if (heard.StartsWord(i))
            {
                Start(heard.WordAt(i), meant.Length);
            }

            Advance(heard.SoundAt(i), i == 0 ? ' ' : heard.SoundAt(i - 1), meant, bits);
            if (heard.EndsWord(i) && _scores[meant.Length] > best.Score)
            {
                best = (_scores[meant.Length], _starts[meant.Length], heard.WordAt(i));
            }
        }

        return best;
    }

    /// <summary>A run may start here, with any of the name's first sounds missed.</summary>
    private void Start(int word, int length)
    {
        float score = 0;
        for (int j = 0; j <= length && score > -12; j++)
        {
            if (score > _scores[j])
            {
                (_scores[j], _starts[j]) = (score, (byte)word);
            }

            score -= j < length ? _missed[j] : 0;
        }
    }

    private void Advance(char sound, char before, ReadOnlySpan<byte> meant, ReadOnlySpan<byte> bits)
    {
        float inserted = SoundCosts.Gap(sound, before);
        float diagonal = _scores[0];
        byte diagonalStart = _starts[0];
        _scores[0] = float.NegativeInfinity;
        for (int j = 1; j <= meant.Length; j++)
        {
            float above = _scores[j];
            byte aboveStart = _starts[j];
            (float score, byte start) = (diagonal + SoundCosts.Gain(sound, (char)meant[j - 1], bits[j - 1] * SoundTable.BitScale), diagonalStart);
            if (above - inserted > score)
            {
                (score, start) = (above - inserted, aboveStart);
            }

            float missed = _scores[j - 1] - _missed[j - 1];
            if (missed > score)
            {
                (score, start) = (missed, _starts[j - 1]);
            }

            (_scores[j], _starts[j]) = (score, start);
            (diagonal, diagonalStart) = (above, aboveStart);
        }
    }
}
