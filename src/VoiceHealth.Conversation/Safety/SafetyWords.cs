using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>The words that rules know: an utterance to their ids, other spellings read as what they stand for.</summary>
internal sealed class SafetyWords
{
    public const int Unknown = -1;
    public const int UnknownNumber = -2;

    /// <summary>Shorter words sound like too many others.</summary>
    private const int ShortestBySound = 6;

    private readonly string[] _words;
    private readonly SafetySound[] _sounds;
    private readonly ImmutableArray<int>[] _readAs;
    private readonly Dictionary<(int Word, int Next), ImmutableArray<int>> _pairs = [];
    private readonly bool[] _closesPair;

    public SafetyWords(SafetyRuleSet rules)
    {
        _words = [.. rules.Words];
        _sounds = [.. rules.Sounds];
        _readAs = new ImmutableArray<int>[_words.Length];
        _closesPair = new bool[_words.Length];
        foreach (SafetySpelling spelling in rules.Spellings)
        {
            if (spelling.Next < 0)
            {
                _readAs[spelling.Word] = spelling.ReadAs;
            }
            else
            {
                _pairs[(spelling.Word, spelling.Next)] = spelling.ReadAs;
                _closesPair[spelling.Next] = true;
            }
        }
    }

    public void Read(ReadOnlySpan<char> utterance, SafetyWorkspace workspace)
    {
        var tokens = new SafetyTokenizer(utterance, stackalloc char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            Add(word, workspace);
        }
    }

    private void Add(ReadOnlySpan<char> word, SafetyWorkspace workspace)
    {
        int id = Find(word);
        if (id < 0 || _readAs[id].IsDefault)
        {
            AddRead(id, workspace);
            return;
        }

        foreach (int other in _readAs[id])
        {
            AddRead(other, workspace);
        }
    }

    private void AddRead(int id, SafetyWorkspace workspace)
    {
        if (id >= 0 && _closesPair[id] && workspace.WordCount > 0 && _pairs.TryGetValue((workspace.Words[^1], id), out ImmutableArray<int> pair))
        {
            workspace.ReplaceLast(pair);
        }
        else
        {
            workspace.AddWord(id);
        }
    }

    private int Find(ReadOnlySpan<char> word)
    {
        int low = 0;
        for (int high = _words.Length - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            int order = word.SequenceCompareTo(_words[middle]);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return char.IsDigit(word[0]) ? UnknownNumber : FindBySound(word);
    }

    private int FindBySound(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestBySound)
        {
            return Unknown;
        }

        Span<char> buffer = stackalloc char[SafetyTokenizer.MaxWordLength];
        ReadOnlySpan<char> key = buffer[..SafetySoundKey.Write(word, buffer)];
        int low = 0;
        for (int high = _sounds.Length - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            int order = key.SequenceCompareTo(_sounds[middle].Key);
            if (order == 0)
            {
                return _sounds[middle].Word;
            }

            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return Unknown;
    }
}
