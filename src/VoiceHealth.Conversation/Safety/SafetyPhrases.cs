using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>The phrases, walked as a trie: they are sorted by their words, so each further word narrows a range of them.</summary>
internal sealed class SafetyPhrases
{
    private readonly int[][] _words;
    private readonly int[] _targets;
    private readonly int[] _firstByWord;

    public SafetyPhrases(ImmutableArray<SafetyPhrase> phrases, int words)
    {
        _words = new int[phrases.Length][];
        _targets = new int[phrases.Length];
        _firstByWord = new int[words + 1];
        for (int i = 0; i < phrases.Length; i++)
        {
            _words[i] = ImmutableCollectionsMarshal.AsArray(phrases[i].Words)!;
            _targets[i] = phrases[i].Target;
            _firstByWord[phrases[i].Words[0] + 1] = i + 1;
        }

        for (int word = 1; word <= words; word++)
        {
            _firstByWord[word] = Math.Max(_firstByWord[word], _firstByWord[word - 1]);
        }
    }

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
        int low = _firstByWord[words[start]];
        int high = _firstByWord[words[start] + 1];
        for (int length = 1; low < high; length++)
        {
            // A phrase comes before those that it begins.
            for (; low < high && _words[low].Length == length; low++)
            {
                workspace.Add(_targets[low], new SafetySpan((short)start, (short)(start + length)));
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
            if (_words[middle][depth] < word)
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
