using VoiceHealth.Search.Text;
using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>The sounds of an utterance, and which word each belongs to. Reused: read again, not reallocated.</summary>
internal sealed class SpokenUtterance(SpokenWords spoken)
{
    private const int MaxSounds = 160;

    private readonly List<char> _sounds = new(MaxSounds);
    private readonly List<byte> _words = new(MaxSounds);

    public int Length => _sounds.Count;

    public char SoundAt(int position) => _sounds[position];

    public int WordAt(int position) => _words[position];

    public bool StartsWord(int position) => position == 0 || _words[position] != _words[position - 1];

    public bool EndsWord(int position) => position == _sounds.Count - 1 || _words[position] != _words[position + 1];

    /// <param name="utterance">What was said.</param>
    /// <param name="wanted">Positions of the words to read; a gap between them parts what stands before and after it.</param>
    public void Read(Utterance utterance, ulong wanted)
    {
        _sounds.Clear();
        _words.Clear();
        for (int word = 0; word < utterance.Count && _sounds.Count < MaxSounds; word++)
        {
            if ((wanted >> word & 1) == 0)
            {
                AddBreak(word);
                continue;
            }

            spoken.Append(utterance.Words[word], (utterance.Spelled >> word & 1) != 0, _sounds);
            while (_words.Count < _sounds.Count)
            {
                _words.Add((byte)word);
            }
        }
    }

    private void AddBreak(int word)
    {
        if (_sounds.Count > 0 && _sounds[^1] != SoundCosts.Break)
        {
            _sounds.Add(SoundCosts.Break);
            _words.Add((byte)word);
        }
    }
}
