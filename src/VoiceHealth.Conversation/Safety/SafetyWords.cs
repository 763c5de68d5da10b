using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>The words that rules know: an utterance to their ids, other spellings read as what they stand for.</summary>
internal sealed class SafetyWords(SafetyTables tables)
{
    public const int Unknown = -1;
    public const int UnknownNumber = -2;

    /// <summary>Shorter words sound like too many others.</summary>
    private const int ShortestBySound = 6;

    public void Read(ReadOnlySpan<char> utterance, SafetyWorkspace workspace)
    {
        var tokens = new SafetyTokenizer(utterance, stackalloc char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            Add(word, workspace);
        }
    }

    /// <summary>Adds one word as the rules read it.</summary>
    public void Add(ReadOnlySpan<char> word, SafetyWorkspace workspace)
    {
        int id = Find(word);
        int spelling = FindSpelling(id, -1);
        if (spelling < 0)
        {
            AddRead(id, workspace);
            return;
        }

        foreach (int other in tables.ReadAs[spelling])
        {
            AddRead(other, workspace);
        }
    }

    private void AddRead(int id, SafetyWorkspace workspace)
    {
        int pair = id < 0 || workspace.WordCount == 0 ? -1 : FindSpelling(workspace.Words[^1], id);
        if (pair >= 0)
        {
            workspace.ReplaceLast(tables.ReadAs[pair]);
        }
        else
        {
            workspace.AddWord(id);
        }
    }

    /// <summary>The spelling of a word, or of two; -1 where there is none.</summary>
    private int FindSpelling(int word, int next)
    {
        ReadOnlySpan<int> words = tables.SpellingWords.Span;
        int low = 0;
        for (int high = words.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle] < word ? (middle + 1, high) : (low, middle);
        }

        while (low < words.Length && words[low] == word && tables.SpellingNexts[low] != next)
        {
            low++;
        }

        return low < words.Length && words[low] == word ? low : -1;
    }

    private int Find(ReadOnlySpan<char> word)
    {
        int id = tables.Words.Find(word);
        return id >= 0 ? id : char.IsDigit(word[0]) ? UnknownNumber : FindBySound(word);
    }

    private int FindBySound(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestBySound)
        {
            return Unknown;
        }

        Span<char> buffer = stackalloc char[SafetyTokenizer.MaxWordLength];
        int sound = tables.Sounds.Find(buffer[..SafetySoundKey.Write(word, buffer)]);
        return sound < 0 ? Unknown : tables.SoundWords[sound];
    }
}
