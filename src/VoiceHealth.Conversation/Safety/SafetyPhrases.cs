using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>The phrases, walked as a trie: they are sorted by their words, so each further word narrows a range of them.</summary>
internal sealed class SafetyPhrases(SafetyTables tables)
{
    public void Find(SafetyWorkspace workspace)
    {
        ReadOnlySpan<int> words = workspace.Words;
        for (int start = 0; start < words.Length; start++)
        {
            if (words[start] >= 0)
            {
                FindFrom(start, words, workspace);
            }
            else if (words[start] == SafetyWords.UnknownNumber)
            {
                workspace.Add(SafetySymbols.Digits, new SafetySpan((short)start, (short)(start + 1)));
            }
        }
    }

    private void FindFrom(int start, ReadOnlySpan<int> words, SafetyWorkspace workspace)
    {
        int low = tables.PhrasesByWord[words[start]];
        int high = tables.PhrasesByWord[words[start] + 1];
        for (int length = 1; low < high; length++)
        {
            // A phrase comes before those that it begins.
            for (; low < high && tables.Phrases[low].Length == length; low++)
            {
                workspace.Add(tables.PhraseTargets[low], new SafetySpan((short)start, (short)(start + length)));
            }

            if (start + length == words.Length)
            {
                return;
            }

            int next = words[start + length];
            low = Bound(low, high, length, next);
            high = Bound(low, high, length, next + 1);
        }
    }

    /// <summary>The first phrase of the range whose word at the depth is not below the given one.</summary>
    private int Bound(int low, int high, int depth, int word)
    {
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tables.Phrases[middle][depth] < word)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
