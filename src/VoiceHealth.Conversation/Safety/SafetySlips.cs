using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>
/// Hears an utterance a second time, for what a recogniser may have made of a danger: a word of its own ("chess pain"), two words of one
/// ("sea sure", "brea thing") or one of two ("chestpain").
/// </summary>
internal sealed class SafetySlips(SafetyTables tables, SafetyWords words)
{
    private const int MostJoined = 3;
    private const int ShortestWord = 4;
    private const int ShortestJoined = 5;
    private const int ShortestPart = 3;

    /// <summary>How many letters a slip may have more or fewer than the word that was said.</summary>
    private const int MostLetters = 1;
    private const int MostLettersJoined = 2;

    /// <summary>Adds the words to the workspace as they may have been meant; false where nothing can be heard otherwise.</summary>
    public bool TryRead(ReadOnlySpan<char> utterance, SafetyWorkspace workspace)
    {
        SlipTokens tokens = workspace.SlipTokens;
        if (!tokens.TryRead(utterance))
        {
            return false;
        }

        bool isOther = false;
        for (int at = 0; at < tokens.Count;)
        {
            int taken = Join(tokens, at, workspace);
            isOther |= taken > 0;
            if (taken == 0)
            {
                isOther |= AddSplit(tokens.Joined(at, 1), workspace);
                taken = 1;
            }

            at += taken;
        }

        return isOther;
    }

    /// <summary>How many words were taken together for one that was meant; 0 where none was.</summary>
    private int Join(SlipTokens tokens, int at, SafetyWorkspace workspace)
    {
        for (int count = MostJoined; count > 0; count--)
        {
            ReadOnlySpan<char> said = tokens.Joined(at, count);
            int meant = said.Contains('\'') ? SafetyWords.Unknown : Meant(said, count > 1);
            if (meant >= 0 && (count == 1 || AreParts(tokens, at, count, tables.Words[meant].Length)))
            {
                words.Add(tables.Words[meant], workspace);
                return count;
            }
        }

        return 0;
    }

    // "heart a" sounds like "heart", but it is no heart in two parts.
    private static bool AreParts(SlipTokens tokens, int at, int count, int length)
    {
        for (int part = at; part < at + count; part++)
        {
            if (tokens.Joined(part, 1).Length >= length - 1)
            {
                return false;
            }
        }

        return true;
    }

    private int Meant(ReadOnlySpan<char> said, bool isJoined)
    {
        if (said.Length < (isJoined ? ShortestJoined : ShortestWord) || said.Length > SafetyTokenizer.MaxWordLength)
        {
            return SafetyWords.Unknown;
        }

        int whole = isJoined && said.Length > ShortestJoined ? tables.Words.Find(said) : SafetyWords.Unknown;
        return whole >= 0 ? whole : MeantBySound(said, isJoined ? MostLettersJoined : MostLetters);
    }

    private int MeantBySound(ReadOnlySpan<char> said, int mostLetters)
    {
        Span<char> key = stackalloc char[SafetyTokenizer.MaxWordLength + SafetySlipKey.Extra];
        int sound = tables.Sounds.Find(key[..SafetySlipKey.Write(said, key)]);
        if (sound < 0)
        {
            return SafetyWords.Unknown;
        }

        int meant = tables.SoundWords[sound];
        ReadOnlySpan<char> word = tables.Words[meant];
        return Math.Abs(word.Length - said.Length) > mostLetters || said.SequenceEqual(word) ? SafetyWords.Unknown : meant;
    }

    /// <summary>Adds the word, or the two known words that an unknown one is made of; whether it was two.</summary>
    private bool AddSplit(ReadOnlySpan<char> word, SafetyWorkspace workspace)
    {
        int end = tables.Words.Find(word) >= 0 ? 0 : word.Length - ShortestPart;
        for (int at = ShortestPart; at <= end; at++)
        {
            if (tables.Words.Find(word[..at]) >= 0 && tables.Words.Find(word[at..]) >= 0)
            {
                words.Add(word[..at], workspace);
                words.Add(word[at..], workspace);
                return true;
            }
        }

        words.Add(word, workspace);
        return false;
    }
}
